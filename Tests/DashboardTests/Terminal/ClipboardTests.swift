import Foundation
import Testing

@testable import Dashboard

@Suite struct ClipboardTests {
  @Test(arguments: 0...300)
  func `base64 is that of RFC 4648`(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
    #expect(Clipboard.base64(bytes) == Array(Data(bytes).base64EncodedString().utf8))
  }

  @Test func `the command is one of xterm's, and holds nothing of the text raw`() {
    let bytes = Clipboard.sequence(for: "7 dead\u{1B}\n", insideScreen: false)
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;NyBkZWFkGwo=\u{7}")
  }

  @Test func `inside of screen it goes in strings of at most 768 bytes`() {
    let text = String(repeating: "seven dead ", count: 400)
    let plain = Clipboard.sequence(for: text, insideScreen: false)
    let wrapped = Clipboard.sequence(for: text, insideScreen: true)
    let parts = String(decoding: wrapped, as: UTF8.self).components(separatedBy: "\u{1B}\\")
    #expect(parts.last == "")
    #expect(parts.dropLast().allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 766 })
    #expect(
      parts.dropLast().map { String($0.dropFirst(2)) }.joined()
        == String(decoding: plain, as: UTF8.self)
    )
  }
}
