import Foundation
import Model
import Testing

@Suite struct DossierStampTests {
  private func made() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["dossier.yaml", "records.yaml", "sources/gazette.yaml"] {
      try folder.write(Array("[]\n".utf8), to: name)
    }
    return folder
  }

  /// What others do to the folder, and whether the dossier has changed then.
  private static let deeds: [(String, Bool, @Sendable (TemporaryFolder) throws -> Void)] = [
    ("nothing", false, { _ in }),
    ("writes to a file", true, { try $0.write(Array("[] #\n".utf8), to: "records.yaml") }),
    (
      "writes to a source", true, { try $0.write(Array("[] #\n".utf8), to: "sources/gazette.yaml") }
    ),
    (
      "replaces a file by one of the same bytes", true,
      {
        try $0.write(Array("[]\n".utf8), to: "records.new")
        try $0.remove("records.yaml")
        try FileManager.default.moveItem(
          atPath: $0.path("records.new"),
          toPath: $0.path("records.yaml")
        )
      }
    ),
    ("removes a file", true, { try $0.remove("records.yaml") }),
    ("adds a source", true, { try $0.write(Array("[]\n".utf8), to: "sources/tribune.yaml") }),
    ("removes the sources", true, { try $0.remove("sources") }),
    ("removes the folder", true, { try $0.remove() }),
    ("lays a swap file beside", false, { try $0.write([0], to: "sources/.gazette.yaml.swp") }),
    ("writes notes", false, { try $0.write([0], to: "notes.txt") }),
  ]

  @Test(arguments: deeds.indices)
  func `only what reading looks at makes another stamp`(_ number: Int) throws {
    let (name, changes, deed) = Self.deeds[number]
    let folder = try made()
    let before = DossierStamp(location: folder.path)
    try deed(folder)
    #expect((DossierStamp(location: folder.path) != before) == changes, "\(name)")
  }

  @Test func `a folder that is not there has the stamp of nothing`() {
    #expect(DossierStamp(location: "/no/such/folder") == DossierStamp(location: "/nor/this"))
  }

  @Test(arguments: [
    ("records.yaml", "- {id: a, kind: attack, title: One}\n- {id: [\n", true),
    ("records.yaml", "", true), ("records.yaml", "- {id: a, kind: attck, title: One}\n", false),
    ("sources/gazette.yaml", "id: \u{7}", true),
  ])
  func `a file that cannot be read to its end is told apart from one with problems`(
    _ name: String,
    _ text: String,
    _ isCutShort: Bool
  ) throws {
    let folder = try made()
    let before = try DossierReader.read(location: folder.path)
    #expect(before.filesCutShort == ["actors.yaml", "places.yaml"])
    try folder.write(Array(text.utf8), to: name)
    let after = try DossierReader.read(location: folder.path)
    #expect(!after.problems.isEmpty)
    #expect(after.filesCutShort.contains(name) == isCutShort)
  }
}
