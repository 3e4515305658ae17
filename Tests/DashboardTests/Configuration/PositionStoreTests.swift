import Foundation
import Model
import Testing

@testable import Dashboard

@Suite final class PositionStoreTests {
  private let root = FileManager.default.temporaryDirectory
    .appending(path: "positions-\(UUID().uuidString)", directoryHint: .isDirectory)

  init() throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private var folder: URL { root.appending(path: "state/dashboard/positions") }

  private func store(_ dossier: String = "/a") -> PositionStore {
    PositionStore(folder: folder.path, dossier: dossier)
  }

  private static let position: Position = {
    var position = Position()
    position.pane = .claims
    position.filter.text = "killed"
    return position
  }()

  private func permissions(_ url: URL) throws -> Int {
    try #require(
      FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
    )
  }

  @Test func `a position is kept in a file and folders that are the user's alone`() throws {
    store().keep(Self.position)
    #expect(store().position() == Self.position)
    #expect(store("/b").position() == nil)
    #expect(try permissions(folder.appending(path: store().name)) == 0o600)
    #expect(try permissions(folder) == 0o700)
    #expect(try permissions(folder.deletingLastPathComponent()) == 0o700)
    // Nothing is left beside it.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [store().name])
  }

  @Test func `a dossier has one file, by whichever path it is opened`() throws {
    let dossier = root.appending(path: "dossier")
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
    let link = root.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: dossier)
    let folders = BaseFolders { $0 == "XDG_STATE_HOME" ? self.root.path : nil }
    let direct = try #require(PositionStore(location: dossier.path + "/./", folders: folders))
    #expect(PositionStore(location: link.path, folders: folders) == direct)
    #expect(direct.folder == root.path + "/dashboard/positions")
    #expect(PositionStore(location: root.path + "/none", folders: folders) == nil)
    #expect(PositionStore(location: dossier.path, folders: BaseFolders { _ in nil }) == nil)
  }

  @Test func `a file that is foreign, huge or broken is as none, and is written over`() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: store().name)
    let sound = Self.position.yaml(of: "/a")
    for text in [
      "", "x", "\u{0}\u{1B}", Self.position.yaml(of: "/b"),
      sound + String(repeating: "#", count: 70_000),
    ] {
      try Data(text.utf8).write(to: file)
      #expect(store().position() == nil)
      store().keep(Self.position)
      #expect(store().position() == Self.position)
    }
  }

  @Test func `a link in place of the file is replaced, and what it names left alone`() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let other = root.appending(path: "other")
    try Data("precious".utf8).write(to: other)
    let file = folder.appending(path: store().name)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: other)
    store().keep(Self.position)
    #expect(try String(contentsOf: other, encoding: .utf8) == "precious")
    #expect(store().position() == Self.position)
  }

  @Test(arguments: ["/dev/null/dashboard", "/proc/none/dashboard", "relative", "", "/a\u{0}b"])
  func `where nothing can be kept nothing happens`(folder: String) {
    let store = PositionStore(folder: folder, dossier: "/a")
    store.keep(Self.position)
    #expect(store.position() == nil)
  }

  @Test func `a folder in place of the file does no harm`() throws {
    let file = folder.appending(path: store().name)
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    store().keep(Self.position)
    #expect(store().position() == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [store().name])
  }

  @Test func `the dossiers that were left the longest ago are forgotten`() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 0..<(PositionStore.most + 20) {
      let file = folder.appending(path: store("/dossier \(number)").name)
      try Data("old".utf8).write(to: file)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(number))],
        ofItemAtPath: file.path
      )
    }
    try Data("mine".utf8).write(to: folder.appending(path: "notes.txt"))
    store().keep(Self.position)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.count == PositionStore.most + 1)
    #expect(left.contains(store().name) && left.contains("notes.txt"))
    #expect(!left.contains(store("/dossier 20").name))
    #expect(left.contains(store("/dossier 21").name))
  }

  @Test func `the name of a file is the same on every machine`() {
    #expect(PositionStore.hash(of: "") == "cbf29ce484222325")
    #expect(PositionStore.hash(of: "a") == "af63dc4c8601ec8c")
    #expect(PositionStore.hash(of: "foobar") == "85944171f73967e8")
  }
}
