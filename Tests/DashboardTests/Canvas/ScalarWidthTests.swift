import Foundation
import Testing

@testable import Dashboard

#if canImport(Glibc)
import Glibc

/// Functions of the C library whose declarations Swift's overlay leaves out.
private enum CLibrary {
  static func function<Function>(_ name: String, as type: Function.Type) -> Function? {
    dlsym(nil, name).map { unsafeBitCast($0, to: type) }
  }

  static var version: String? {
    function("gnu_get_libc_version", as: (@convention(c) () -> UnsafePointer<CChar>).self)
      .map { String(cString: $0()) }
  }
}
#endif

@Suite struct ScalarWidthTests {
  private var allScalars: some Sequence<Unicode.Scalar> {
    (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
  }

  @Test("Ranges are sorted, do not touch, and do not overlap those of the other width")
  func sortedRanges() {
    let all = ScalarWidth.nonspacing + ScalarWidth.wide
    let sorted = all.sorted { $0.first < $1.first }
    for (range, next) in zip(sorted, sorted.dropFirst()) {
      #expect(range.first <= range.last && range.last < next.first)
    }
    for table in [ScalarWidth.nonspacing, ScalarWidth.wide] {
      for (range, next) in zip(table, table.dropFirst()) { #expect(range.last < next.first) }
    }
  }

  @Test(
    "A scalar that needs no look-up is normal, a cluster of its own, and takes one column"
  )
  func plainScalars() {
    for scalar in allScalars where Text.isPlain(scalar) {
      let text = String(scalar)
      #expect(ScalarWidth.columns(of: scalar) == 1, "\(scalar)")
      #expect(
        Array(text.precomposedStringWithCanonicalMapping.unicodeScalars) == [scalar],
        "U+\(String(scalar.value, radix: 16))"
      )
      #expect("a\(text)\(text)b".count == 4, "\(scalar)")
      #expect(!scalar.properties.isDefaultIgnorableCodePoint)
    }
  }

  #if canImport(Glibc)
  @Test(
    "Over all of Unicode the widths are those of the C library that the table names",
    .enabled(if: CLibrary.version == "2.36")
  )
  func wcwidthOfTheTable() throws {
    let differing = try differencesFromWcwidth().filter { $0.own != $0.system }
    #expect(differing.isEmpty, "\(differing.prefix(20))")
  }

  @Test("No scalar has a width here while the C library of this machine measures none")
  func wcwidthHere() throws {
    let bold = try differencesFromWcwidth().filter { $0.own != nil && $0.system == nil }
    #expect(bold.isEmpty, "\(bold.prefix(20))")
  }

  private struct Difference {
    let scalar: String
    let own: Int?
    let system: Int?
  }

  /// The scalars outside the private use areas whose widths differ.
  private func differencesFromWcwidth() throws -> [Difference] {
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let wcwidth = try #require(
      CLibrary.function("wcwidth", as: (@convention(c) (wchar_t) -> Int32).self)
    )
    let former = uselocale(locale)
    defer {
      uselocale(former)
      freelocale(locale)
    }
    return allScalars.compactMap { scalar in
      let own = ScalarWidth.columns(of: scalar)
      let measured = wcwidth(wchar_t(bitPattern: scalar.value))
      let system = measured < 0 || scalar.value == 0 ? nil : Int(measured)
      if own == system || scalar.properties.generalCategory == .privateUse { return nil }
      return Difference(
        scalar: String(scalar.value, radix: 16),
        own: own,
        system: system
      )
    }
  }
  #endif
}
