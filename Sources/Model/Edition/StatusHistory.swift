/// How far a meeting had come, as somebody told it on a day.
public struct StatusStep: Hashable, Sendable {
  /// What was told.
  public let status: MeetingStatus
  /// The row of the source.
  public let source: Int
  /// Who said so, where it is not the outlet's own voice.
  public let by: [Attribution]
  /// When they said so; nil where it is not told.
  public let stated: EDTF?
  /// When the source was published.
  public let published: EDTF
  /// The passages that tell it, each once.
  public internal(set) var passages: [Dossier.PassageIndex]

  /// The day that it is ordered by: when it was said, else when it was published.
  public var said: EDTF { stated ?? published }
}

extension Edition {
  /// Returns what was told of a meeting's status, in the order in which it was said.
  ///
  /// Passages of one source in which the same speakers say the same on the same day are one step. Planned never
  /// becomes held by time going by: a step is what a passage tells, and nothing else.
  ///
  /// - Complexity: O(*n* log *n*) in the meeting's tellings.
  public func statusHistory(of meeting: FoldedRecord) -> [StatusStep] {
    var steps: [StatusStep] = []
    var places: [StatusStep: Int] = [:]
    for index in meeting.tellings {
      let telling = dossier.telling(at: index)
      guard let status = telling.status else { continue }
      let step = StatusStep(
        status: status,
        source: index.at.source,
        by: telling.by,
        stated: telling.stated,
        published: dossier.sources[index.at.source].published,
        passages: []
      )
      let place = places[step] ?? steps.count
      if place == steps.count {
        places[step] = place
        steps.append(step)
      }
      if steps[place].passages.last != index.at { steps[place].passages.append(index.at) }
    }
    return steps.enumerated().sorted { left, right in
      if EDTF.inTimeOrder(left.element.said, right.element.said) { return true }
      if EDTF.inTimeOrder(right.element.said, left.element.said) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}
