import Model

/// The one table that turns keys into actions; help, footer, manual page and README are made from it.
struct Keymap: Sendable {
  /// Every binding, in the order of help.
  let bindings: [Binding]
  private let actions: [KeyContext: [Key: Action]]
  /// What stands in help, put together when it is first opened.
  let help = Once<[HelpOverlay.Entry]>()
  private let footers = Memo<KeyContext, [Binding]>()

  /// The keys as the program ships.
  static let standard = Keymap(bindings)

  /// Makes a keymap; of two bindings with one key in one context the first has it.
  init(_ bindings: [Binding]) {
    self.bindings = bindings
    var actions: [KeyContext: [Key: Action]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys where actions[context]?[key] == nil {
          actions[context, default: [:]][key] = binding.action
        }
      }
    }
    self.actions = actions
  }

  /// Returns what a key does; nil for keys that mean nothing there, which are ignored quietly.
  ///
  /// Characters that no binding takes are typed where text is.
  func action(for key: Key, in context: KeyContext) -> Action? {
    if let action = actions[context]?[key] { return action }
    switch key {
    // A modifier that means nothing is left out.
    case .wordLeft: return actions[context]?[.left]
    case .wordRight: return actions[context]?[.right]
    default: break
    }
    if case .character(let character) = key, context.takesText {
      return .insert(String(character))
    }
    return nil
  }

  /// Whether a key that leaves from anywhere else, and has no meaning of its own where text is typed, was meant to leave.
  func leaves(_ key: Key, typing context: KeyContext) -> Bool {
    actions[context]?[key] == nil && actions[.panes]?[key] == .leave
  }

  /// Returns the bindings whose words stand in the footer, the most used first; they are ordered once.
  func footer(in context: KeyContext) -> [Binding] {
    footers.value(of: context) { Self.footer(of: bindings, in: context) }
  }

  /// Returns the first key that does something in a context, as help names it; nil where none does.
  func key(for action: Action, in context: KeyContext) -> String? {
    stroke(for: action, in: context)?.name
  }

  /// Returns the key of an action somewhere; nil where the user has left it none.
  func stroke(for action: Action, in context: KeyContext) -> Key? {
    bindings.first { $0.action == action && $0.contexts.contains(context) && !$0.keys.isEmpty }?
      .keys.first
  }
}

extension Keymap: Hashable {
  static func == (left: Keymap, right: Keymap) -> Bool { left.bindings == right.bindings }

  func hash(into hasher: inout Hasher) { hasher.combine(bindings) }
}

extension Keymap {
  private static let panes: Set<KeyContext> = [.panes]
  private static let read: Set<KeyContext> = [.panes, .page]
  /// Where the dossier is looked at in one way or another.
  static let views: Set<KeyContext> = [.panes, .page, .matrix]
  static let doors: Set<KeyContext> = [.panes, .page, .matrix, .sources]
  static let lists: Set<KeyContext> = [.panes, .page, .matrix, .sources, .overlay]
  /// Where something stands that sources tell.
  static let told: Set<KeyContext> = [.panes, .page, .sources]
  static let all: Set<KeyContext> = [
    .panes, .page, .matrix, .sources, .overlay, .picker, .prompt,
  ]

  /// Every binding as the program ships, in the order of help.
  static let bindings: [Binding] =
    [
      Binding(
        .move,
        "down",
        lists,
        [.down, .character("j"), .control("n")],
        .move(by: 1),
        "one row down"
      ),
      Binding(
        .move,
        "up",
        lists,
        [.up, .character("k"), .control("p")],
        .move(by: -1),
        "one row up"
      ),
      Binding(
        .move,
        "page-down",
        lists,
        [.pageDown, .character(" "), .control("f")],
        .pageDown,
        "one page down"
      ),
      Binding(
        .move,
        "page-up",
        lists,
        [.pageUp, .character("b"), .control("b")],
        .pageUp,
        "one page up"
      ),
      Binding(.move, "half-page-down", lists, [.control("d")], .halfPageDown, "half a page down"),
      Binding(.move, "half-page-up", lists, [.control("u")], .halfPageUp, "half a page up"),
      Binding(.move, "first", lists, [.home, .character("g")], .first, "first row"),
      Binding(.move, "last", lists, [.end, .character("G")], .last, "last row"),

      Binding(.panes, "next-pane", panes, [.tab], .focusNext, "next pane"),
      Binding(.panes, "previous-pane", panes, [.backTab], .focusPrevious, "previous pane"),
      Binding(.panes, "timeline", panes, [.character("1")], .focus(.timeline), "the timeline"),
      Binding(.panes, "meetings", panes, [.character("2")], .focus(.meetings), "the meetings"),
      Binding(.panes, "claims", panes, [.character("3")], .focus(.claims), "the casualty claims"),
      Binding(.panes, "zoom", panes, [.character("z")], .zoom, "zoom the pane, and back"),

      Binding(
        .open,
        "open",
        doors,
        [.enter],
        .open,
        "open: record, toll, passage, source, cell",
        footer: "open"
      ),
      Binding(
        .open,
        "unfold",
        panes,
        [.right, .character("l")],
        .unfold,
        "unfold a toll, a list or earlier records"
      ),
      Binding(.open, "fold", panes, [.left, .character("h")], .fold, "fold it again"),
      Binding(.open, "page-open", [.page], [.right, .character("l")], .open, "open"),
      Binding(
        .open,
        "page-back",
        [.page],
        [.left, .character("h"), .backspace],
        .back,
        "one back"
      ),
      Binding(
        .open,
        "page-across",
        [.page],
        [.tab],
        .nextColumn,
        "the next source, or the other side, where they stand side by side",
        footer: "across"
      ),
      Binding(
        .open,
        "page-across-back",
        [.page],
        [.backTab],
        .previousColumn,
        "the source or side before"
      ),
      Binding(
        .open,
        "back",
        [.page, .matrix, .sources, .overlay],
        [.escape, .character("q")],
        .back,
        "one back, to the same row",
        footer: "back"
      ),
      Binding(.open, "put-away", panes, [.escape], .back, "put a search or a message away"),
      Binding(.open, "quit", panes, [.character("q")], .quit, "leave"),
      Binding(
        .open,
        "leave",
        lists,
        [.character("Q")],
        .leave,
        "leave from anywhere; where text is typed, while none is"
      ),
      Binding(
        .open,
        "interrupt",
        all,
        [.control("c")],
        .interrupt,
        "leave at once, with status 130"
      ),

      Binding(
        .matrix,
        "matrix",
        [.panes, .page],
        [.character("m")],
        .showMatrix,
        "the matrix of the claims in view: claimed by, losses of",
        footer: "matrix"
      ),
      Binding(
        .matrix,
        "matrix-right",
        [.matrix],
        [.right, .character("l")],
        .moveAcross(by: 1),
        "one column right"
      ),
      Binding(
        .matrix,
        "matrix-left",
        [.matrix],
        [.left, .character("h")],
        .moveAcross(by: -1),
        "one column left"
      ),
      Binding(
        .matrix,
        "matrix-speakers",
        [.matrix],
        [.character("t")],
        .foldSpeakers,
        "open a row to its speakers, and close it",
        footer: "speakers"
      ),
      Binding(
        .matrix,
        "matrix-close",
        [.matrix],
        [.character("m"), .backspace],
        .back,
        "put the matrix away"
      ),

      Binding(
        .filter,
        "pick-actors",
        views,
        [.character("a")],
        .pickActors,
        "pick actors",
        footer: "actor"
      ),
      Binding(
        .filter,
        "filter-by-selection",
        views,
        [.character("*")],
        .filterBySelection,
        "filter by the actors of the selected record",
        footer: "its actors"
      ),
      Binding(
        .filter,
        "filter",
        views,
        [.character("f")],
        .startFilter,
        "filter as you type",
        footer: "filter"
      ),
      Binding(
        .filter,
        "find",
        lists,
        [.character("/")],
        .startFind,
        "find, with hits lit as you type",
        footer: "find"
      ),
      Binding(.filter, "next-hit", lists, [.character("n")], .findNext, "next hit"),
      Binding(.filter, "previous-hit", lists, [.character("N")], .findPrevious, "previous hit"),
      Binding(
        .filter,
        "disputed",
        views,
        [.character("d")],
        .disputedOnly,
        "only what is disputed, and back",
        footer: "disputed"
      ),
      Binding(
        .filter,
        "clear-filters",
        views,
        [.character("X")],
        .clearFilters,
        "clear every filter",
        footer: "clear"
      ),
      Binding(
        .filter,
        "fold-kinds",
        read,
        [.character("t")],
        .foldKinds,
        "fold and unfold kinds: what was said, context",
        footer: "kinds"
      ),

      Binding(
        .claims,
        "mark-claim",
        views,
        [.character("c")],
        .markClaim,
        "mark a claim; on another, compare the two",
        footer: "compare"
      ),
      Binding(
        .claims,
        "add-marked",
        views,
        [.character("+")],
        .addMarked,
        "add the marked claims, or say why not",
        footer: "add"
      ),
      Binding(
        .claims,
        "cite",
        told,
        [.character("y")],
        .cite,
        "copy a citation: a sentence, its passage, the command line that reopens this view",
        footer: "cite"
      ),

      Binding(
        .time,
        "earlier",
        views,
        [.character("<")],
        .earlierEdition,
        "as known on the publication date before",
        footer: "earlier"
      ),
      Binding(
        .time,
        "later",
        views,
        [.character(">")],
        .laterEdition,
        "as known on the next publication date",
        footer: "later"
      ),
      Binding(.time, "latest", views, [.character("=")], .latestEdition, "as known at the latest"),
    ] + more + typing
}
