import Model

/// A line of a page, whole; the page wraps it to its width.
struct PageLine: Hashable, Sendable {
  var text: StyledText
  /// What Enter opens there.
  var target: Target?
  /// Columns by which its continuation lines are set in when it is wrapped.
  var indent = 0
  /// Whether it is cut instead of wrapped: rows of tables.
  var isRow = false

  /// Blank lines are passed over.
  var isSelectable: Bool { !text.isEmpty }
}

/// What a page says, line by line, whatever its width.
struct PageContent: Hashable, Sendable {
  var title: StyledText
  /// A second line under the title; nil where there is none.
  var subtitle: StyledText?
  var lines: [PageLine]

  init(_ subject: Page.Subject, in state: State) {
    title = StyledText()
    lines = []
    switch subject {
    case .record(let id): buildRecord(id, in: state)
    case .toll(let id): buildToll(id, in: state)
    case .claim(let id): buildClaim(id, in: state)
    case .source(let id): buildSource(id, in: state)
    }
  }

  /// The first line that the cursor can stand on.
  var firstLine: Int { lines.firstIndex(where: \.isSelectable) ?? 0 }

  /// Returns what Enter opens on a line; nil for none.
  func target(ofLine line: Int) -> Target? {
    lines.indices.contains(line) ? lines[line].target : nil
  }

  /// Returns the first line that leads to a target.
  func line(of target: Target) -> Int? {
    lines.firstIndex { $0.target == target }
  }
}
