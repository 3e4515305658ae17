import Model

/// The side of a wide page on which a line stands; on a narrow one the left lines stand above the right ones.
enum PageSide: Hashable, Sendable {
  case left, right
}

/// A line of a page, whole; the page wraps it to its width.
struct PageLine: Hashable, Sendable {
  var text: StyledText
  /// What Enter opens there.
  var target: Target?
  /// Columns by which its continuation lines are set in when it is wrapped.
  var indent = 0
  /// Whether it is cut instead of wrapped: rows of tables.
  var isRow = false
  /// Whether it names what stands below it.
  var isHeading = false
  /// Where it stands beside others; nil where it takes the width of the page.
  var side: PageSide?
  /// Whether it goes on with the passage of the line before: an original's passage that is long for the screen.
  var isContinuation = false
  /// Whether the phrase that led to the page is lit in it.
  var isLit = false
  /// Its rows where it is a row of a grid, whose cells are broken each in its own column; else empty.
  var rows: [StyledText] = []
  /// The cells of a row of a grid that lead somewhere, from left to right.
  var cells: [PageCell] = []

  /// Blank lines are passed over.
  var isSelectable: Bool { !text.isEmpty }
}

/// What a page says, line by line, whatever its width.
struct PageContent: Hashable, Sendable {
  var title: StyledText
  /// A second line under the title; nil where there is none.
  var subtitle: StyledText?
  var lines: [PageLine]

  /// What a page says follows from, in one edition.
  struct Basis: Hashable, Sendable {
    let subject: Page.Subject
    let lit: LitPhrase?
    let marks: [Claim.ID]
    let filter: Filter
    let size: Size
  }

  init(_ page: Page, in state: State) {
    self.init(page.subject, lighting: page.lit, in: state)
  }

  /// Makes what a page says, with a phrase lit where it is a source's.
  init(_ subject: Page.Subject, lighting lit: LitPhrase? = nil, in state: State) {
    title = StyledText()
    lines = []
    switch subject {
    case .record(let id): buildRecord(id, in: state)
    case .toll(let id): buildToll(id, in: state)
    case .claim(let id): buildClaim(id, in: state)
    case .source(let id): buildSource(id, lighting: lit, in: state)
    case .comparison(let first, let second): buildComparison(first, second, in: state)
    case .sum(let claims): buildSum(claims, in: state)
    case .coverage(let topic): buildCoverage(topic, in: state)
    case .matrix: title = StyledText("Matrix", .heading)
    case .cell(let place): buildCell(place, in: state)
    }
  }

  /// The first line that the cursor can stand on.
  var firstLine: Int { lines.firstIndex(where: \.isSelectable) ?? 0 }

  /// The last line that the cursor can stand on.
  var lastLine: Int { lines.lastIndex(where: \.isSelectable) ?? 0 }

  /// Returns what Enter opens where a page stands: on a cell of a grid, else on the line; nil for none.
  func target(of page: Page) -> Target? {
    guard lines.indices.contains(page.line) else { return nil }
    return lines[page.line].cell(inColumn: page.column)?.target ?? lines[page.line].target
  }

  /// Returns what Enter opens on a line; nil for none.
  func target(ofLine line: Int) -> Target? {
    lines.indices.contains(line) ? lines[line].target : nil
  }

  /// Returns the place of a line, the same however long passages are broken.
  func place(ofLine line: Int) -> Int {
    lines.prefix(line + 1).reduce(-1) { $0 + ($1.isContinuation ? 0 : 1) }
  }

  /// Where a page stands, in words that hold at another width too.
  struct Standing {
    let place: Int
    let target: Target?
  }

  /// Returns where a page stands.
  func standing(of page: Page) -> Standing {
    Standing(place: place(ofLine: page.line), target: target(of: page))
  }

  /// Returns the line of a standing: at its place, else the nearest that leads to the same, since a table may be
  /// drawn with other lines at another width.
  func line(of standing: Standing) -> Int {
    let line = line(at: standing.place)
    guard let target = standing.target, lines.indices.contains(line) else { return line }
    func leads(_ line: PageLine) -> Bool {
      line.target == target || line.cells.contains { $0.target == target }
    }
    if leads(lines[line]) { return line }
    return lines.indices.filter { leads(lines[$0]) }.min { abs($0 - line) < abs($1 - line) } ?? line
  }

  /// Returns the line at a place, the last where there are fewer.
  func line(at place: Int) -> Int {
    let starts = lines.indices.lazy.filter { !lines[$0].isContinuation }
    return starts.dropFirst(max(0, place)).first ?? max(0, lines.count - 1)
  }

  /// Returns the first line that leads to a target.
  func line(of target: Target) -> Int? {
    lines.firstIndex { $0.target == target }
  }
}
