import Model

/// Two claims side by side, field by field, with how they differ in each.
struct ComparedClaims {
  /// A field of both claims.
  struct Field: Hashable {
    let name: String
    let first: String
    let second: String
    /// How the two differ in it; empty where they do not, or where it is no axis.
    let difference: String
  }

  let verdict: Verdict
  let edition: Edition

  init(_ verdict: Verdict, in edition: Edition) {
    self.verdict = verdict
    self.edition = edition
  }

  private var dossier: Dossier { edition.dossier }

  /// Every field, each axis of verdicts among them.
  var fields: [Field] {
    [
      field("claim") { "\(dossier.claims[$0].id)" },
      field("passage", .passage) { dossier.citation(ofClaimAt: $0) },
      field("document", .document) { source($0).document },
      field("figure", .figure) { dossier.claims[$0].figure.description },
      field("means") { dossier.claims[$0].figure.intervalInWords },
      field("losses of", .losingSide) { dossier.name(of: dossier.claims[$0].lossesOf) },
      field("measure", .measure) { dossier.claims[$0].measure.name },
      field("category", .category) { dossier.claims[$0].category.name },
      field("incident", .incident, incident),
      field("window", .window) { date(dossier.claims[$0].window) },
      field("claimant", .claimant) { dossier.claimantName(dossier.claims[$0]) },
      field("origin", .origin, origin),
      field("chain", .chain) { dossier.chainName(dossier.claims[$0]) },
      field("stated", .stated) { date(dossier.claims[$0].stated) },
      field("published", .published) { date(source($0).published) },
      field("running", .running) { dossier.claims[$0].isRunning ? "yes" : "no" },
      field("phrase") { row in dossier.claims[row].phrase.map { "“\($0)”" } ?? "" },
    ].filter { !$0.first.isEmpty || !$0.second.isEmpty }
  }

  /// What the measure of one or both of the claims takes in.
  struct Meaning: Hashable {
    /// The citations of the claims: `004 S1`, `both`.
    let claims: String
    /// What their source says that it takes in, with its passage, or what it takes in generally.
    let text: String
    /// The passage that defines it; nil where the source does not.
    let passage: Dossier.PassageIndex?
  }

  /// What the measure of each takes in, once where one definition holds for both.
  var meanings: [Meaning] {
    let rows = [verdict.first, verdict.second]
    let meanings = rows.map { row in
      let meaning = dossier.meaning(ofClaimAt: row)
      return Meaning(
        claims: dossier.citation(ofClaimAt: row),
        text: meaning.words(in: dossier),
        passage: meaning.passage
      )
    }
    guard Set(meanings.map(\.text)).count == 1, let one = meanings.first else { return meanings }
    return [Meaning(claims: "both", text: one.text, passage: one.passage)]
  }

  /// What the coder remarks on either, with its passage.
  var notes: [String] {
    [verdict.first, verdict.second].compactMap { row in
      dossier.claims[row].note.map { "\(dossier.citation(ofClaimAt: row)): \($0)" }
    }
  }

  private func field(
    _ name: String,
    _ axis: Verdict.Axis? = nil,
    _ value: (Int) -> String
  ) -> Field {
    let difference = verdict.differences.first { $0.axis == axis }
    return Field(
      name: name,
      first: value(verdict.first),
      second: value(verdict.second),
      difference: difference?.words ?? ""
    )
  }

  private func source(_ row: Int) -> Source {
    dossier.sources[dossier.passageOfClaim[row].source]
  }

  private func date(_ date: EDTF?) -> String {
    date?.shortForm(showsYear: true) ?? "not told"
  }

  private func incident(_ row: Int) -> String {
    let titles = dossier.claims[row].events.map { dossier.record($0)?.title ?? $0.description }
    return titles.isEmpty ? "not told" : titles.joined(separator: " + ")
  }

  private func origin(_ row: Int) -> String {
    dossier.origin(of: dossier.claims[row]).map { dossier.name(of: $0) } ?? "not told"
  }
}
