import Model

/// The columns of a claim's row in its toll, beside figure and plot: those for which there is room.
struct TollRow {
  private enum Column: CaseIterable {
    case place, chain, evidence, attacker, stated, published

    var title: String {
      switch self {
      case .place: "where"
      case .chain: "said by ▸ told by"
      case .evidence: "evidence"
      case .attacker: "attacker"
      case .stated: "stated"
      case .published: "published"
      }
    }

    var width: Int {
      switch self {
      case .place: 9
      case .chain: 28
      case .evidence: 10
      case .attacker: 15
      case .stated: 14
      case .published: 12
      }
    }
  }

  private let columns: [Column]
  /// What the chain takes of the room that the other columns leave.
  private let chainColumns: Int

  private static let mostChainColumns = 44

  /// Leaves out what there is no room for, the least telling first; the claim's own page says all of it.
  init(columns room: Int) {
    var columns = Column.allCases
    for spare in [Column.evidence, .attacker, .stated, .published]
    where columns.reduce(0, { $0 + $1.width + 1 }) > room {
      columns.removeAll { $0 == spare }
    }
    self.columns = columns
    let others = columns.reduce(0) { $0 + ($1 == .chain ? 1 : $1.width + 1) }
    chainColumns = min(TollRow.mostChainColumns, max(Column.chain.width, room - others))
  }

  private func width(of column: Column) -> Int {
    column == .chain ? chainColumns : column.width
  }

  /// The names of the columns.
  var heading: StyledText { joined { StyledText($0.title, .faint) } }

  /// Returns what a claim says in each column.
  func text(of claim: Claim, row: Int, in edition: Edition) -> StyledText {
    let dossier = edition.dossier
    let index = dossier.passageOfClaim[row]
    let source = dossier.sources[index.source]
    return joined { column in
      switch column {
      case .place: StyledText(dossier.citation(index), .source)
      case .chain: StyledText(dossier.chainName(claim), .text)
      case .evidence: TollRow.evidence(of: claim, in: edition)
      case .attacker: TollRow.attacker(of: claim, at: index, in: dossier)
      case .stated:
        StyledText.dateCell(
          claim.stated,
          undated: "not told",
          columns: column.width,
          limit: column.width
        )
      case .published:
        StyledText.dateCell(source.published, columns: column.width, limit: column.width)
      }
    }
  }

  /// Returns whose losses the speaker speaks of; with a question mark where the text leaves the speaker doubtful.
  private static func evidence(of claim: Claim, in edition: Edition) -> StyledText {
    let evidence = edition.evidence(of: claim)
    guard evidence == .outlet, case .doubtful(let actor) = claim.claimant else {
      return StyledText(evidence.words, .text)
    }
    let supposed = edition.evidence(ofSpeaker: actor, on: claim)
    return StyledText(supposed.words + (supposed == .outlet ? "" : "?"), .doubt)
  }

  /// Returns who attacked, as the claim's own passage tells it: as the claimant does, where it tells that too.
  static func attacker(
    of claim: Claim,
    at index: Dossier.PassageIndex,
    in dossier: Dossier
  ) -> StyledText {
    let tellings = dossier.passage(at: index).tellings.filter { claim.events.contains($0.record) }
    let isClaimants = { (telling: Telling) in
      telling.by.contains { claim.claimant.actors.contains($0.actor) }
    }
    for telling in tellings.filter(isClaimants) + tellings {
      let attackers = telling.actors.filter { $0.role == .attacker }.map(\.actor)
      guard let first = attackers.first else { continue }
      let told = telling.attackerTold.map { ", \($0.rawValue)" } ?? ""
      return StyledText(dossier.name(of: dossier.root(of: first)) + told, .text)
    }
    return StyledText("not named", .gap)
  }

  private func joined(_ text: (Column) -> StyledText) -> StyledText {
    columns.reduce(into: StyledText()) { line, column in
      line.append(text(column).fitted(columns: width(of: column), alignment: .left))
      line.append(" ")
    }
  }
}

extension Edition.Evidence {
  /// Whose losses the speaker speaks of, in a table's column.
  var words: String {
    switch self {
    case .ownLosses: "own losses"
    case .enemyLosses: "enemy’s"
    case .thirdParty: "others’"
    case .outlet: "outlet"
    }
  }
}
