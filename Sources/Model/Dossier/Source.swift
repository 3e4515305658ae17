/// One published document.
public struct Source: Hashable, Sendable, Identifiable {
  /// A source's id.
  public typealias ID = Identifier<Source>

  /// What the files call it.
  public let id: ID
  /// The original's file name; originals are not part of a dossier.
  public let document: String
  /// The SHA-256 of the original, as 64 lower-case hexadecimal digits.
  public let sha256: String
  /// Who published it, as printed; nil where the document does not name its publisher.
  public let publisher: String?
  /// Its headline.
  public let title: String
  /// Who wrote it, as printed.
  public let author: String?
  /// The actor whose own voice it is.
  public let outlet: Actor.ID
  /// When it was published.
  public let published: EDTF
  /// `printed`, or how the date was worked out.
  public let publishedBasis: String
  /// How citations name it, such as `004`.
  public let short: String
  /// The one character that stands for it in a timeline row.
  public let mark: Character
  /// What it says that measures take in, in the order of the file.
  public let definitions: [MeasureDefinition]
  /// Its passages, in the order of the document.
  public let passages: [Passage]
  /// Where it is defined.
  public let position: FilePosition

  /// Makes a source.
  public init(
    id: ID,
    document: String,
    sha256: String,
    publisher: String?,
    title: String,
    author: String?,
    outlet: Actor.ID,
    published: EDTF,
    publishedBasis: String,
    short: String,
    mark: Character,
    definitions: [MeasureDefinition] = [],
    passages: [Passage],
    position: FilePosition
  ) {
    self.id = id
    self.document = document
    self.sha256 = sha256
    self.publisher = publisher
    self.title = title
    self.author = author
    self.outlet = outlet
    self.published = published
    self.publishedBasis = publishedBasis
    self.short = short
    self.mark = mark
    self.definitions = definitions
    self.passages = passages
    self.position = position
  }
}
