extension StyledText {
  /// Returns the lines of the text, none longer than so many columns, broken as `Text.wrapped`
  /// tells; those after the first leave room for an indent, which they do not hold.
  ///
  /// - Complexity: O(*n*).
  func wrapped(columns limit: Int, indent: Int = 0) -> [StyledText] {
    guard limit > indent else { return [] }
    var wrapping = Wrapping(limit: limit, indent: indent)
    for piece in pieces {
      if piece.character.isNewline {
        wrapping.endLine()
      } else if piece.character == " " || piece.character == "\t" {
        wrapping.append(blank: piece)
      } else {
        wrapping.append(glyph: piece)
      }
    }
    wrapping.endLine()
    return wrapping.lines
  }

  /// Lines in the making: what is settled of the last one, the blanks after it, and a word whose
  /// end is not known yet.
  private struct Wrapping {
    private let columns: Int
    private let indent: Int
    var lines: [StyledText] = []
    private var settled = Part()
    private var blanks = Part()
    private var word = Part()

    init(limit: Int, indent: Int) {
      columns = limit
      self.indent = indent
    }

    private var limit: Int { lines.isEmpty ? columns : columns - indent }

    private struct Part {
      var text = StyledText()
      var columns = 0
      var endsWide = false

      mutating func append(_ piece: Piece) {
        text.append(piece)
        columns += piece.columns
        endsWide = piece.columns == 2
      }

      mutating func append(_ part: Part) {
        text.append(part.text)
        columns += part.columns
      }
    }

    mutating func append(blank piece: Piece) {
      settleWord()
      blanks.append(piece)
    }

    mutating func append(glyph: Piece) {
      let piece =
        glyph.columns <= limit
        ? glyph : Piece(character: Character(Text.cutMark), style: glyph.style, columns: 1)
      if piece.columns == 2 || word.endsWide { settleWord() }
      while settled.columns + blanks.columns + word.columns + piece.columns > limit {
        if settled.columns + blanks.columns > 0 {
          if settled.columns > 0 { lines.append(settled.text) }
          settled = Part()
          blanks = Part()
        } else {
          lines.append(word.text)
          word = Part()
        }
      }
      word.append(piece)
    }

    mutating func endLine() {
      settleWord()
      lines.append(settled.text)
      settled = Part()
      blanks = Part()
    }

    private mutating func settleWord() {
      guard word.columns > 0 else { return }
      settled.append(blanks)
      settled.append(word)
      blanks = Part()
      word = Part()
    }
  }
}
