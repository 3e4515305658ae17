import Model

extension Dossier {
  /// Returns whose claims a row of the matrix holds: `Turkey`, `Turkey itself`, `Anadolu?`, `origin not told`.
  func name(of row: ClaimMatrix.Row.ID) -> String {
    switch row {
    case .side(let actor): name(of: actor)
    case .originNotTold: "origin not told"
    case .speaker(.origin(let actor)):
      root(of: actor) == actor ? "\(name(of: actor)) itself" : name(of: actor)
    case .speaker(.voice(let actor)): name(of: actor)
    case .speaker(.doubtful(let actor)): name(of: actor) + "?"
    case .speaker(.oneOf(let actors)): "one of " + names(of: actors)
    case .speaker(.nobody): "nobody named"
    }
  }

  /// Returns what a cell of the matrix is about: `Turkey on the losses of Syria`.
  func name(of place: ClaimMatrix.Place) -> String {
    let side = name(of: place.side)
    switch place.row {
    case .side(place.side): return "\(side) on its own losses"
    case .originNotTold: return "losses of \(side), origin not told"
    case .speaker(.nobody): return "losses of \(side), nobody named"
    case .side, .speaker: return "\(name(of: place.row)) on the losses of \(side)"
    }
  }
}

/// A cell of the matrix in words and figures.
struct MatrixCellWords {
  let cell: ClaimMatrix.Cell
  let edition: Edition

  init(_ cell: ClaimMatrix.Cell, in edition: Edition) {
    self.cell = cell
    self.edition = edition
  }

  /// Whether the speakers speak of their own losses.
  var isOwn: Bool { cell.evidence.contains(.ownLosses) }

  /// Whose losses the speakers speak of, in words.
  var evidenceInWords: String {
    if isOwn { return "own losses" }
    return switch (cell.evidence.contains(.enemyLosses), cell.evidence.contains(.thirdParty)) {
    case (true, true): "enemy’s, others’ losses"
    case (true, false): "enemy’s losses"
    case (false, true): "others’ losses"
    case (false, false): "origin not told"
    }
  }

  /// Whose losses the speakers speak of, with a glyph: solid for their own, hollow for others', dotted for untold.
  var evidence: StyledText {
    if isOwn { return StyledText("● \(evidenceInWords)", .heading, .strong) }
    return cell.evidence == [.outlet]
      ? StyledText("◌ \(evidenceInWords)", .doubt) : StyledText("○ \(evidenceInWords)", .text)
  }

  /// Returns the heading of the cell: whose losses, and from how many claims where there is room to say so.
  func heading(columns: Int) -> StyledText {
    let counted = evidence + StyledText(", " + counted(cell.claimCount, "claim"), .faint)
    return counted.columns <= columns ? counted : evidence.fitted(columns: columns)
  }

  /// The date of an entry.
  func date(of entry: ClaimMatrix.Entry) -> EDTF? { tolls(of: entry).first?.date }

  /// What was lost and how, and where there is room in which incident.
  func label(of entry: ClaimMatrix.Entry, namesIncident: Bool) -> String {
    guard let toll = tolls(of: entry).first else { return "" }
    let loss =
      entry.isList
      ? "\(entry.tolls.count) matériel lines \(toll.id.measure.name)" : edition.lossName(of: toll)
    return namesIncident ? "\(loss), \(edition.incidentName(of: toll))" : loss
  }

  /// The range of the cell's own claims, a single claim's form, words where none gives a number.
  func figure(of entry: ClaimMatrix.Entry) -> StyledText {
    if entry.isList { return StyledText("▸", .faint) }
    let claims = entry.claims.map { edition.dossier.claims[$0] }
    if claims.count > 1, let envelope = entry.envelope {
      return StyledText(envelope.shortForm, .figure)
    }
    guard let first = claims.first else { return StyledText() }
    return StyledText(first.figure.shortForm, first.figure.hasNumber ? .figure : .words)
  }

  /// The mark after the figure: of a contradiction, wherever the other claim stands, of a stated total, of a doubt.
  func mark(of entry: ClaimMatrix.Entry) -> StyledText {
    if entry.isContradicted { return StyledText("≠", .disputed, .strong) }
    guard !entry.isList, let toll = tolls(of: entry).first else { return StyledText(" ", .text) }
    return TollWords(toll, in: edition).mark
  }

  /// An entry in words, for a screen reader.
  func spoken(_ entry: ClaimMatrix.Entry) -> String {
    let words = [
      date(of: entry)?.shortForm(showsYear: false) ?? "not dated",
      label(of: entry, namesIncident: false),
      entry.isList ? "" : figure(of: entry).plain,
      entry.isContradicted ? "contradicted" : "",
    ]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The columns that dates take in a cell.
  func dateColumns(of entries: some Sequence<ClaimMatrix.Entry>, columns: Int) -> Int {
    let dates = entries.map { entry in
      Text.columns(of: date(of: entry)?.shortForm(showsYear: false) ?? "not dated")
    }
    return columns < 24 ? 0 : min(dates.max() ?? 0, columns / 3)
  }

  /// Returns the entries as rows in which nothing is cut.
  func wholeRows(columns: Int) -> [StyledText] {
    let dateColumns = dateColumns(of: cell.entries, columns: columns)
    return cell.entries.flatMap { rows(of: $0, dateColumns: dateColumns, columns: columns) }
  }

  /// Returns an entry as rows in which nothing is cut: day, what was lost, figure and mark, then what is left of the
  /// second.
  func rows(of entry: ClaimMatrix.Entry, dateColumns: Int, columns: Int) -> [StyledText] {
    let (day, end) = ends(of: entry, dateColumns: dateColumns, columns: columns)
    let room = columns - day.columns - end.columns
    let label = StyledText(label(of: entry, namesIncident: true), .text)
    guard room >= 12, label.columns > room else {
      return [row(of: entry, dateColumns: dateColumns, columns: columns)]
    }
    let blanks = StyledText(String(repeating: " ", count: day.columns), .text)
    let texts = label.wrapped(columns: room)
    return texts.enumerated().map { number, text in
      number == 0 ? day + text.fitted(columns: room, alignment: .left) + end : blanks + text
    }
  }

  /// Returns an entry as a row: day, what was lost, figure and mark.
  func row(of entry: ClaimMatrix.Entry, dateColumns: Int, columns: Int) -> StyledText {
    let (day, end) = ends(of: entry, dateColumns: dateColumns, columns: columns)
    let room = max(0, columns - day.columns - end.columns)
    let label = StyledText(label(of: entry, namesIncident: room >= 30), .text)
    return day + label.fitted(columns: room, alignment: .left) + end
  }

  /// What stands at the two ends of a row: the day, and figure and mark.
  private func ends(
    of entry: ClaimMatrix.Entry,
    dateColumns: Int,
    columns: Int
  ) -> (day: StyledText, end: StyledText) {
    let figure = figure(of: entry)
    // Words may be cut; a number that is cut would be another number.
    let isNumber = figure.plain.contains(where: \.isNumber)
    let width = min(figure.columns, max(0, isNumber ? columns - 2 : max(7, columns / 3)))
    var end = StyledText(" ", .text) + figure.fitted(columns: width, alignment: .right)
    end += StyledText(" ", .text) + mark(of: entry)
    var text = StyledText()
    let date = date(of: entry)
    let day = date?.shortForm(showsYear: false) ?? "not dated"
    // A date that is cut would be another date: it stands whole or not at all.
    if dateColumns > 0, Text.columns(of: day) <= columns - end.columns - 8 {
      text = StyledText(day, date?.role ?? .gap).fitted(
        columns: max(dateColumns, Text.columns(of: day)),
        alignment: .left
      )
      text.append(" ")
    }
    return (text, end)
  }

  func tolls(of entry: ClaimMatrix.Entry) -> [Toll] { entry.tolls.map { edition.tolls[$0] } }
}
