import Model

/// What a line of a page leads to.
enum Target: Hashable, Sendable {
  case record(Record.ID)
  case toll(Toll.ID)
  case claim(Claim.ID)
  case passage(Dossier.PassageIndex)
}

/// A page opened over the panes, with the line that the user stands on.
struct Page: Hashable, Sendable {
  /// What it shows.
  enum Subject: Hashable, Sendable {
    case record(Record.ID)
    case toll(Toll.ID)
    case claim(Claim.ID)
    /// A source by its row in the dossier.
    case source(Source.ID)
  }

  var subject: Subject
  /// The phrase to light in a source: that of the claim that led there.
  var phrase: String?
  /// The line with the cursor, from 0.
  var line = 0
  /// The first line shown.
  var top = 0
}
