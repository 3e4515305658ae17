import Model

extension State {
  /// That other programs have changed the files, with the key that reads them again, where one works here.
  func filesChangedNotice(in context: KeyContext) -> String {
    let key = keymap.stroke(for: .reload, in: context)
    return "files changed" + (key.map { ": \($0.name) reads them again" } ?? "")
  }

  /// Takes a dossier that was read again; selection and scroll position stay with their records.
  ///
  /// One of which a file could not be read that could be before is not taken over: what that file holds, and where the
  /// user stands in it, would be lost for a slip of the pen. Its problems are listed all the same.
  mutating func reload(_ dossier: Dossier) {
    originals = originals?.reopened()
    let lost = dossier.filesCutShort.subtracting(self.dossier.filesCutShort)
    guard lost.isEmpty else {
      refuse(dossier, onAccountOf: lost)
      return
    }
    refusedProblems = []
    filesHaveChanged = false
    message = nil
    take(Edition(dossier, asOf: edition.asOf))
    let told = message.map { "; \($0)" } ?? ""
    let problems = dossier.problems.count
    message =
      "read again: \(dossier.recordCount) records, \(dossier.claims.count) claims"
      + (problems == 0 ? "" : ", \(counted(problems, "problem"))\(seeProblems)") + told
  }

  private mutating func refuse(_ dossier: Dossier, onAccountOf lost: Set<String>) {
    refusedProblems = dossier.problems
    let problem = dossier.problems.first { lost.contains($0.position.file) }
    message =
      "\(problem?.description ?? "a file could not be read"); all stays as it was, "
      + "\(counted(dossier.problems.count, "problem"))\(seeProblems)"
    if case .problems = overlay {
      let line = problem.flatMap { problems.firstIndex(of: $0) } ?? 0
      overlay = .problems(line: line)
    }
  }
}
