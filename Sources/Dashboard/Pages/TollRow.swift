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

  /// Leaves out what there is no room for, the least telling first; the claim's own page says all of it.
  init(columns room: Int) {
    var columns = Column.allCases
    for spare in [Column.evidence, .attacker, .stated, .published]
    where columns.reduce(0, { $0 + $1.width + 1 }) > room {
      columns.removeAll { $0 == spare }
    }
    self.columns = columns
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
      case .evidence: StyledText(edition.evidence(of: claim).words, .text)
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

  /// Returns who attacked, as the claim's own passage tells it.
  static func attacker(
    of claim: Claim,
    at index: Dossier.PassageIndex,
    in dossier: Dossier
  ) -> StyledText {
    for telling in dossier.passage(at: index).tellings where claim.events.contains(telling.record) {
      let attackers = telling.actors.filter { $0.role == .attacker }.map(\.actor)
      guard let first = attackers.first else { continue }
      let told = telling.attackerTold.map { ", \($0.rawValue)" } ?? ""
      return StyledText(dossier.name(of: dossier.root(of: first)) + told, .text)
    }
    return StyledText("not named", .gap)
  }

  private func joined(_ text: (Column) -> StyledText) -> StyledText {
    columns.reduce(into: StyledText()) { line, column in
      line.append(text(column).fitted(columns: column.width, alignment: .left))
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
