import Testing

/// One change that breaks a small dossier, and every problem that reading it gives.
struct BrokenCase: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let problems: [String]

  init(_ file: String, replacing old: String, by new: String, gives problems: [String]) {
    self.file = file
    self.old = old
    self.new = new
    self.problems = problems
  }

  var dossier: SmallDossier { .replacing(old, by: new, in: file) }

  var testDescription: String { "\(file): \(old) by \(new)".debugDescription }
}
