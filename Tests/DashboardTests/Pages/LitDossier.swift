import Crypto
import Foundation
import Model

@testable import Dashboard

/// A dossier of one source with its original, in a folder that is gone after the test.
final class LitDossier {
  static let paragraph =
    "The coast guard told of seven or more dead. Two boats sank off the breakwater, it said."

  let folder: String
  let dossier: Dossier

  var documents: String { folder + "/documents" }

  /// Writes a dossier whose claim stands in the second paragraph of its original.
  ///
  /// The folder of originals holds `stored`; where that is nil, the very document.
  init(original: String, stored: String? = nil) throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.path + "/dashboard-" + UUID().uuidString
    for inner in ["/dossier/sources", "/documents"] {
      try files.createDirectory(atPath: folder + inner, withIntermediateDirectories: true)
    }
    func write(_ text: String, to path: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + path))
    }
    try write("title: Harbour\nperiod: 1997-05\n", to: "dossier/dossier.yaml")
    try write(
      """
      - {id: fishing-fleet, name: Fishing fleet, kind: population}
      - {id: coast-guard, name: Coast Guard, kind: organ}
      - {id: gazette, name: Gazette, kind: outlet}
      """,
      to: "dossier/actors.yaml"
    )
    try write("[]\n", to: "dossier/places.yaml")
    try write(
      "- {id: boats-lost, kind: event, title: Boats lost off the breakwater}\n",
      to: "dossier/records.yaml"
    )
    try write(Self.source(of: original), to: "dossier/sources/gazette.yaml")
    try write(stored ?? original, to: "documents/gazette.txt")
    self.folder = folder
    dossier = try DossierReader.read(location: folder + "/dossier")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static func source(of original: String) -> String {
    let sha256 = SHA256.hash(data: Data(original.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
    return """
      id: harbour-gazette
      document: gazette.txt
      sha256: \(sha256)
      publisher: Harbour Gazette
      title: Two boats lost
      outlet: gazette
      published: 1997-05-14
      published-basis: printed
      short: g
      mark: g
      passages:
        - at: 1
          part: headline
          digest: Boats were lost.
          tells:
            - {record: boats-lost, date: 1997-05-13, date-basis: printed}
        - at: 2
          digest: The crews of both boats are counted.
          tells:
            - {record: boats-lost, phrase: off the breakwater}
          claims:
            - event: boats-lost
              claimant: coast-guard
              chain: [coast-guard, gazette]
              losses-of: fishing-fleet
              measure: killed
              category: personnel
              figure: at least 7
              window: 1997-05-13
              stated: 1997-05-14
              phrase: seven or more dead
      """
  }

  /// Returns the state at the source's page, reached from its claim or from what it tells of its record.
  func state(
    size: Size = Size(columns: 80, rows: 30),
    documents: String? = nil,
    from subject: Page.Subject? = nil
  ) throws -> State {
    var state = try claimState(size: size, documents: documents)
    let claim = try dossier.claims.first.orThrow()
    let target: Target =
      subject == nil ? .claim(claim.id) : .passage(Dossier.PassageIndex(source: 0, passage: 1))
    state.pages.append(try state.page(for: target, from: subject).orThrow())
    return state
  }

  /// Returns the state at the claim's page.
  func claimState(size: Size, documents: String? = nil) throws -> State {
    var state = State(Edition(dossier, asOf: nil), size: size)
    state.originals = try documents.map { try Originals(folder: $0) }
    let claim = try dossier.claims.first.orThrow()
    state.pages = [state.page(of: .claim(claim.id))]
    return state
  }
}

private struct NothingThere: Error {}

extension Optional {
  fileprivate func orThrow() throws -> Wrapped {
    guard let self else { throw NothingThere() }
    return self
  }
}

extension Canvas {
  /// The text of the cells that a style holds for, in reading order, rows joined by a blank.
  func text(where holds: (Style) -> Bool) -> String {
    (0..<rows).map { row in
      self.row(row).filter { holds($0.style) }.map(\.text).joined()
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What is lit: what one came for.
  var litText: String { text { $0.role == .phrase && $0.traits.contains(.match) } }

  /// All rows as one text.
  var wholeText: String { lines.joined(separator: "\n") }
}
