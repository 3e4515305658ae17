import Model

/// What a line of a page leads to.
enum Target: Hashable, Sendable {
  case record(Record.ID)
  case toll(Toll.ID)
  case claim(Claim.ID)
  case passage(Dossier.PassageIndex)
  /// Two claims side by side.
  case comparison(Claim.ID, Claim.ID)
  case coverage(CoverageTopic)
}

/// What a page of coverage is about.
enum CoverageTopic: Hashable, Sendable {
  /// Every source and actor in view, with the days.
  case all
  /// What one source tells alone, and what it alone does not tell.
  case source(Source.ID)
  /// Where an actor is spoken about.
  case actor(Actor.ID)
}

/// A phrase to light in a passage of a source.
struct LitPhrase: Hashable, Sendable {
  let locator: Locator
  let phrase: String
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
    /// Two claims side by side.
    case comparison(Claim.ID, Claim.ID)
    /// Claims added up, or why they are not.
    case sum([Claim.ID])
    /// What sources, actors and days are covered.
    case coverage(CoverageTopic)
    /// Who claims which losses of whom; where the user stands in it, `State.matrixPosition` says.
    case matrix
    /// The claims of a cell of it.
    case cell(ClaimMatrix.Place)
  }

  var subject: Subject
  /// What to light in a source: the phrase of the claim or the telling that led there.
  var lit: LitPhrase?
  /// The line with the cursor, from 0.
  var line = 0
  /// The column with the cursor, on lines that are rows of a grid.
  var column = 0
  /// The first line shown.
  var top = 0
  /// The line that the user chose, where another edition may have put the cursor elsewhere.
  var chosen: Chosen?

  /// A line by what it says, and where it stood.
  struct Chosen: Hashable, Sendable {
    let text: String
    let line: Int
    let top: Int
  }

  /// The search that was on where the page was opened, and is again when it is left.
  var findBefore: Find?
}
