import Model

/// What one passage says of a record, field by field, in words.
struct TellingWords {
  let lines: [StyledText]

  init(_ telling: Telling, in dossier: Dossier) {
    var lines: [StyledText] = []
    func add(_ name: String, _ value: String?, _ role: Role = .text) {
      guard let value, !value.isEmpty else { return }
      lines.append(StyledText("\(name) ", .faint) + StyledText(value, role))
    }
    if let says = telling.says { lines.append(StyledText(says, .text)) }
    if let date = telling.date {
      let basis = telling.dateBasis.map { " (\($0))" } ?? ""
      lines.append(
        StyledText("dated ", .faint) + StyledText(date.shortForm(showsYear: true), date.role)
          + StyledText(basis, .faint)
      )
    }
    if !telling.by.isEmpty {
      let stated = telling.stated.map { ", " + $0.shortForm(showsYear: true) } ?? ""
      let tellers = telling.chain.filter { actor in !telling.by.contains { $0.actor == actor } }
      let chain = tellers.map { actor in
        " ▸ " + dossier.name(of: actor) + (telling.doubtfulLinks.contains(actor) ? "?" : "")
      }.joined()
      add("said by", dossier.names(of: telling.by) + chain + stated)
    } else if let stated = telling.stated {
      add("said", stated.shortForm(showsYear: true))
    }
    add("act", telling.act?.rawValue)
    add(
      "where",
      telling.places.map { dossier.place($0)?.name ?? $0.description }.joined(separator: ", ")
    )
    for role in Model.Role.allCases {
      let actors = telling.actors.filter { $0.role == role }.map(\.actor)
      let told = role == .attacker ? telling.attackerTold.map { " (\($0.rawValue))" } ?? "" : ""
      if !actors.isEmpty { add(role.rawValue, dossier.names(of: actors) + told) }
    }
    add("means", telling.means)
    add("why", telling.why)
    add("form", telling.form?.rawValue)
    add("status", telling.status?.rawValue)
    add("about", telling.agenda.joined(separator: "; "))
    add("outcome", telling.outcome)
    add("fulfilment", telling.fulfilment?.rawValue)
    add("due", telling.due?.shortForm(showsYear: true))
    for quantity in telling.quantities { add(quantity.what, quantity.figure.shortForm, .figure) }
    if let phrase = telling.phrase { add("phrase", "“\(phrase)”", .phrase) }
    add("note", telling.note)
    self.lines = lines
  }
}

/// A claim in words.
struct ClaimWords {
  let claim: Claim
  let dossier: Dossier

  init(_ claim: Claim, in dossier: Dossier) {
    self.claim = claim
    self.dossier = dossier
  }

  /// The claim in a line: `Turkey: soldiers killed 33, not told ▸ VOA`.
  var line: StyledText {
    var text = StyledText("\(dossier.name(of: claim.lossesOf)): ", .text)
    text.append("\(claim.category.name) \(claim.measure.name) ", .text)
    text.append(claim.figure.shortForm, claim.figure.hasNumber ? .figure : .words, .strong)
    text.append("  \(dossier.chainName(claim))", .faint)
    return text
  }
}
