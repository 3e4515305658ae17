import Model

/// Feeds what libFuzzer makes up to the parsers of the model, and holds them to what must be true of any input.
///
/// The first byte says which parser is meant, the rest is its input. A trap, or an oracle that does not hold, ends the
/// process; the input that did it is left in a file, and `script/fuzz FILE` runs it again.
enum Fuzz {
  static func takeInput(_ input: UnsafeBufferPointer<UInt8>) {
    if let first = input.first { take(first, Array(input.dropFirst())) }
  }

  private static func take(_ choice: UInt8, _ bytes: [UInt8]) {
    switch choice % 8 {
    case 0: takeDate(text(bytes))
    case 1: takeFigure(text(bytes))
    case 2: takeQuery(text(bytes))
    case 3: takeDossier(replacing: "sources/a.yaml", by: bytes)
    case 4: takeDossier(replacing: "records.yaml", by: bytes)
    case 5: takeDossier(replacing: "actors.yaml", by: bytes)
    case 6: takeDossier(replacing: "dossier.yaml", by: bytes)
    default: takeDossier(replacing: "places.yaml", by: bytes)
    }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// A date that is read can be written and read again, and does not end before it begins.
  private static func takeDate(_ text: String) {
    guard let date = try? EDTF(text) else { return }
    precondition((try? EDTF(date.description)) == date, "a date changes when it is read again")
    if let first = date.earliest.day, let last = date.latest.day {
      precondition(first <= last, "a date ends before it begins")
    }
    _ = date.shortForm(showsYear: true)
  }

  /// A figure that is read can be written and read again, and its interval is in order.
  private static func takeFigure(_ text: String) {
    guard let figure = try? Figure(text) else { return }
    precondition(
      (try? Figure(figure.description)) == figure,
      "a figure changes when it is read again"
    )
    if let low = figure.low, let high = figure.high {
      precondition(low <= high, "a figure's interval is upside down")
    }
  }

  /// A query that is read lets through what one with the same description does.
  private static func takeQuery(_ text: String) {
    guard let query = try? Query.parse(text, in: base.dossier) else { return }
    let selection = Edition(base.dossier).select(query)
    guard let again = try? Query.parse(query.description, in: base.dossier) else {
      preconditionFailure("a query's description is no query")
    }
    precondition(
      Edition(base.dossier).select(again) == selection,
      "a query changes when it is read again"
    )
  }

  /// Whatever a file holds, the rest is read, problems have places, and every claim stands in one toll.
  private static func takeDossier(replacing name: String, by bytes: [UInt8]) {
    var contents = base.contents
    contents[name] = bytes
    let dossier = DossierFiles(location: "fuzz", contents: contents).composed().dossier()
    for problem in dossier.problems {
      precondition(
        problem.position.line > 0 && problem.position.column > 0,
        "a problem stands nowhere"
      )
      precondition(!problem.description.isEmpty, "a problem says nothing")
    }
    let edition = Edition(dossier)
    let told = edition.tolls.flatMap(\.claims)
    precondition(
      told.sorted() == Array(dossier.claims.indices),
      "a claim stands in two tolls, or in none"
    )
    for toll in edition.tolls.prefix(8) { _ = edition.relations(of: toll) }
  }

  /// A small dossier without problems, of which one file at a time is replaced.
  private static let base: (contents: [String: [UInt8]], dossier: Dossier) = {
    let contents = smallDossier.mapValues { Array($0.utf8) }
    let dossier = DossierFiles(location: "fuzz", contents: contents).composed().dossier()
    precondition(dossier.problems.isEmpty, "\(dossier.problems)")
    return (contents, dossier)
  }()
}

/// What libFuzzer's own `main` calls with each input (LLVM's documentation of libFuzzer, “Fuzz Target”).
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Fuzz.takeInput(UnsafeBufferPointer(start: bytes, count: count))
  return 0
}
