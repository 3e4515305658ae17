extension Comparison {
  /// The verdict: the first of the nine that applies.
  var kind: Verdict.Kind {
    guard sides.isRelated, categories.isRelated else { return .differentLosses }
    let isElsewhere = isElsewhere
    if isElsewhere, [.before, .after].contains(windows) { return .differentIncidents }
    if first.measure != second.measure { return .differentMeasure }
    if isElsewhere || incidents == .shared { return .mayBeTheSameLosses }
    if let whole { return total(of: whole) }
    if isCrossed { return .mayBeTheSameLosses }
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

  /// Which claim takes in the other: by its incidents, or on one incident by its category.
  ///
  /// Soldiers and Turks are labels of the same dead, but tanks are some of the vehicles.
  private var whole: Verdict.Which? {
    switch incidents {
    case .contains: return .first
    case .within: return .second
    case .same, .oneRunningTotal, .shared, .apart, .notTold: break
    }
    guard !areOnlyLabels else { return nil }
    switch (categories, sides) {
    case (.contains, .same), (.contains, .contains): return .first
    case (.within, .same), (.within, .within): return .second
    default: return nil
    }
  }

  /// Whether the categories do no more than call the same people by another word.
  private var areOnlyLabels: Bool {
    first.category.family == .people && second.category.family == .people
  }

  /// Whether the first has the wider category and the second the wider side, or the other way round.
  private var isCrossed: Bool {
    !areOnlyLabels && categories != .same
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
