import ArgumentParser
import Model

/// `dashboard sum`: adds claims up, or says which of them clash.
struct SumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sum",
    abstract: "Add claims up, or say which of them clash.",
    discussion: """
      Adds the figures of claims that may be added: of different incidents that certainly lie \
      apart, with one losing side, category and measure. Whatever would count twice or mix \
      measures is refused, and every clash is named on standard error. `dashboard list claims` \
      names the claims; in an id the short name of its source, such as 000, will do.

      Examples:
        dashboard sum 002#2.1 004#2s1.1
        dashboard sum outlet-002-2020-02-11#3.1 outlet-002-2020-02-11#3.2
        dashboard sum 002#10.1 000#24.7 --as-of 2020-03-05
        dashboard sum boats-sunk winter-total --input harbour

      Exit status: 1 if the sum is refused; 2 if an id is wrong or the input can't be opened.
      """
  )

  @Argument(help: ArgumentHelp("The ids of the claims.", valueName: "id"))
  var ids: [String]

  @OptionGroup var options: ClaimOptions

  func run() throws {
    let edition = try options.edition()
    let rows = try ids.map { try CommandInput.claim($0, in: edition) }
    switch edition.sum(of: rows) {
    case .success(let sum):
      var output = StandardOutput()
      Self.add(sum, in: edition, to: &output)
      try output.finish()
    case .failure(let refusal):
      var complaint = StandardOutput(descriptor: 2)
      Self.refuse(refusal, in: edition, to: &complaint)
      try complaint.finish()
      throw ExitCode(1)
    }
  }

  /// Writes a line for each part, then the sum.
  static func add(_ sum: Sum, in edition: Edition, to output: inout some CommandOutput) {
    let dossier = edition.dossier
    for row in sum.parts {
      let claim = dossier.claims[row]
      output.write(
        Text.cleaned(
          "\(claim.figure)  \(claim.category.name) \(claim.measure.name), "
            + "\(dossier.name(of: claim.lossesOf))  \(dossier.citation(ofClaimAt: row))  \(claim.id)"
        ) + "\n"
      )
    }
    output.write("= " + Text.cleaned(sum.line(in: edition)) + "\n" + Sum.remark + "\n")
  }

  /// Writes a line for each clash.
  static func refuse(
    _ refusal: SumRefusal,
    in edition: Edition,
    to output: inout some CommandOutput
  ) {
    output.write("dashboard: the sum is refused\n")
    for line in refusal.lines(in: edition) { output.write("  \(Text.cleaned(line))\n") }
  }
}
