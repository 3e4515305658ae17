/// One of the three linked panes.
enum Pane: Int, CaseIterable, Sendable {
  case timeline = 1
  case meetings
  case claims

  /// The name in the command line's `--pane`.
  var name: String {
    switch self {
    case .timeline: "timeline"
    case .meetings: "meetings"
    case .claims: "claims"
    }
  }

  /// The title in the pane's border.
  var title: String {
    switch self {
    case .timeline: "Timeline"
    case .meetings: "Meetings"
    case .claims: "Casualty claims"
    }
  }

  /// The pane after this one, the first after the last.
  var next: Pane { Pane(rawValue: rawValue % 3 + 1) ?? .timeline }

  /// The pane before this one, the last before the first.
  var previous: Pane { Pane(rawValue: (rawValue + 1) % 3 + 1) ?? .timeline }
}
