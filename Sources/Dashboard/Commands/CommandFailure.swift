/// Why a command could not be carried out: a sentence on standard error and exit status 2.
///
/// Every wording of the commands' own stands in this file.
enum CommandFailure: Error, Hashable, Sendable {
  /// The dossier that ships was in none of the folders.
  case noShippedDossier(looked: [String])
  /// Inputs cannot be opened, for the reasons that their reader words.
  case unreadable(reasons: [String])
  /// More inputs than one, where one is shown.
  case severalInputs(count: Int, command: String)
  /// The query is wrong, at a column of it, for the reason that its parser words.
  case wrongQuery(query: String, column: Int, length: Int, reason: String)
  /// The text of an option is no date, for the reason that its parser words.
  case wrongDate(option: String, text: String, column: Int, reason: String)
  /// No record and no claim in view has this id.
  case nothingCalled(String)
  /// No claim in view has this id; the nearest one that has, if any is near.
  case noClaim(String, nearest: String?)
  /// Both ids name one claim.
  case oneClaim(String)
  /// Standard output took no more, for the system's reason.
  case unwritable(reason: String)
  /// A file could not be written, for the system's reason.
  case fileUnwritable(path: String, reason: String)
  /// There is no screen, for the reason that the terminal's room words.
  case noScreen(String)
}

extension CommandFailure: CustomStringConvertible {
  /// What is wrong and what would be right, without the program's name and without control characters.
  var description: String {
    switch self {
    case .noShippedDossier(let looked):
      "no dossier was given and the one that ships was not found; looked in "
        + looked.map(Text.cleaned).joined(separator: ", ")
    case .unreadable(let reasons): reasons.map(Text.cleaned).joined(separator: "; ")
    case .severalInputs(let count, let command):
      "`dashboard \(command)` opens one dossier and \(count) were named; "
        + "name one of them, or run it once for each"
    case .wrongQuery(let query, let column, let length, let reason):
      "the query is wrong at column \(column): \(Text.cleaned(reason))\n"
        + Self.underlined(query, column: column, length: length)
    case .wrongDate(let option, let text, let column, let reason):
      "\(option) needs an EDTF date, such as 2020-02-27; “\(Text.cleaned(text))” is none: "
        + "\(Text.cleaned(reason)) (column \(column))"
    case .nothingCalled(let id):
      "no record and no claim in view has the id “\(Text.cleaned(id))”; `dashboard list events` "
        + "and `dashboard list claims` name them"
    case .noClaim(let id, let nearest):
      "no claim in view has the id “\(Text.cleaned(id))”; "
        + (nearest.map { "did you mean “\(Text.cleaned($0))”?" }
          ?? "`dashboard list claims` names them")
    case .oneClaim(let id): "both ids name one claim, “\(Text.cleaned(id))”; name two"
    case .unwritable(let reason): "standard output can't be written: \(Text.cleaned(reason))"
    case .fileUnwritable(let path, let reason):
      "“\(Text.cleaned(path))” can't be written: \(Text.cleaned(reason))"
    case .noScreen(let reason): reason
    }
  }

  /// Returns a text with marks below the characters from `column` on, at least one.
  private static func underlined(_ text: String, column: Int, length: Int) -> String {
    let before = text.prefix(max(0, column - 1))
    let marked = text.dropFirst(max(0, column - 1)).prefix(length)
    let blanks = String(repeating: " ", count: Text.columns(of: Text.cleaned(String(before))))
    let marks = String(
      repeating: "^",
      count: max(1, Text.columns(of: Text.cleaned(String(marked))))
    )
    return "  \(Text.cleaned(text))\n  \(blanks)\(marks)"
  }
}
