/// A place that passages name.
public struct Place: Hashable, Sendable, Identifiable {
  /// A place's id.
  public typealias ID = Identifier<Place>

  /// What its coordinates stand for.
  public enum Precision: String, CaseIterable, Sendable {
    case site
    case town
    case district
    case province
    case region
    case country
  }

  /// What the files call it.
  public let id: ID
  /// What the screen calls it.
  public let name: String
  /// Degrees north of the equator, WGS 84, -90 to 90.
  public let latitude: Double
  /// Degrees east of Greenwich, WGS 84, -180 to 180.
  public let longitude: Double
  /// The extent that the coordinates are the middle of.
  public let precision: Precision
  /// The place that it lies in.
  public let within: ID?
  /// Other names and spellings.
  public let aliases: [String]
  /// Where it is defined.
  public let position: FilePosition

  /// Makes a place.
  public init(
    id: ID,
    name: String,
    latitude: Double,
    longitude: Double,
    precision: Precision,
    within: ID? = nil,
    aliases: [String] = [],
    position: FilePosition
  ) {
    self.id = id
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
    self.precision = precision
    self.within = within
    self.aliases = aliases
    self.position = position
  }
}
