import Model

/// Which kinds of record the timeline folds away.
enum KindFold: Int, CaseIterable, Sendable {
  /// What was said, and context: they would swamp the events.
  case saidAndContext
  /// Context only.
  case context
  /// Nothing.
  case none

  /// Whether records of a kind are folded.
  func folds(_ kind: Record.Kind) -> Bool {
    switch (self, kind) {
    case (.saidAndContext, .statement), (.saidAndContext, .background), (.context, .background):
      true
    default: false
    }
  }

  /// The next in the order in which the key goes round.
  var next: KindFold { KindFold(rawValue: rawValue + 1) ?? .saidAndContext }

  /// What the header says of it; nil where nothing is folded.
  var label: String? {
    switch self {
    case .saidAndContext: "folded: said, context"
    case .context: "folded: context"
    case .none: nil
    }
  }
}

/// What is folded and what is opened in the panes.
struct Folds: Hashable, Sendable {
  /// Kinds that the timeline folds.
  var kinds = KindFold.saidAndContext
  /// Whether the records before the period are shown one by one.
  var showsEarlier = false
  /// Whether the meetings before the period are shown one by one.
  var showsEarlierMeetings = false
  /// The tolls and lines of materiel whose fold differs from the default, which opens contradicted tolls.
  var toggled: Set<ClaimItem> = []
}
