/// Builds a dossier's contents from the trees of its files.
struct DossierBuilder {
  /// The keys of `dossier.yaml`.
  static let headKeys = ["title", "period", "notes"]

  /// What has been built.
  var contents = Dossier.Contents()
  var actors = Namespace(noun: "actor")
  var places = Namespace(noun: "place")
  var records = Namespace(noun: "record")
  /// The claims by their ids; each file may refer to those of another.
  var claims = Namespace(noun: "claim or record")
  /// The sources by their ids.
  var sources = Namespace(noun: "source")
  /// The documents that sources name.
  var documents = Namespace(noun: "document")
  /// What passages say that statements do, and where they tell what became of them.
  var acts = ToldActs()
  /// The sources as far as they are read.
  var drafts: [SourceDraft] = []
  /// One log for each file, in the order of reading.
  private var logs: [ProblemLog] = []

  /// Builds everything.
  mutating func build(_ composed: ComposedDossier) {
    let files = Dictionary(composed.files.map { ($0.name, $0) }) { first, _ in first }
    if let root = open(files["dossier.yaml"])?.root { readHead(root.node, log: root.log) }
    readList(files["actors.yaml"], into: \.actors) { $0.readActors($1, log: $2) }
    readList(files["places.yaml"], into: \.places) { $0.readPlaces($1, log: $2) }
    readList(files["records.yaml"], into: \.records) { $0.readRecords($1, log: $2) }
    for file in composed.files where file.name.hasPrefix("sources/") {
      let opened = open(file)
      if opened?.isWhole != true {
        claims.isIncomplete = true
        acts.areIncomplete = true
      }
      if let root = opened?.root { readSource(root.node, log: root.log) }
    }
    finishSources()
    contents.problems =
      (composed.problems + composed.files.flatMap(\.problems) + logs.flatMap(\.sorted))
      .enumerated().sorted { left, right in
        if Problem.inFileOrder(left.element, right.element) { return true }
        return !Problem.inFileOrder(right.element, left.element) && left.offset < right.offset
      }.map(\.element)
  }

  private typealias Opened = (root: (node: YAMLNode, log: ProblemLog)?, isWhole: Bool)

  /// Starts a file's log.
  private mutating func open(_ file: ComposedDossier.File?) -> Opened? {
    guard let file else { return nil }
    let log = ProblemLog(file: file.name)
    logs.append(log)
    return (file.tree.map { ($0, log) }, !file.isTruncated)
  }

  /// Reads a file that is one list.
  private mutating func readList(
    _ file: ComposedDossier.File?,
    into namespace: WritableKeyPath<DossierBuilder, Namespace>,
    _ read: (inout DossierBuilder, [YAMLNode], ProblemLog) -> Void
  ) {
    let opened = open(file)
    self[keyPath: namespace].isIncomplete = opened?.isWhole != true
    guard let (node, log) = opened?.root else { return }
    guard case .sequence(let items) = node.content else {
      log.note(
        .wrongNode(
          key: log.file,
          wanted: "a list of \(self[keyPath: namespace].noun)s",
          found: node.noun
        ),
        at: node.mark
      )
      self[keyPath: namespace].isIncomplete = true
      return
    }
    read(&self, items, log)
  }

  /// Reads `dossier.yaml`.
  private mutating func readHead(_ node: YAMLNode, log: ProblemLog) {
    guard
      var head = Fields(node, noun: "dossier", keys: Self.headKeys, log: log)
    else { return }
    if let (title, node) = head.scalar("title", .expected) {
      contents.title = title
      let columns = Columns.of(title)
      if columns > Columns.widestTitle {
        log.note(.wideTitle(columns: columns, limit: Columns.widestTitle), at: node.mark)
      }
    }
    contents.period = period(&head)
    contents.notes = head.text("notes", .optional, keepsLines: true)
  }

  /// The period, where it has both a first and a last day.
  private func period(_ head: inout Fields) -> EDTF? {
    guard let period = head.date("period", .expected) else { return nil }
    if case .day = period.earliest, case .day = period.latest { return period }
    let rule = "the screen opens at it, so that it needs a first and a last day"
    head.note(
      .badValue(period.description, key: "period", rule: rule, nearest: nil),
      .expected,
      at: head.mark(of: "period")
    )
    return nil
  }
}
