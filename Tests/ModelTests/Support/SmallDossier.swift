import Model

/// A sound dossier of five short files, to break one thing in.
struct SmallDossier {
  /// The files by name.
  var files: [String: String] = [
    "dossier.yaml": """
    title: Small harbour
    period: 1997-05-01/1997-05-31

    """,
    "actors.yaml": """
    - {id: town, name: Town, kind: state}
    - {id: navy, name: Navy, kind: organ, parent: town}
    - {id: league, name: League, kind: alliance}
    - {id: gazette, name: Gazette, kind: outlet}

    """,
    "places.yaml": """
    - {id: harbour, name: Harbour, latitude: 54.1, longitude: -7.25, precision: town}

    """,
    "records.yaml": """
    - {id: boats-lost, kind: event, title: Boats lost}
    - {id: talks, kind: meeting, title: Talks}

    """,
    "sources/gazette.yaml": """
    id: gazette-1997
    document: gazette.txt
    sha256: \(String(repeating: "a", count: 64))
    publisher: Gazette
    title: Boats lost
    outlet: gazette
    published: 1997-05-14
    published-basis: printed
    passages:
      - at: 1
        part: headline
        digest: Boats sank.
      - at: 2
        digest: The navy counts the dead.
        tells:
          - record: boats-lost
            date: 1997-05-13
            by: [navy]
        claims:
          - event: boats-lost
            claimant: navy
            chain: [navy, gazette]
            losses-of: town
            measure: killed
            category: personnel
            figure: 7
            window: 1997-05-13
            stated: 1997-05-14

    """,
  ]

  /// A dossier in which a text of a file is replaced by another; a text that is not there stays out, so that
  /// the test fails.
  static func replacing(_ old: String, by new: String, in file: String) -> SmallDossier {
    var dossier = SmallDossier()
    guard let text = dossier.files[file], let range = text.firstRange(of: old) else {
      return dossier
    }
    dossier.files[file] = text.replacingSubrange(range, with: new)
    return dossier
  }

  /// Writes the files into a folder of their own and reads them.
  func read() throws -> Dossier {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text.utf8, to: name) }
    return try DossierReader.read(location: folder.path)
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
