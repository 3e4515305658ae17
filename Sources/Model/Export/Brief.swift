/// A report on what answers a query, in which every sentence names the passages that it rests on.
///
/// It is a value: sections of blocks of sentences, then the sources that their citations lead to. Nothing in it
/// depends on the clock, on where the dossier lies or on how it is written out, so that the same dossier and the
/// same request give the same brief. Texts are as the dossier has them; whoever writes a brief out makes them safe.
public struct Brief: Hashable, Sendable {
  /// How a brief is written.
  public enum Format: String, CaseIterable, Sendable {
    /// CommonMark, with nothing of HTML in it.
    case markdown
    /// One page of HTML that needs nothing beside itself.
    case html
  }

  /// The dossier's title.
  public let title: String
  /// What was asked for.
  public let request: BriefRequest
  /// What it says, in order.
  public let sections: [Section]
  /// Every source of the dossier, in order of publication, with the passages of it that are cited.
  public let sources: [BriefSource]

  /// A part of a brief under a heading of its own.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// What stands below it.
    public let blocks: [Block]
  }

  /// What stands below a heading, each on lines of its own.
  public enum Block: Hashable, Sendable {
    /// A heading inside a section.
    case heading(String)
    /// How to read what follows; it states nothing of the dossier.
    case note(String)
    /// Sentences that belong together.
    case paragraph([BriefSentence])
    /// Points, each of sentences that belong together.
    case list([[BriefSentence]])
    /// Points, each under a name of its own.
    case topics([Topic])
    /// A record.
    case entry(Entry)
    /// A toll, with its plot where it has more than one figure.
    case toll(Toll)
    /// When the records are dated to.
    case timeline(BriefTimelinePlot)
  }

  /// Sentences under a name.
  public struct Topic: Hashable, Sendable {
    /// What they are on.
    public let title: String
    /// What is told of it.
    public let sentences: [BriefSentence]
  }

  /// A record: when, what, and what is told of it.
  public struct Entry: Hashable, Sendable {
    /// When, in words.
    public let when: BriefSentence
    /// Its neutral label.
    public let title: String
    /// What sort of record it is, in a word.
    public let kind: String
    /// How many records it is a part of, one inside the other, among those of the brief.
    public let depth: Int
    /// What is told of it.
    public let sentences: [BriefSentence]
    /// Who, where and how, field by field.
    public let details: [BriefSentence]
  }

  /// Claims on the same losses.
  public struct Toll: Hashable, Sendable {
    /// What was lost, where and when.
    public let title: String
    /// The figures on one axis; nil where they are fewer than two, or all the same.
    public let plot: BriefRangePlot?
    /// The range of the claims and what they are worth together.
    public let sentences: [BriefSentence]
    /// The claims, one sentence each.
    public let claims: [BriefSentence]
    /// How the claims relate, to each other and to those of other tolls, one sentence each.
    public let relations: [BriefSentence]
  }

  /// Every sentence of it, in order.
  public var sentences: [BriefSentence] { sections.flatMap { $0.blocks.flatMap(\.sentences) } }
}

extension Brief.Block {
  /// The sentences in it, in order.
  public var sentences: [BriefSentence] {
    switch self {
    case .heading, .note: []
    case .paragraph(let sentences): sentences
    case .list(let points): points.flatMap { $0 }
    case .entry(let entry): [entry.when] + entry.sentences + entry.details
    case .toll(let toll): toll.sentences + toll.claims + toll.relations
    case .topics(let topics): topics.flatMap(\.sentences)
    case .timeline(let plot): [plot.description]
    }
  }
}

/// A source as a brief's citations lead to it.
public struct BriefSource: Hashable, Sendable {
  /// A passage that is cited.
  public struct Passage: Hashable, Sendable {
    /// Where it stands.
    public let reference: BriefReference
    /// The passage's number in words: `paragraph 7`, `sentence 3 of paragraph 2`.
    public let place: String
    /// What it says, in the coder's words.
    public let digest: String
  }

  /// Its row among the dossier's sources.
  public let row: Int
  /// How citations name it.
  public let short: String
  /// Publisher, title and author, as printed.
  public let name: String
  /// When it was published, and how that is known.
  public let published: String
  /// The original's file name.
  public let document: String
  /// The SHA-256 of the original.
  public let sha256: String
  /// Whether it was out on the date, in words.
  public let standing: String
  /// The passages that are cited, in their order.
  public let passages: [Passage]
}
