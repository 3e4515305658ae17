import Model

/// The columns of a claim's row in its toll, beside figure and plot.
struct TollRow {
  let text: StyledText

  /// The names of the columns.
  static let heading = TollRow.joined(
    ["where", "said by ▸ told by", "evidence", "attacker", "stated", "published"].map {
      StyledText($0, .faint)
    }
  )

  private static let widths = [9, 28, 9, 15, 13, 12]

  init(_ claim: Claim, row: Int, in edition: Edition) {
    let dossier = edition.dossier
    let index = dossier.passageOfClaim[row]
    let source = dossier.sources[index.source]
    let stated = claim.stated
    text = TollRow.joined([
      StyledText(dossier.citation(index), .source),
      StyledText(dossier.chainName(claim), .text),
      StyledText(edition.evidence(of: claim).rawValue, .text),
      TollRow.attacker(of: claim, at: index, in: dossier),
      StyledText(stated?.shortForm(showsYear: false) ?? "not told", stated?.role ?? .gap),
      StyledText(source.published.shortForm(showsYear: false), source.published.role),
    ])
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

  private static func joined(_ texts: [StyledText]) -> StyledText {
    zip(texts, widths).reduce(StyledText()) { line, item in
      line + item.0.fitted(columns: item.1, alignment: .left) + StyledText(" ", .text)
    }
  }
}
