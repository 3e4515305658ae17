extension Comparison {
  /// The verdict: the first of the nine that applies.
  var kind: Verdict.Kind {
    guard sides.isRelated, categories.isRelated else { return .differentLosses }
    let isElsewhere = isElsewhere
    if isElsewhere, [.before, .after].contains(windows) { return .differentIncidents }
    if first.measure != second.measure { return .differentMeasure }
    if isElsewhere || incidents == .shared { return .mayBeTheSameLosses }
    if let whole { return total(of: whole) }
    if mayOverlapByCategory { return .mayBeTheSameLosses }
    switch figures {
    case .noNumber(let holder): return .noNumber(holder)
    case .apart, .meet: break
    }
    if let later { return .revised(later: later) }
    return figures == .meet ? .meeting(meeting) : .contradictory
  }

  /// Whether nothing ties the incidents of the two together.
  private var isElsewhere: Bool {
    switch incidents {
    case .apart, .notTold: true
    case .same, .oneRunningTotal, .contains, .within, .shared: false
    }
  }

  /// Which claim takes in the other by its incidents.
  private var whole: Verdict.Which? {
    switch incidents {
    case .contains: .first
    case .within: .second
    case .same, .oneRunningTotal, .shared, .apart, .notTold: nil
    }
  }

  /// Whether one category may take in the other's losses, or may stand beside them.
  ///
  /// Soldiers and Turks are labels of the same dead. But five trucks may be some of three vehicles and more, or
  /// be listed apart from three vehicles of another sort: no total, and no contradiction.
  private var mayOverlapByCategory: Bool {
    let areOnlyLabels = [first, second].allSatisfy { $0.category.family == .people }
    return !areOnlyLabels && categories != .same
  }

  private func total(of whole: Verdict.Which) -> Verdict.Kind {
    let (total, part) = whole == .first ? (first, second) : (second, first)
    let inner: Verdict.Nesting = whole == .first ? .contains : .within
    // A part of which the total need not count all can exceed it.
    let isCounted =
      total.totalOf.contains(part.id.description)
      || ([sides, categories].allSatisfy { $0 == .same || $0 == inner })
    let exceeds =
      total.figure.hasNumber && part.figure.hasNumber
      && part.figure.range.lowerBound > total.figure.range.upperBound
    return .totalAndPart(whole: whole, isContradictory: isCounted && exceeds)
  }

  /// Which claim revises the other; nil where none does.
  ///
  /// Published later is not stated later, and who says the same again revises nothing.
  private var later: Verdict.Which? {
    guard isOneVoice, first.source != second.source,
      first.figure.meaning != second.figure.meaning
    else { return nil }
    switch stated {
    case .before: return .second
    case .after: return .first
    case .touching, .overlapping, .mayOverlap, .notTold: return nil
    }
  }

  private var meeting: Verdict.Meeting {
    switch origins {
    case .same, .nested, .oneRoot: .sameOrigin
    case .independent: first.figure.isBound && second.figure.isBound ? .compatible : .corroborated
    case .notTold: .originNotTold
    }
  }

  /// Returns what has to be said beside a verdict.
  func notes(on kind: Verdict.Kind) -> [Verdict.Note] {
    switch kind {
    case .differentMeasure:
      return [
        first.measure == .losses ? .remark(.first) : nil,
        second.measure == .losses ? .remark(.second) : nil,
      ].compactMap { $0 }
    case .contradictory: return contradictionNotes + commonNotes + softNote
    case .meeting:
      let areBounds = first.figure.isBound && second.figure.isBound
      return commonNotes + (areBounds ? [.compatible] : []) + softNote
    case .totalAndPart(_, isContradictory: true):
      return (isOwnVoiceInOneDocument ? [.withinOneDocument] : []) + labelNote
    case .revised, .noNumber, .totalAndPart: return labelNote
    case .differentLosses, .differentIncidents, .mayBeTheSameLosses: return []
    }
  }

  /// Whether one document says both in one voice; one that reports two speakers does not differ from itself.
  private var isOwnVoiceInOneDocument: Bool { isOneVoice && first.source == second.source }

  private var contradictionNotes: [Verdict.Note] {
    var notes: [Verdict.Note] = []
    if isOwnVoiceInOneDocument {
      notes.append(.withinOneDocument)
    } else if [.same, .nested].contains(origins) {
      notes.append(.relayedDifferently)
    }
    if first.measure == .killed, case .apart(let higher) = figures {
      switch (stated, higher) {
      case (.before, .second), (.after, .first): notes.append(.mayBeALaterCount(higher: higher))
      case (.before, .first), (.after, .second): notes.append(.noLaterCount(higher: higher))
      default: break
      }
    }
    return notes
  }

  private var commonNotes: [Verdict.Note] {
    guard case .notTold(let holder) = origins else { return labelNote }
    return labelNote + [.originNotTold(holder)]
  }

  private var labelNote: [Verdict.Note] {
    sides == .same && categories == .same ? [] : [.labelsDiffer]
  }

  private var softNote: [Verdict.Note] {
    first.figure.isSoft || second.figure.isSoft ? [.soft] : []
  }
}
