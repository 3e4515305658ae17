import Model
import Testing

@testable import Dashboard

/// Keys pressed at random on screens of random size, with every promise of the screen looked at again and again.
@Suite struct RandomKeysTests {
  /// A hundred thousand steps in all.
  @Test(arguments: UInt64(1)...40)
  func `no key, size or reading again breaks the screen`(seed: UInt64) throws {
    var run = RandomKeys(seed: seed)
    let steps = run.steps(count: 2_500)
    guard let failure = RandomKeys.failure(of: steps, seed: seed, every: 50) else { return }
    let fewer = RandomKeys.shrunk(Array(steps.prefix(failure.step + 1)), seed: seed)
    let what = RandomKeys.flaw(in: RandomKeys.state(after: fewer, seed: seed)) ?? failure.what
    Issue.record("seed \(seed): \(what)\nafter \(fewer.map(\.description).joined())")
  }
}

/// A random run over a state, and what must hold at each of its steps.
struct RandomKeys {
  enum Step: CustomStringConvertible {
    case key(Key)
    case resize(Size)
    case paste(String)
    case reload(Int)
    case filesChanged

    var description: String {
      switch self {
      case .key(.character("<")): "<lt>"
      case .key(.character(let character)): String(character)
      case .key(.control(let character)): "<C-\(character)>"
      case .key(let key): "<\(key.name)>"
      case .resize(let size): "{\(size.columns)x\(size.rows)}"
      case .paste(let text): "{paste \(text.debugDescription)}"
      case .reload(let number): "{reload \(number)}"
      case .filesChanged: "{changed}"
      }
    }
  }

  struct Failure {
    let step: Int
    let what: String
  }

  private var random: RandomNumbers

  init(seed: UInt64) { random = RandomNumbers(seed: seed) }

  /// Every key of the keymap, some that mean nothing, and characters that break terminals.
  private static let keys: [Key] =
    Keymap.bindings.flatMap(\.keys)
    + "aeiklrstu:()\"-1öß日\u{301}\u{202E}👩‍🚀".map { Key.character($0) }
    + [.function(9), .alt("x"), .control("t"), .escape, .escape, .enter, .enter, .down, .up]

  private static let texts = [
    "kind:attack", "kind:attck", "measure:killed", "boats", "actor:", "(", "is:undated",
    "\u{1B}[2J",
  ]

  mutating func steps(count: Int) -> [Step] {
    var steps: [Step] = []
    while steps.count < count {
      switch random.below(60) {
      case 0: steps.append(.resize(size()))
      case 1: steps.append(.paste(random.pick(RandomKeys.texts)))
      case 2 where random.once(in: 4):
        steps.append(.reload(random.below(RandomKeys.dossiers.count)))
      case 2: steps.append(.filesChanged)
      case 3:
        steps += [.key(.character("f")), .key(.control("u"))]
        steps += random.pick(RandomKeys.texts).map { .key(.character($0)) } + [.key(.enter)]
      case 4:
        steps +=
          [.key(.character("/"))]
          + random.pick(["lost", "1", "a", "ğ"]).map {
            .key(.character($0))
          }
      case 5, 6:
        let place = Point(column: random.below(130), row: random.below(40))
        let stroke = random.pick(MouseStroke.allCases)
        if stroke == .doubleClick { steps.append(.key(.mouse(.click, place))) }
        steps.append(.key(.mouse(stroke, place)))
      default:
        // A key held down, now and then.
        let key = random.pick(RandomKeys.keys)
        for _ in 0..<(random.once(in: 8) ? random.below(9) + 1 : 1) { steps.append(.key(key)) }
      }
    }
    return steps
  }

  private mutating func size() -> Size {
    switch random.below(40) {
    case 0: Size(columns: random.below(501), rows: random.below(501))
    case 1...8: Size(columns: random.below(201), rows: random.below(61))
    case 9...16: Size(columns: random.below(26), rows: random.below(9))
    case 17...24: Size(columns: 100 + random.below(30), rows: 20 + random.below(20))
    case 25...32: Size(columns: 60 + random.below(40), rows: 18 + random.below(12))
    default: Size(columns: 20 + random.below(60), rows: 5 + random.below(20))
    }
  }

  private static let dossiers: [Dossier] = [
    MadeDossier().made(),
    MadeDossier(records: 44, claims: 60, problems: 0).made(),
    MadeDossier(
      title: HostileText.samples.joined(),
      records: 25,
      words: HostileText.samples,
      problems: 9,
      seed: 3
    ).made(),
    MadeDossier(period: nil, actors: 0, nesting: 0, records: 0, sources: 0, claims: 0).made(),
    refused,
  ]

  private static let manyProblems = (1...70).map { number in
    Problem("what \(number) is wrong", at: FilePosition(file: "records.yaml", line: number))
  }

  /// One that is not taken over, since a file of it could not be read.
  private static let refused: Dossier = {
    var contents = Dossier.Contents()
    contents.filesCutShort = ["records.yaml"]
    contents.problems = manyProblems
    return Dossier(location: "refused", contents: contents)
  }()

  /// Returns the first step after which something does not hold; nil where all does.
  ///
  /// The screen is drawn and looked at after every `interval` steps, since that costs far more than a key.
  static func failure(of steps: [Step], seed: UInt64, every interval: Int) -> Failure? {
    var state = state(after: [], seed: seed)
    for (number, step) in steps.enumerated() {
      take(step, into: &state)
      guard (number + 1) % interval == 0 || number == steps.count - 1 else { continue }
      if let what = flaw(in: state) { return Failure(step: number, what: what) }
    }
    return nil
  }

  /// Returns the state that steps lead to.
  static func state(after steps: [Step], seed: UInt64) -> State {
    var state = State(Edition(dossiers[Int(seed % 3)]), size: Size(columns: 80, rows: 24))
    // With a wrong configuration every other time.
    if seed % 2 == 1 { state.configurationProblems = manyProblems }
    for step in steps { take(step, into: &state) }
    return state
  }

  private static func take(_ step: Step, into state: inout State) {
    switch step {
    case .key(let key): _ = state.press(key)
    case .resize(let size): _ = state.update(.resized(size))
    case .paste(let text): _ = state.update(.pasted(text))
    case .reload(let number): _ = state.update(.reloaded(dossiers[number]))
    case .filesChanged: _ = state.update(.filesChanged)
    }
  }

  /// Returns fewer steps at whose end the screen is wrong too, by leaving out halves, quarters and so on.
  static func shrunk(_ steps: [Step], seed: UInt64) -> [Step] {
    var steps = steps
    var length = steps.count / 2
    var tries = 0
    while length > 0, tries < 60 {
      var start = 0
      while start < steps.count, tries < 60 {
        tries += 1
        var fewer = steps
        fewer.removeSubrange(start..<min(start + length, steps.count))
        let isWrong = flaw(in: state(after: fewer, seed: seed)) != nil
        if isWrong { steps = fewer } else { start += length }
      }
      length /= 2
    }
    return steps
  }

  /// Returns what is wrong with a state's screen; nil where nothing is.
  static func flaw(in state: State) -> String? {
    let canvas = Frame(state).drawn()
    guard canvas.size == state.size else { return "the canvas is of another size" }
    if let flaw = canvas.flaws.first { return flaw }
    if let bad = canvas.inASCII().cells.lazy.flatMap(\.text.unicodeScalars).first(where: {
      !(0x20...0x7E).contains($0.value)
    }) {
      return "ASCII form holds U+\(String(bad.value, radix: 16))"
    }
    return cursorFlaw(of: canvas, state) ?? countsFlaw(of: canvas, state)
  }

  /// The cursor stands on the selected row of what has the focus, or there is nothing to select.
  private static func cursorFlaw(of canvas: Canvas, _ state: State) -> String? {
    let layout = state.layout
    guard layout.kind != .tooSmall else { return nil }
    let area: Area
    let isEmpty: Bool
    if state.prompt != nil {
      (area, isEmpty) = (layout.footer, false)
    } else if let overlay = state.overlay {
      let hasNothing = state.dossier.sources.isEmpty && overlay == .sources(line: 0)
      (area, isEmpty) = (OverlayLayout(state).area, hasNothing)
    } else if state.pages.last?.subject == .matrix {
      (area, isEmpty) = (layout.body, state.matrix.rows.isEmpty)
    } else if let page = state.pages.last {
      (area, isEmpty) = (layout.page, PageContent(page.subject, in: state).lines.isEmpty)
    } else {
      area = layout.inside(state.focus, focus: state.focus)
      isEmpty = state.currentLine == nil
    }
    guard let cursor = canvas.cursor else { return isEmpty ? nil : "nothing is selected on screen" }
    return area.contains(cursor) ? nil : "the cursor stands outside what has the focus"
  }

  /// The counts of the header are those of a count made by looking at every record.
  private static func countsFlaw(of canvas: Canvas, _ state: State) -> String? {
    let slow = SlowFilter(state.edition)
    guard state.layout.kind == .wide, let records = slow.records(state.filter) else { return nil }
    let known = state.edition.records.count
    // Without a filter an earlier date's counts are of all that there will be.
    let whole = state.edition.asOf == nil ? known : Edition(state.dossier).records.count
    let all = state.filter.isEmpty ? whole : known
    let noun = known < whole && !state.filter.isEmpty ? "known record" : "record"
    let words = records.count == all ? "\(all) \(noun)" : "\(records.count) of \(all) \(noun)"
    let header = PlainText.line(canvas.row(1))
    // Beside long filters the short forms stand.
    let barely = records.count == all ? "\(all) record" : "\(records.count) of \(all) record"
    let short = "\(records.count)/\(all) "
    let isSaid = [words, barely, short].contains { header.contains(" \($0)") }
    return isSaid ? nil : "“\(header)” does not say \(words)"
  }
}
