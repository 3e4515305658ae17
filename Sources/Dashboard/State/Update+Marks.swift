import Model

extension State {
  /// The claim that is selected where the user stands; nil where none is.
  var selectedClaim: Claim.ID? {
    if let page = pages.last {
      if case .claim(let id)? = content(of: page).target(ofLine: page.line) { return id }
      if case .claim(let id) = page.subject { return id }
      return nil
    }
    guard focus == .claims else { return nil }
    if case .claim(let id) = selectedClaimItem { return id }
    // A toll of one claim is that claim.
    guard case .toll(let id) = selectedClaimItem, let toll = edition.toll(id),
      toll.claims.count == 1, let row = toll.claims.first
    else { return nil }
    return dossier.claims[row].id
  }

  /// Marks the selected claim, or takes its mark off; where another is marked, opens the two side by side.
  mutating func markClaim() {
    guard let claim = selectedClaim else {
      message =
        keyContext == .matrix
        ? "open a cell first: its claims can be marked"
        : "select a claim first: unfold a toll\(with(.unfold)), or open it"
      return
    }
    if let index = marks.firstIndex(of: claim) {
      marks.remove(at: index)
      message = marks.isEmpty ? "no claim is marked" : "\(marks.count) marked"
      return
    }
    let other = marks.last { edition.row(ofClaim: $0) != nil }
    marks.append(claim)
    guard let other else {
      let ways = [
        (Action.markClaim, "on another compares the two"), (.addMarked, "adds what is marked"),
      ].compactMap { action, does in
        keymap.key(for: action, in: keyContext).map { "\($0) \(does)" }
      }
      let told = ways.isEmpty ? "" : ": " + ways.joined(separator: ", ")
      message = "marked \(words(of: claim))" + told
      return
    }
    open(.comparison(other, claim))
  }

  /// Opens the sum of the marked claims, or why there is none.
  mutating func addMarked() {
    guard marks.count > 1 else {
      message = "mark two claims or more\(with(.markClaim)) to add them"
      return
    }
    open(.sum(marks))
  }

  /// The key of an action as the end of a clause: ` with c`; empty where it has none.
  private func with(_ action: Action) -> String {
    keymap.key(for: action, in: keyContext).map { " with \($0)" } ?? ""
  }

  private func words(of claim: Claim.ID) -> String {
    guard let row = edition.row(ofClaim: claim) else { return claim.description }
    return "\(dossier.claims[row].figure.shortForm) (\(dossier.citation(ofClaimAt: row)))"
  }
}
