extension Spoken {
  /// Returns what is said after a key, given what held before it; everything where nothing did.
  ///
  /// A key that changed nothing says again where the user stands, so that no key is met with silence.
  func lines(after before: Spoken?) -> [String] {
    guard let before else {
      return (message.map { [$0] } ?? []) + surroundings.prefix(Spoken.opening) + standing
    }
    var lines = message.map { [$0] } ?? []
    if let prompt, prompt != before.prompt {
      lines.append(prompt.said(after: before.prompt))
      if prompt.movesLine, (position, line) != (before.position, before.line) {
        lines.append(read)
      }
      return lines
    }
    lines += zip(surroundings, before.surroundings).filter { $0 != $1 }.map(\.0)
    if place != before.place || (prompt == nil) != (before.prompt == nil) {
      lines += standing
    } else if line != before.line {
      lines += [read] + rest
    } else if position != before.position || lines.isEmpty {
      lines += standingInPlace
    }
    return lines
  }

  /// The line, with its number among the hits of a search.
  var read: String { hit.isEmpty ? line : "\(hit): \(line)" }

  /// Where the user stands, with the place: a page's title has lines of its own.
  private var standing: [String] {
    isPage ? place + ["\(position.isEmpty ? "" : "\(position): ")\(read)"] : standingInPlace
  }

  private var standingInPlace: [String] {
    let words = [place.first ?? "", position].filter { !$0.isEmpty }.joined(separator: ", ")
    return ["\(words): \(read)"] + rest
  }
}

extension SpokenPrompt {
  /// What is said of it, given what held before: where nothing but the insertion point moved, what stands behind that.
  func said(after before: SpokenPrompt?) -> String {
    if let before, before.text == text, before.note == note { return next }
    return note.isEmpty ? text : "\(text); \(note)"
  }
}
