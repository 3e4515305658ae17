import Foundation
import Testing

@testable import Dashboard

/// What the README says of the program, held equal to the program.
@Suite struct ReadmeTests {
  private static let readme = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "README.md")

  @Test func `the key table is that of the keymap`() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- keys -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- /keys -->")).lowerBound
    let table = "\n" + KeyTable(keys: Keymap.standard.table).markdown + "\n"
    if text[start..<end] == table { return }
    guard ProcessInfo.processInfo.environment[Golden.recordVariable] == "1" else {
      Issue.record("the table differs; set \(Golden.recordVariable)=1 to record it")
      return
    }
    let recorded = text.replacingCharacters(in: start..<end, with: table)
    try Data(recorded.utf8).write(to: Self.readme)
    Issue.record("the table was recorded; a run that records fails")
  }

  @Test func `every link to a file of the project leads to one`() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let links = text.matches(of: /\]\(([A-Za-z][A-Za-z0-9_.\/-]*)\)/).map { String($0.output.1) }
    #expect(links.count > 3)
    for link in Set(links).sorted() {
      let file = Self.readme.deletingLastPathComponent().appending(path: link)
      #expect(FileManager.default.fileExists(atPath: file.path), "\(link)")
    }
  }
}
