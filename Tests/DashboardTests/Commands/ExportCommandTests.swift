import Foundation
import Testing

@testable import Dashboard
@testable import Model

@Suite struct ExportCommandTests {
  /// A folder that is gone after the test.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "export-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }
    var names: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
    }
  }

  @Test func `the command that a brief names makes it again, byte for byte`() throws {
    let arguments = [
      "export", "brief", "actor:turkey -kind:statement", "--as-of", "2020-02-29", "--format",
      "html",
    ]
    let first = try BuiltProgram.run(arguments)
    #expect(first.status == 0)
    let marker = "<pre><code>"
    let start = try #require(first.output.range(of: marker)?.upperBound)
    let end = try #require(first.output.range(of: "</code></pre>")?.lowerBound)
    let command = first.output[start..<end].replacing("&#39;", with: "'")
    #expect(command.hasPrefix("dashboard export brief "))
    let again = try BuiltProgram.shell("\"$0\" " + command.dropFirst("dashboard ".count))
    #expect(again.output == first.output)
  }

  @Test func `a brief says nothing of where the dossier lies`() throws {
    let run = try BuiltProgram.run(["export", "brief", "", Fixture.harbour.location + "/"])
    #expect(run.status == 0)
    #expect(!run.output.contains(Fixture.root))
    #expect(run.output.contains("dashboard export brief --format markdown '' harbour\n"))
  }

  @Test(arguments: [
    ["export"], ["export", "brief", "actor:"], ["export", "brief", "--format", "pdf"],
    ["export", "brief", "", "a", "b"], ["export", "brief", "", "/nonexistent/none"],
    ["export", "brief", "--as-of", "Thursday"],
    ["export", "brief", "--output", "/nonexistent/none/brief.md"],
    ["export", "brief", "--output", "/"],
  ])
  func `what cannot be exported ends with status 2 and nothing on standard output`(
    arguments: [String]
  ) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(!run.complaint.isEmpty)
  }

  @Test func `a file is replaced whole, and keeps its permissions`() throws {
    let folder = try Folder()
    let file = folder.path("brief.md")
    try Data("old".utf8).write(to: URL(filePath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let printed = try BuiltProgram.run(["export", "brief"])
    let run = try BuiltProgram.run(["export", "brief", "--output", file])
    #expect(run == BuiltProgram.Run())
    #expect(try String(contentsOfFile: file, encoding: .utf8) == printed.output)
    #expect(folder.names == ["brief.md"])
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func `a link is followed to the file that it names`() throws {
    let folder = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.md"),
      withDestinationPath: "real.md"
    )
    try OutputFile.replace(folder.path("real.md"), with: "old")
    try OutputFile.replace(folder.path("link.md"), with: "new")
    #expect(try String(contentsOfFile: folder.path("real.md"), encoding: .utf8) == "new")
    #expect(folder.names == ["link.md", "real.md"])
  }

  @Test func `an output that takes no more leaves no file and says why`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let run = try BuiltProgram.run(["export", "brief", "--output", "/dev/full"])
    #expect(run.status == 2)
    #expect(run.complaint.hasPrefix("dashboard: “/dev/full” can't be written: "))
    let shell = try BuiltProgram.shell(#""$0" export brief >/dev/full"#)
    #expect(shell.status == 2)
    let early = try BuiltProgram.shell(#"{ "$0" export brief; echo "$?" >&2; } | head -n 1"#)
    #expect(early.output == "# Idlib crisis\n")
    #expect(early.complaint == "0\n")
  }

  @Test(arguments: [
    ("harbour", "harbour"), ("a/harbour/", "harbour"), ("/srv/harbour", "harbour"),
    ("../harbour//", "harbour"),
  ])
  func `a dossier is named by its folder alone`(location: String, name: String) {
    #expect(DossierLocation.folderName(location) == name)
  }
}
