/// Who acts, speaks, loses or is spoken of: a state, an organ, a person, an alliance ...
///
/// The field's word; Swift's protocol of the same name is not used here.
public struct Actor: Hashable, Sendable, Identifiable {
  /// An actor's id.
  public typealias ID = Identifier<Actor>

  /// What sort of actor it is.
  public enum Kind: String, CaseIterable, Sendable {
    case state
    case organ
    case person
    case armedGroup = "armed-group"
    case alliance
    case outlet
    case population
    /// Speakers whom a source leaves without a name ("local sources"); never an origin.
    case unnamed
  }

  /// What the files call it.
  public let id: ID
  /// What the screen calls it.
  public let name: String
  /// What sort of actor it is.
  public let kind: Kind
  /// The actor that it is part of; following parents ends at a root, since cycles are refused.
  public let parent: ID?
  /// The alliances that it belongs to.
  public let memberOf: [ID]
  /// Other names, capitals that mean a government included.
  public let aliases: [String]
  /// Where it is defined.
  public let position: FilePosition

  /// Makes an actor.
  public init(
    id: ID,
    name: String,
    kind: Kind,
    parent: ID? = nil,
    memberOf: [ID] = [],
    aliases: [String] = [],
    position: FilePosition
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.memberOf = memberOf
    self.aliases = aliases
    self.position = position
  }
}
