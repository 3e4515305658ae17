/// The claims of one toll, arranged so that contradiction and corroboration are found without comparing all
/// pairs.
///
/// In a toll the incidents, the measure and the root of the losing sides are the same. That leaves of the
/// verdicts: different losses (labels of which neither contains the other), total and part (a total that takes
/// in another claim of the toll), no number, revised, contradictory and meeting. Where no incident is told, only
/// one running total is compared. Of two labels that are related one has the other's side or a part of it, so
/// that looking from each claim at the labels around its own finds every pair.
struct TollScan {
  /// Who makes a claim: a voice, or somebody who may be anybody.
  enum Speaker: Hashable {
    case voice(Actor.ID)
    case uncertain(row: Int)
  }

  /// The rows of two claims, the lesser first.
  struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// A claim with a number.
  struct Entry {
    let row: Int
    let range: ClosedRange<Int>
    let label: Int
    let speaker: Speaker
    /// The row of its source.
    let source: Int
    /// The days on which it may have been stated.
    let stated: ClosedRange<Int>
    /// The root of its origin; nil where none is told.
    let origin: Actor.ID?
    let isBound: Bool
  }

  let labels: TollLabels
  let entries: [Entry]
  /// Whether no incident ties the claims together.
  let isUntied: Bool
  /// Whether somebody denies losses of which somebody else tells.
  let hasDenial: Bool
  /// Whether two of the entries have no number in common.
  private let hasDisjointRanges: Bool
  /// The verdicts between totals that take in another claim of the toll and all its claims.
  private let verdictsOnTotals: [Verdict]

  /// - Parameters:
  ///   - rows: The rows of claims with one `Toll.ID`.
  ///   - dossier: The store.
  init(_ rows: [Int], of dossier: Dossier) {
    let totals = TollScan.totals(among: rows, of: dossier)
    let plain = totals.isEmpty ? rows : rows.filter { !totals.contains($0) }
    isUntied = rows.first.map { dossier.claims[$0].events.isEmpty } ?? true
    labels = TollLabels(plain.lazy.map { dossier.claims[$0] }, of: dossier, nests: !isUntied)
    entries = TollScan.entries(plain, of: dossier, labels: labels, isUntied: isUntied)
    let greatestLow = entries.lazy.map(\.range.lowerBound).max() ?? 0
    hasDisjointRanges = entries.contains { $0.range.upperBound < greatestLow }
    let verdictsOnTotals = totals.sorted().flatMap { total in
      rows.lazy.filter { $0 != total && (!totals.contains($0) || total < $0) }.map { row in
        // In a toll no pair is told apart by the dates of incidents.
        Verdict(between: total, and: row, of: dossier) { _ in nil }
      }
    }
    self.verdictsOnTotals = verdictsOnTotals
    hasDenial =
      verdictsOnTotals.contains { $0.isDenial(in: dossier) }
      || !isUntied && TollScan.hasDenial(among: plain, of: dossier, labels: labels)
  }

  /// The rows of two claims that cannot both be right, other than one voice within one document; nil where there
  /// are none.
  var contradiction: Pair? {
    let total = verdictsOnTotals.first {
      $0.isContradictory && !$0.notes.contains(.withinOneDocument)
    }
    if let total { return Pair(total.first, total.second) }
    return hasDisjointRanges ? contradictionOfSpeakers ?? contradictionOfVoices : nil
  }

  /// The rows of the sources in which one voice gives two figures that cannot both be right, in order.
  func selfContradictingSources(of dossier: Dossier) -> [Int] {
    let totals = verdictsOnTotals.filter {
      $0.isContradictory && $0.notes.contains(.withinOneDocument)
    }.map { dossier.passageOfClaim[$0.first].source }
    guard hasDisjointRanges else { return Set(totals).sorted() }
    var buckets: [Bucket: Extremes<Int>] = [:]
    for entry in entries {
      buckets[Bucket(entry, label: entry.label), default: Extremes()].add(
        entry.range,
        of: entry.row,
        at: entry.row
      )
    }
    let sources = entries.lazy.filter { entry in
      guard case .voice = entry.speaker else { return false }
      return labels.around(entry.label).contains { label in
        buckets[Bucket(entry, label: label)]?.row(disjointFrom: entry.range, butOf: entry.row)
          != nil
      }
    }.map(\.source)
    return Set(totals + sources).sorted()
  }

  /// Whether two named, independent origins give figures of a toll that is not contradicted.
  ///
  /// - Parameter asBounds: Whether to look at pairs of bounds, or at all others.
  /// - Returns: Whether there is such a pair.
  func independentOriginsMeet(asBounds: Bool) -> Bool {
    let wanted: Verdict.Meeting = asBounds ? .compatible : .corroborated
    if verdictsOnTotals.contains(where: { $0.kind == .meeting(wanted) }) { return true }
    guard !isUntied else { return false }
    var numbers = [Differing<Actor.ID>](repeating: Differing(), count: labels.count)
    var bounds = numbers
    for entry in entries {
      guard let origin = entry.origin else { continue }
      if entry.isBound { bounds[entry.label].add(origin) } else { numbers[entry.label].add(origin) }
    }
    return entries.contains { entry in
      guard let origin = entry.origin, !asBounds || entry.isBound else { return false }
      return labels.around(entry.label).contains { label in
        let isBesideBound = bounds[label].hasOther(than: origin)
        if asBounds { return isBesideBound }
        return numbers[label].hasOther(than: origin) || isBesideBound && !entry.isBound
      }
    }
  }

  /// The claims of one voice, in one source, of one label.
  private struct Bucket: Hashable {
    let speaker: Speaker
    let source: Int
    let label: Int

    init(_ entry: Entry, label: Int) {
      speaker = entry.speaker
      source = entry.source
      self.label = label
    }
  }
}
