/// Who claims which losses of whom: who speaks in rows, who lost in columns.
///
/// A cell holds claims by the losses that they are about and never adds figures up, since that would count one
/// loss over and over. What an actor says of its own losses stands in cells of their own.
public struct ClaimMatrix: Hashable, Sendable {
  /// Who a claim is from, as far as the text says.
  public enum Speaker: Hashable, Sendable {
    /// The origin, named for certain.
    case origin(Actor.ID)
    /// An outlet in its own voice, or speakers whom the source leaves without a name.
    case voice(Actor.ID)
    /// An actor whom the text does not name for certain.
    case doubtful(Actor.ID)
    /// One of several; the text does not say which.
    case oneOf([Actor.ID])
    /// Nobody is named.
    case nobody
  }

  /// The claims of one speaker, or of all who speak for a side.
  public struct Row: Hashable, Sendable, Identifiable {
    /// Whose claims a row holds.
    public enum ID: Hashable, Sendable {
      /// A named origin that is part of no other, with everyone below it.
      case side(Actor.ID)
      /// Outlets' own voices, speakers who are not told and doubtful ones.
      case originNotTold
      /// One speaker of one of these.
      case speaker(Speaker)
    }

    /// Whose claims it holds.
    public let id: ID
    /// The cells by column; nil where nothing is claimed.
    public let cells: [Cell?]
    /// The speakers whom it opens to, whose cells together hold its claims once; empty where it is one speaker itself.
    public let speakers: [Row]
  }

  /// What the speakers of a row claim of one side's losses.
  public struct Cell: Hashable, Sendable {
    /// The claims by the losses that they are about, in the order of the tolls.
    public let entries: [Entry]
    /// Whose losses the speakers speak of: their own, their enemy's, those of others.
    public let evidence: Set<Edition.Evidence>

    /// The rows in the dossier's claims, each once, in the order of the entries.
    public var claims: [Int] { entries.flatMap(\.claims) }
    /// How many claims it holds.
    public let claimCount: Int
  }

  /// A toll as the speakers of a row claim it, or the things lost in one incident that one measure tells of.
  public struct Entry: Hashable, Sendable {
    /// The rows of the tolls in the edition: one, or several for a list of things lost.
    public let tolls: [Int]
    /// The rows of the cell's own claims in the dossier.
    public let claims: [Int]
    /// The range of the cell's own claims; nil without a number, and for a list of things lost.
    public let envelope: Envelope?
    /// Whether claims on one of the tolls contradict each other, in whichever cell they stand.
    public let isContradicted: Bool

    /// Whether it stands for several kinds of things lost.
    public var isList: Bool { tolls.count > 1 }
  }

  /// A cell by its row and its column.
  public struct Place: Hashable, Sendable {
    /// Who claims.
    public let row: Row.ID
    /// Who lost.
    public let side: Actor.ID

    /// Makes a place.
    public init(row: Row.ID, side: Actor.ID) {
      self.row = row
      self.side = side
    }
  }

  /// The losing sides: first those who speak too, in the order of the rows, so that own losses lie on a diagonal.
  public let columns: [Actor.ID]
  /// The rows: states in the order of their first claim, then other named origins, then those without a named origin.
  public let rows: [Row]

  /// Returns the cell at a place; nil where nothing is claimed, or the place is not in the matrix.
  ///
  /// - Complexity: O(*n*) in rows, their speakers and columns.
  public func cell(at place: Place) -> Cell? {
    guard let column = columns.firstIndex(of: place.side) else { return nil }
    return row(place.row)?.cells[column]
  }

  /// Returns a row, a speaker's too; nil where the matrix has none.
  public func row(_ id: Row.ID) -> Row? {
    for row in rows {
      if row.id == id { return row }
      if let speaker = row.speakers.first(where: { $0.id == id }) { return speaker }
    }
    return nil
  }
}
