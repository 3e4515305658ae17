import Foundation
import Testing

@Suite struct GoldenTests {
  @Test("A stored screen is compared, told apart line by line, and recorded only on request")
  func outcomes() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "golden-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    func compare(_ text: String, records: Bool) -> Golden.Outcome {
      Golden.compare(name: "screens/one", text: text, folder: folder, records: records)
    }
    #expect(compare("a\nb\n", records: false) == .missing(file: "screens/one.txt"))
    #expect(compare("a\nb\n", records: true) == .recorded(file: "screens/one.txt"))
    #expect(compare("a\nb\n", records: true) == .same)
    #expect(compare("a\nb\n", records: false) == .same)
    #expect(
      compare("a\nc \nd\n", records: false)
        == .different(file: "screens/one.txt", lines: ["-2: b", "+2: c ", "+3: d"])
    )
  }

  @Test("Canonically equal text is not the same file")
  func bytes() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "golden-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = Golden.compare(name: "one", text: "\u{E9}", folder: folder, records: true)
    let outcome = Golden.compare(name: "one", text: "e\u{301}", folder: folder, records: false)
    #expect(outcome != .same)
  }
}
