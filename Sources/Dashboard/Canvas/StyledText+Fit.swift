extension StyledText {
  /// A grapheme cluster with its style and the columns it takes.
  struct Piece {
    let character: Character
    let style: Style
    let columns: Int
  }

  /// The clusters of the text in normal form C.
  var pieces: [Piece] {
    runs.flatMap { run in
      Text.composed(run.text).map { character in
        Piece(character: character, style: run.style, columns: Text.columns(of: character))
      }
    }
  }

  mutating func append(_ piece: Piece) { append(String(piece.character), piece.style) }

  /// Returns the text in at most so many columns, cut as `Text.fitted` tells; `…` has the style of
  /// what it cuts.
  func fitted(columns limit: Int, alignment: Text.Alignment = .none) -> StyledText {
    let limit = max(0, limit)
    let total = columns
    guard total > limit else {
      return based.padded(from: total, to: limit, alignment: alignment)
    }
    guard limit > 0 else { return StyledText() }
    if let cut = plainlyCut(columns: limit) { return cut }
    var result = StyledText()
    var used = 0
    for piece in based.pieces {
      if used + piece.columns > limit - 1 {
        result.append(String(Text.cutMark), piece.style)
        used += 1
        break
      }
      result.append(piece)
      used += piece.columns
    }
    return result.padded(from: used, to: limit, alignment: alignment)
  }

  /// Returns the text cut to so many columns, of which it takes more; nil where not all of it is plain.
  private func plainlyCut(columns limit: Int) -> StyledText? {
    var result = StyledText()
    var room = limit - 1
    for run in runs {
      guard let count = Text.plainCount(of: run.text) else { return nil }
      if count > room {
        result.append(String(run.text.unicodeScalars.prefix(room)), run.style)
        result.append(String(Text.cutMark), run.style)
        return result
      }
      result.append(run.text, run.style)
      room -= count
    }
    return nil
  }

  /// The text with a base for a mark at its very start, which would join a blank put before it.
  private var based: StyledText {
    guard let first = runs.first, let scalar = first.text.unicodeScalars.first,
      Text.needsBase(scalar)
    else { return self }
    var result = StyledText(Text.cleaned(first.text), first.style)
    for run in runs.dropFirst() { result.append(run.text, run.style) }
    return result
  }

  private func padded(from used: Int, to limit: Int, alignment: Text.Alignment) -> StyledText {
    let room = limit - used
    guard room > 0, alignment != .none else { return self }
    let before =
      switch alignment {
      case .right: room
      case .centre: room / 2
      case .left, .none: 0
      }
    let style = Style(runs.first?.style.role ?? .text)
    var result = self
    if before > 0 {
      result = StyledText(Text.blanks(before), style)
      result.append(self)
    }
    result.append(
      Text.blanks(room - before),
      Style(runs.last?.style.role ?? .text)
    )
    return result
  }
}
