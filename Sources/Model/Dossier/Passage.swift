/// A numbered place in a source, with what it tells and claims.
public struct Passage: Hashable, Sendable {
  /// Which part of a published page a passage is; only some parts report.
  public enum Part: String, CaseIterable, Sendable {
    case body
    case headline
    case byline
    case subheading
    case caption
    case credit
    /// Menus, donation bars, tags.
    case furniture
    /// What readers wrote.
    case comment
  }

  /// Where in the document it stands.
  public let locator: Locator
  /// Which part of the page it is.
  public let part: Part
  /// What it says, in the coder's words.
  public let digest: String
  /// What it says of records, in the order of the file.
  public let tellings: [Telling]
  /// The losses that it states, in the order of the file.
  public let claims: [Claim]
  /// Where it is defined.
  public let position: FilePosition

  /// Makes a passage.
  public init(
    locator: Locator,
    part: Part = .body,
    digest: String,
    tellings: [Telling] = [],
    claims: [Claim] = [],
    position: FilePosition
  ) {
    self.locator = locator
    self.part = part
    self.digest = digest
    self.tellings = tellings
    self.claims = claims
    self.position = position
  }
}
