import Model
import OrderedCollections
import Testing

@Suite("Files of a dossier")
struct DossierFilesTests {
  private func problems(in folder: TemporaryFolder) throws -> [String] {
    try DossierReader.read(location: folder.path).problems.map(\.description)
  }

  private func smallFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in SmallDossier().files { try folder.write(text.utf8, to: name) }
    return folder
  }

  @Test("A sound dossier has no problems")
  func sound() throws {
    #expect(try problems(in: smallFolder()).isEmpty)
  }

  @Test("A location that is not there, or is no folder, throws")
  func unreadable() throws {
    let folder = try smallFolder()
    let missing = folder.path("nowhere\u{1B}[2J")
    #expect(throws: DossierUnreadable.missing(missing)) {
      try DossierReader.read(location: missing)
    }
    #expect(DossierUnreadable.missing("a\u{1B}b").description == "no folder `a<U+001B>b`")
    let file = folder.path("dossier.yaml")
    #expect(throws: DossierUnreadable.notAFolder(file)) { try DossierReader.read(location: file) }
    #expect(throws: DossierUnreadable.missing("")) { try DossierReader.read(location: "") }
    #expect(throws: DossierUnreadable.missing("a\0b")) { try DossierReader.read(location: "a\0b") }
  }

  @Test("An empty folder opens empty and says what is missing")
  func empty() throws {
    let folder = try TemporaryFolder()
    #expect(
      try problems(in: folder) == [
        "actors.yaml:1:1: the file is missing: every dossier has its actors here; what refers to it is left out",
        "dossier.yaml:1:1: the file is missing: every dossier has its title and period here; "
          + "what refers to it is left out",
        "places.yaml:1:1: the file is missing: every dossier has its places here; what refers to it is left out",
        "records.yaml:1:1: the file is missing: every dossier has its records here; "
          + "what refers to it is left out",
        "sources:1:1: no source: every source is a file `sources/NAME.yaml`",
      ]
    )
  }

  @Test("A missing list is one problem, not one for each reference to it")
  func missingList() throws {
    var dossier = SmallDossier()
    dossier.files["actors.yaml"] = nil
    let read = try dossier.read()
    #expect(read.problems.map(\.position.file) == ["actors.yaml"])
    #expect(read.claims.isEmpty)
  }

  @Test("Files that the format does not know are named with what they may be meant for")
  func stray() throws {
    let folder = try smallFolder()
    for name in [
      "actor.yaml", "notes.YML", "sources/b.yml", "source/c.yaml", "README.md", ".x/y.yaml",
    ] {
      try folder.write("a: b\n".utf8, to: name)
    }
    try folder.makeFolder("sources/more")
    #expect(
      try problems(in: folder) == [
        "actor.yaml:1:1: no file of a dossier, not read; did you mean `actors.yaml`?",
        "notes.YML:1:1: no file of a dossier, not read",
        "source/c.yaml:1:1: no file of a dossier, not read; did you mean `sources/c.yaml`?",
        "sources/b.yml:1:1: no file of a dossier, not read; did you mean `sources/b.yaml`?",
        "sources/more:1:1: a folder, not read: a dossier consists of plain files",
      ]
    )
  }

  @Test("A folder, a link and a pipe in place of a file are told and never waited for")
  func notFiles() throws {
    let folder = try smallFolder()
    for name in ["dossier.yaml", "actors.yaml", "places.yaml"] {
      try folder.remove(name)
    }
    try folder.makeFolder("dossier.yaml")
    try folder.link("actors.yaml", to: "/etc/passwd")
    try folder.pipe("places.yaml")
    #expect(
      try problems(in: folder) == [
        "actors.yaml:1:1: a link, not read: a dossier consists of plain files",
        "dossier.yaml:1:1: a folder, not read: a dossier consists of plain files",
        "places.yaml:1:1: a pipe, not read: a dossier consists of plain files",
      ]
    )
  }

  @Test("A folder of sources that is a file, or a link, is told")
  func sourcesIsNoFolder() throws {
    var dossier = SmallDossier()
    dossier.files["sources/gazette.yaml"] = nil
    dossier.files["sources"] = "a: b\n"
    #expect(
      try dossier.read().problems.map(\.description)
        == ["sources:1:1: a file, where the folder of sources should be"]
    )
  }

  @Test(
    "Bytes that are no text are told with their place",
    arguments: [
      ([UInt8]("title: a\nperiod: ".utf8) + [0xC3, 0x28, 0x0A], "2:9", "not UTF-8: the byte 0xC3"),
      ([UInt8]("tïtle: ".utf8) + [0xFF], "1:8", "not UTF-8: the byte 0xFF"),
      ([UInt8]("a: b".utf8) + [0xED, 0xA0, 0x80], "1:5", "not UTF-8: the byte 0xED"),
      ([UInt8]("a: b".utf8) + [0xF0, 0x9F], "1:5", "not UTF-8: the byte 0xF0"),
      ([0xFE, 0xFF, 0x00, 0x61], "1:1", "not UTF-8: the byte 0xFE"),
      ([UInt8]("a: b\nc".utf8) + [0], "2:2", "the character U+0000 has no place"),
      ([], "1:1", "the file is empty"),
      ([UInt8](" \n\n".utf8), "1:1", "the file is empty"),
      ([UInt8]("# nothing\n".utf8), "1:1", "the file is empty"),
    ] as [([UInt8], String, String)]
  )
  func bytes(_ bytes: [UInt8], place: String, what: String) throws {
    let folder = try smallFolder()
    try folder.write(bytes, to: "dossier.yaml")
    let problems = try problems(in: folder)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("dossier.yaml:\(place): \(what)") == true, "\(problems)")
  }

  @Test("What refers to a file that broke off is left out without problems of its own")
  func truncatedList() throws {
    let read = try SmallDossier.replacing("- {id: gazette", by: "- {id: [", in: "actors.yaml")
      .read()
    #expect(read.problems.map(\.position.file) == ["actors.yaml"])
    #expect(read.actors.keys.map(\.description) == ["town", "navy", "league"])
    #expect(read.sources.isEmpty)
  }

  @Test("What was complete before a file broke off is kept")
  func truncatedSource() throws {
    let read = try SmallDossier.replacing("figure: 7", by: "figure: %", in: "sources/gazette.yaml")
      .read()
    #expect(read.problems.count == 1)
    #expect(read.sources.map(\.passages.count) == [1])
  }
}
