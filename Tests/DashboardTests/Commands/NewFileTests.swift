import Foundation
import Testing

@testable import Dashboard

/// Files that commands and keys write: whole or not at all.
@Suite struct NewFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "dashboard-\(UUID().uuidString)", directoryHint: .isDirectory)

  private func inFolder(_ body: () throws -> Void) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `a new file takes the first number that is free, and no other file is touched`() throws
  {
    try inFolder {
      let name = folder.path + "/dashboard-1997-05-14"
      try Data("mine".utf8).write(to: folder.appending(path: "dashboard-1997-05-14-1.svg"))
      for number in 2...3 {
        let made = try OutputFile.create(named: name, suffix: ".svg", holding: "picture \(number)")
        #expect(made == "\(name)-\(number).svg")
        #expect(try String(contentsOfFile: made, encoding: .utf8) == "picture \(number)")
      }
      #expect(try names() == (1...3).map { "dashboard-1997-05-14-\($0).svg" })
      let first = folder.appending(path: "dashboard-1997-05-14-1.svg")
      #expect(try String(contentsOf: first, encoding: .utf8) == "mine")
    }
  }

  @Test func `where no file can be made that is told`() {
    let name = folder.path + "/picture"
    let error = #expect(throws: CommandFailure.self) {
      try OutputFile.create(named: name, suffix: ".svg", holding: "")
    }
    #expect(error?.description.contains("can't be written: No such file") == true)
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["DASHBOARD_SANITIZER"] == nil,
      "a sanitizer maps files that the limit is too small for"
    )
  )
  func `a limit on the size of files is told, and leaves the old file and nothing beside it`()
    throws
  {
    try inFolder {
      let file = folder.appending(path: "brief.md")
      try Data("old".utf8).write(to: file)
      let run = try BuiltProgram.shell(
        "ulimit -f 2; \"$0\" export brief '' '\(Fixture.harbour.location)' --output '\(file.path)'"
      )
      #expect(run.status == 2)
      #expect(run.complaint.contains("can't be written: File too large"))
      #expect(try names() == ["brief.md"])
      #expect(try String(contentsOf: file, encoding: .utf8) == "old")
    }
  }

  @Test
  func
    `a link to a file that is not there yet is followed, and no file is left behind where that fails`()
    throws
  {
    try inFolder {
      let link = folder.appending(path: "brief.md")
      try FileManager.default.createSymbolicLink(
        atPath: link.path,
        withDestinationPath: "target.md"
      )
      #expect(ProcessCalls.replace(link.path, with: Array("new".utf8)) == nil)
      #expect(try names() == ["brief.md", "target.md"])
      let target = folder.appending(path: "target.md")
      #expect(try String(contentsOf: target, encoding: .utf8) == "new")
      let destination = try FileManager.default.destinationOfSymbolicLink(atPath: link.path)
      #expect(destination == "target.md")
      try FileManager.default.removeItem(at: target)
      try FileManager.default.removeItem(at: link)
      try FileManager.default.createSymbolicLink(
        atPath: link.path,
        withDestinationPath: "none/target.md"
      )
      #expect(ProcessCalls.replace(link.path, with: []) == "No such file or directory")
      #expect(try names() == ["brief.md"])
    }
  }

  @Test func `what a process left that is gone is removed, and nothing else`() throws {
    try inFolder {
      let place = folder.path
      let gone = try BuiltProgram.shell("echo $$").output.dropLast()
      let names = [
        "dashboard-\(gone).abcdef", "dashboard-\(getpid()).abcdef", "dashboard-x.abcdef",
      ]
      for name in names {
        try FileManager.default.createDirectory(
          atPath: "\(place)/\(name)",
          withIntermediateDirectories: true
        )
        try Data("x".utf8).write(to: URL(filePath: "\(place)/\(name)/text"))
      }
      ProcessCalls.removeLeftTemporaryFolders(in: place)
      #expect(try self.names() == [names[1], names[2]].sorted())
    }
  }

  @Test func `a private copy can be read by its owner alone and is gone with its value`() throws {
    var path = ""
    do {
      let copy = try PrivateCopy(of: "text\n", named: "../ga\u{1B}zette.txt")
      path = copy.path
      let folder = URL(filePath: path).deletingLastPathComponent()
      let mode = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions]
      #expect(mode as? Int == 0o700)
      #expect(path.hasSuffix("/.._ga_zette.txt"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "text\n")
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    let folder = URL(filePath: path).deletingLastPathComponent().path
    #expect(!FileManager.default.fileExists(atPath: folder))
  }
}
