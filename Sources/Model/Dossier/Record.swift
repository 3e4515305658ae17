/// An event or a meeting: an id, a kind, a neutral label, perhaps a parent.
///
/// Everything else about it is told by passages, and folded from those in view.
public struct Record: Hashable, Sendable, Identifiable {
  /// A record's id.
  public typealias ID = Identifier<Record>

  /// What sort of record it is.
  public enum Kind: String, CaseIterable, Sendable {
    case attack
    /// Fighting for ground.
    case offensive
    /// A named campaign.
    case operation
    /// Arrivals, passages, transports.
    case movement
    /// Anything else that happens.
    case event
    case deployment
    case statement
    case agreement
    /// Context that a source gives in its own voice.
    case background
    case meeting
  }

  /// What the files call it.
  public let id: ID
  /// What sort of record it is.
  public let kind: Kind
  /// A neutral label without figures or outcomes.
  public let title: String
  /// The record that it is a part of; following parents ends, since cycles are refused.
  public let parent: ID?
  /// Where it is defined.
  public let position: FilePosition

  /// Makes a record.
  public init(
    id: ID,
    kind: Kind,
    title: String,
    parent: ID? = nil,
    position: FilePosition
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.parent = parent
    self.position = position
  }
}
