import Foundation
import Testing

@testable import Dashboard

/// `docs/terminal.md`, which says what shows each thing that holds on a terminal.
@Suite struct TerminalGuideTests {
  @Test func `the page names suites and scripts that there are`() throws {
    let text = try String(contentsOfFile: Fixture.root + "/docs/terminal.md", encoding: .utf8)
    let words = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    let suites = Set(words.filter { $0.hasSuffix("Tests") })
    let files = FileManager.default.enumerator(atPath: Fixture.root + "/Tests")
    let present = Set(
      (files?.allObjects ?? []).compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
        .map { String(($0.split(separator: "/").last ?? "").dropLast(".swift".count)) }
    )
    #expect(suites.count > 20)
    #expect(suites.subtracting(present).isEmpty)
    for script in words.filter({ $0.hasPrefix("script/") }) {
      let path = Fixture.root + "/" + script.prefix { $0 != " " }
      #expect(FileManager.default.isExecutableFile(atPath: path), "\(script)")
    }
  }
}
