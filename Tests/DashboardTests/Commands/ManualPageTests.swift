import ArgumentParser
import Testing

@testable import Dashboard

@Suite struct ManualPageTests {
  private func page(keys: [KeyHelp] = []) throws -> [Substring] {
    ManualPage(help: try CommandHelp(of: Main.self), version: "1.2", keys: keys)
      .roff.split(separator: "\n")
  }

  @Test func `every command that is shown has its section`() throws {
    let sections = try page().filter { $0.hasPrefix(".SS") }
    let shown = Main.commands.filter { $0.configuration.shouldDisplay }
    // A command of commands has a section for each of these instead.
    let leaves = shown.map { max(1, $0.configuration.subcommands.count) }
    #expect(sections.count == leaves.reduce(0, +))
    #expect(sections.contains(".SS \"dashboard [open]\""))
    #expect(sections.contains(".SS \"dashboard check\""))
    #expect(sections.contains(".SS \"dashboard export brief\""))
  }

  @Test func `the key table stands by groups`() throws {
    let keys = [
      KeyHelp(keys: "j", does: "next row", group: "Moving"),
      KeyHelp(keys: "\\", does: "odd", group: "Moving"),
      KeyHelp(keys: "'", does: ".leading", group: "Other"),
    ]
    let lines = try page(keys: keys)
    let start = try #require(lines.firstIndex(of: ".SH \"KEYS\""))
    #expect(
      lines[start...].prefix(12) == [
        ".SH \"KEYS\"", ".SS \"Moving\"", ".TP", "\\fBj\\fR", "next row", ".TP", "\\fB\\e\\fR",
        "odd", ".SS \"Other\"", ".TP", "\\fB\\(aq\\fR", "\\&.leading",
      ]
    )
  }

  @Test func `the page is ASCII, so that any roff reads it`() throws {
    let keys = [KeyHelp(keys: "↓", does: "down", group: "Moving")]
    let lines = try page(keys: keys)
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(lines.contains("\\fB\\[u2193]\\fR"))
  }
}
