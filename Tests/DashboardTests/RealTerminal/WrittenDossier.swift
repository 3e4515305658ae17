import Foundation
import Model

@testable import Dashboard

/// A dossier on disk whose names, titles and digests are given texts; gone with the value.
///
/// Texts are written with the escapes of YAML, so that a record holds what no file may hold as it is.
final class WrittenDossier {
  let folder: URL

  var location: String { folder.path }

  /// Writes a dossier with an actor, a record and a passage for each text.
  init(_ texts: [String]) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "dossier-\(UUID().uuidString.prefix(13))", directoryHint: .isDirectory)
    let sources = folder.appending(path: "sources", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
    let written = texts.enumerated().map { (number: $0, text: Self.quoted("\($0) \($1) |")) }
    // A title of some length is cut, but one of any length is no title.
    let title = Self.quoted(String(texts.joined(separator: " ").prefix(50)))
    try write("title: \(title)\nperiod: 1997-02-01/1997-02-28\n", to: "dossier.yaml")
    try write(
      "- {id: bay, name: \(title), latitude: 41, longitude: -2, precision: region}\n",
      to: "places.yaml"
    )
    try write(
      written.map { "- {id: a\($0.number), name: \($0.text), kind: state}\n" }.joined(),
      to: "actors.yaml"
    )
    try write(
      written.map { "- {id: r\($0.number), kind: event, title: \($0.text)}\n" }.joined(),
      to: "records.yaml"
    )
    try write(Self.source(title: title, written: written), to: "sources/paper.yaml")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The state that the dossier opens at, after keys.
  func state(size: Size, keys: String) throws -> State {
    var state = State(Edition(try DossierReader.read(location: location)), size: size)
    for key in try Key.sequence(keys) { _ = state.press(key) }
    return state
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private static func source(title: String, written: [(number: Int, text: String)]) -> String {
    var text = """
      id: paper
      document: paper.txt
      sha256: \(String(repeating: "0", count: 64))
      publisher: \(title)
      title: \(title)
      outlet: a0
      published: 1997-02-27
      published-basis: printed
      passages:

      """
    for (number, quoted) in written {
      let day = 1 + number % 26
      text += """
          - at: \(number + 1)
            digest: \(quoted)
            tells:
              - {record: r\(number), date: 1997-02-\(day < 10 ? "0" : "")\(day), actors: {victim: [a\(number)]}, places: [bay], says: \(quoted)}
            claims:
              - {event: r\(number), claimant: a0, chain: [a0], losses-of: a\(number), measure: killed, category: people, figure: 7, window: not told, stated: not told, phrase: \(quoted)}

        """
    }
    return text
  }

  /// The text as a scalar of YAML 1.2 in double quotes (section 7.3.1), in printable ASCII.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
      if (0x20...0x7E).contains(scalar.value) { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return "\"" + escaped.joined() + "\""
  }
}

extension RealTerminal {
  /// Opens a terminal in which the built program shows a dossier that a test has written.
  convenience init(
    written dossier: WrittenDossier,
    size: Size,
    environment: String = ""
  ) throws {
    guard let url = BuiltProgram.url else { throw CocoaError(.fileNoSuchFile) }
    let words = [url.path, dossier.location].map(Self.quoted).joined(separator: " ")
    try self.init(size: size, line: "env \(environment) \(words)")
  }

  /// The columns that tmux gives a text.
  func columns(of text: String) throws -> Int? {
    try command("set-option -g @measured \(Self.quoted(text))")
    return Int(try command("display-message -p '#{w:@measured}'").first ?? "")
  }
}
