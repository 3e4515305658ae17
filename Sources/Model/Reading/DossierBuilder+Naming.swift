extension DossierBuilder {
  /// Settles what depends on all sources: totals, short names and marks.
  mutating func finishSources() {
    settleTotals()
    settleFulfilments()
    drafts = drafts.enumerated().sorted { left, right in
      if EDTF.inTimeOrder(left.element.published, right.element.published) { return true }
      if EDTF.inTimeOrder(right.element.published, left.element.published) { return false }
      return left.offset < right.offset
    }.map(\.element)
    let shorts = shortNames()
    let marks = marks(for: shorts)
    contents.sources = zip(drafts, zip(shorts, marks)).map { draft, names in
      draft.source(short: names.0, mark: names.1)
    }
  }

  /// The short names: those that the files give, else the place in order of publication.
  private func shortNames() -> [String] {
    var taken: [String: FilePosition] = [:]
    return drafts.enumerated().map { index, draft in
      guard let short = draft.short else { return String(index + 1) }
      if let first = taken[short] {
        draft.log.note(
          .taken(short, key: "short", first: first),
          at: .init(line: draft.position.line, column: draft.position.column)
        )
      }
      taken[short] = draft.position
      return short
    }
  }

  /// The marks: those that the files give; for the others the last character of the short name where all of
  /// these differ, else the first that is free of 1 to 9, a to z and A to Z.
  private func marks(for shorts: [String]) -> [Character] {
    var taken: [Character: FilePosition] = [:]
    var marks = drafts.map { draft -> Character? in
      guard let mark = draft.mark else { return nil }
      if let first = taken[mark] {
        draft.log.note(
          .taken(String(mark), key: "mark", first: first),
          at: .init(line: draft.position.line, column: draft.position.column)
        )
        return nil
      }
      taken[mark] = draft.position
      return mark
    }
    let open = marks.indices.filter { marks[$0] == nil }
    let ends = open.compactMap { shorts[$0].last }
    let fit = Set(ends).count == open.count && Set(ends).isDisjoint(with: taken.keys)
    var free = ("123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" as String)
      .filter { taken[$0] == nil }[...]
    for (end, index) in zip(ends, open) {
      marks[index] = fit && Columns.isMark(String(end)) ? end : free.popFirst() ?? "*"
    }
    return marks.map { $0 ?? "*" }
  }
}
