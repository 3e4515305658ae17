extension Toll {
  /// What the claims of a toll are worth together, by the verdicts of its pairs.
  ///
  /// The first that applies: a contradiction is told before what else the claims agree on.
  public enum Status: Hashable, Sendable {
    /// Two claims cannot both be right.
    case contradicted
    /// The same, but only where one voice differs from itself in one document.
    case contradictedWithinOneDocument
    /// One speaker denies losses that another tells of.
    case denied
    /// Two named, independent origins give figures that meet.
    case corroborated
    /// Two such origins give bounds only ("at least 5", "more than 7"), which agree on nothing.
    case compatible
    /// Several origins are named, but no figure of one can be compared with one of another: words, denials, or
    /// different losses.
    case severalOrigins
    /// One origin is named, in however many documents.
    case oneOrigin
    /// No claim names an origin for certain.
    case originNotTold

    /// Whether two of the claims cannot both be right.
    public var isContradicted: Bool {
      self == .contradicted || self == .contradictedWithinOneDocument
    }
  }

  /// Whether two of the claims cannot both be right, or one of them and one of another toll.
  public var isContradicted: Bool { status.isContradicted || !outsideContradictions.isEmpty }

  /// The status of claims on the same losses, and the sources that contradict themselves.
  ///
  /// - Parameters:
  ///   - rows: The rows in the dossier of claims with one `Toll.ID`.
  ///   - dossier: The store.
  ///   - origins: How many independent origins they name.
  /// - Returns: The status, and the rows of these sources in order.
  /// - Complexity: O(*n* log *n*) in the claims, times the depth to which their actors nest; each total among
  ///   them that names another one of them costs O(*n*) more.
  static func status(
    of rows: [Int],
    in dossier: Dossier,
    origins: Int
  ) -> (status: Status, selfContradicting: [Int]) {
    let uncontested: Status =
      origins > 1 ? .severalOrigins : origins == 1 ? .oneOrigin : .originNotTold
    guard rows.count > 1 else { return (uncontested, []) }
    let scan = TollScan(rows, of: dossier)
    let selfContradicting = scan.selfContradictingSources(of: dossier)
    let status: Status =
      if scan.contradiction != nil {
        .contradicted
      } else if !selfContradicting.isEmpty {
        .contradictedWithinOneDocument
      } else if scan.hasDenial {
        .denied
      } else if scan.independentOriginsMeet(asBounds: false) {
        .corroborated
      } else if scan.independentOriginsMeet(asBounds: true) {
        .compatible
      } else {
        uncontested
      }
    return (status, selfContradicting)
  }
}
