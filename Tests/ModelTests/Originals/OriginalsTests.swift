import Crypto
import Foundation
import Testing

@testable import Model

@Suite struct OriginalsTests {
  private static let words = Data("Two boats lost\n\nThe coast guard counts seven.\n".utf8)

  @Test func `the very file of the dossier is found and its passages are read`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.words, to: "gazette.txt")
    let originals = try Originals(folder: folder.path)
    let source = try Source(document: "gazette.txt", words: Self.words)
    let text = try #require(originals.text(of: source))
    #expect(text.text(at: Locator(paragraph: 2)) == "The coast guard counts seven.")
    let outcome = originals.original(of: source)
    #expect(outcome.explanation(of: source, in: folder.path) == nil)
  }

  @Test func `a file that is not there is missing, and one that differs is not taken`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data("Another text\n".utf8), to: "other.txt")
    let originals = try Originals(folder: folder.path)
    #expect(
      originals.original(of: try Source(document: "gazette.txt", words: Self.words)) == .missing
    )
    let source = try Source(document: "other.txt", words: Self.words)
    let digest = Source.digest(of: Data("Another text\n".utf8))
    let outcome = originals.original(of: source)
    #expect(outcome == .differs(sha256: digest))
    let should = source.sha256.prefix(12)
    #expect(
      outcome.explanation(of: source, in: "texts")
        == "`other.txt` in `texts` is not the document that was coded: its SHA-256 is "
        + "\(digest.prefix(12))… and should be \(should)…"
    )
  }

  @Test(
    arguments: [
      ("../outside.txt", Originals.Refusal.path), ("/etc/hostname", .absolutePath),
      ("inner/gazette.txt", .path), ("./gazette.txt", .path), ("..", .noName), (".", .noName),
      ("", .noName), ("gazette.txt\0.pdf", .noName), ("outward", .link), ("upward", .link),
      ("absolute", .link), ("round", .linksWithoutEnd),
    ]
  )
  func `a name that leads out of the folder is refused`(
    _ name: String,
    refusal: Originals.Refusal
  ) throws {
    let outer = try TemporaryFolder()
    try outer.write(Self.words, to: "outside.txt")
    let folder = try outer.folder("originals")
    try folder.write(Self.words, to: "gazette.txt")
    try folder.folder("inner").write(Self.words, to: "gazette.txt")
    try folder.link("outward", to: "../outside.txt")
    try folder.link("upward", to: "inner/gazette.txt")
    try folder.link("absolute", to: folder.path + "/gazette.txt")
    try folder.link("round", to: "trip")
    try folder.link("trip", to: "round")
    let originals = try Originals(folder: folder.path)
    let source = try Source(document: name, words: Self.words)
    #expect(originals.original(of: source) == .refused(refusal))
  }

  @Test func `a link to a file of the same folder is followed`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.words, to: "gazette-scan-2.txt")
    try folder.link("gazette.txt", to: "gazette-scan-2.txt")
    try folder.link("dangling.txt", to: "nothing.txt")
    let originals = try Originals(folder: folder.path)
    #expect(originals.text(of: try Source(document: "gazette.txt", words: Self.words)) != nil)
    #expect(
      originals.original(of: try Source(document: "dangling.txt", words: Self.words)) == .missing
    )
  }

  @Test func `what is no file is told and never waited for`() throws {
    let folder = try TemporaryFolder()
    try folder.pipe("pipe")
    _ = try folder.folder("inner")
    let originals = try Originals(folder: folder.path)
    let pipe = try Source(document: "pipe", words: Self.words)
    #expect(originals.original(of: pipe) == .unreadable(.notAFile(.pipe)))
    #expect(
      originals.original(of: pipe).explanation(of: pipe, in: "texts")
        == "`pipe` in `texts` cannot be read: it is a pipe"
    )
    let inner = try Source(document: "inner", words: Self.words)
    #expect(originals.original(of: inner) == .unreadable(.notAFile(.folder)))
  }

  @Test func `a file of more than 4 MiB is not read, and one of 4 MiB is`() throws {
    let folder = try TemporaryFolder()
    let huge = Data(repeating: UInt8(ascii: "a"), count: (4 << 20) + 1)
    try folder.write(huge, to: "huge.txt")
    try folder.write(huge.dropLast(), to: "large.txt")
    let originals = try Originals(folder: folder.path)
    #expect(
      originals.original(of: try Source(document: "huge.txt", words: huge))
        == .unreadable(.tooLarge(bytes: (4 << 20) + 1))
    )
    #expect(originals.text(of: try Source(document: "large.txt", words: huge.dropLast())) != nil)
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xC3, 0xA9, 0xFF], 2, 2), ([0xC0, 0x80], 1, 1),
      ([0x61, 0xED, 0xA0, 0x80], 1, 2),
      ([0x61, 0x0A, 0x0A, 0xE2, 0x80], 3, 1),
    ] as [([UInt8], Int, Int)]
  )
  func `bytes that are no UTF-8 are told with their place`(
    _ bytes: [UInt8],
    line: Int,
    column: Int
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(Data(bytes), to: "latin.txt")
    let originals = try Originals(folder: folder.path)
    let source = try Source(document: "latin.txt", words: Data(bytes))
    #expect(originals.original(of: source) == .notUTF8(line: line, column: column))
  }

  @Test func `an original is read once, and anew after reopening`() throws {
    let folder = try TemporaryFolder()
    let originals = try Originals(folder: folder.path)
    let source = try Source(document: "gazette.txt", words: Self.words)
    #expect(originals.original(of: source) == .missing)
    try folder.write(Self.words, to: "gazette.txt")
    #expect(originals.original(of: source) == .missing)
    let reopened = originals.reopened()
    #expect(reopened == originals)
    #expect(reopened.text(of: source) != nil)
    try folder.remove()
    #expect(reopened.text(of: source) != nil)
    #expect(reopened.reopened().original(of: source) == .folderUnreadable(.missing))
  }

  @Test func `a folder that is not there, or is none, is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.words, to: "file")
    #expect(throws: OriginalsUnreadable(folder: folder.path + "/none", reason: .missing)) {
      try Originals(folder: folder.path + "/none")
    }
    let error = #expect(throws: OriginalsUnreadable.self) {
      try Originals(folder: folder.path + "/file")
    }
    #expect(
      error?.description
        == "cannot open the folder of originals `\(folder.path)/file`: it is no folder"
    )
  }
}

extension Source {
  /// A source whose original has certain bytes.
  fileprivate init(document: String, words: Data) throws {
    self.init(
      id: "gazette",
      document: document,
      sha256: Self.digest(of: words),
      publisher: nil,
      title: "Two boats lost",
      author: nil,
      outlet: "gazette",
      published: try EDTF("1997-05-14"),
      publishedBasis: "printed",
      short: "g",
      mark: "g",
      passages: [],
      position: FilePosition(file: "sources/gazette.yaml")
    )
  }

  fileprivate static func digest(of words: Data) -> String {
    SHA256.hash(data: words).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
