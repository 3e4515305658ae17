/// Where keys mean something of their own.
enum KeyContext: Hashable, Sendable, CaseIterable {
  /// The three panes.
  case panes
  /// A page opened over them: a record, a toll, a source.
  case page
  /// The matrix of claims.
  case matrix
  /// A line of text.
  case prompt
  case picker
  /// The list of sources.
  case sources
  /// Help and problems, which lead nowhere.
  case overlay
}

/// A row of the keymap: keys that do one thing, and what help says of it.
struct Binding: Sendable {
  /// The part of help that it stands in.
  enum Group: String, CaseIterable, Sendable {
    case move = "Move"
    case panes = "Panes"
    case open = "Open and go back"
    case matrix = "In the matrix"
    case filter = "Filter and find"
    case claims = "Claims"
    case time = "As known on"
    case more = "More"
    case type = "In a line of text"
    case pick = "In the actor picker"
  }

  let group: Group
  let contexts: Set<KeyContext>
  let keys: [Key]
  let action: Action
  /// What it does, as a phrase for help and the manual.
  let does: String
  /// The word in the footer; nil where the footer leaves it out.
  let footer: String?

  init(
    _ group: Group,
    _ contexts: Set<KeyContext>,
    _ keys: [Key],
    _ action: Action,
    _ does: String,
    footer: String? = nil
  ) {
    self.group = group
    self.contexts = contexts
    self.keys = keys
    self.action = action
    self.does = does
    self.footer = footer
  }
}

/// The one table that turns keys into actions; help, footer, manual page and README are made from it.
enum Keymap {
  private static let panes: Set<KeyContext> = [.panes]
  private static let read: Set<KeyContext> = [.panes, .page]
  /// Where the dossier is looked at in one way or another.
  private static let views: Set<KeyContext> = [.panes, .page, .matrix]
  private static let doors: Set<KeyContext> = [.panes, .page, .matrix, .sources]
  private static let lists: Set<KeyContext> = [.panes, .page, .matrix, .sources, .overlay]
  private static let all: Set<KeyContext> = [
    .panes, .page, .matrix, .sources, .overlay, .picker, .prompt,
  ]
  private static let text: Set<KeyContext> = [.prompt, .picker]

  /// Every binding, in the order of help.
  static let bindings: [Binding] = [
    Binding(.move, lists, [.down, .character("j"), .control("n")], .move(by: 1), "one row down"),
    Binding(.move, lists, [.up, .character("k"), .control("p")], .move(by: -1), "one row up"),
    Binding(
      .move,
      lists,
      [.pageDown, .character(" "), .control("f")],
      .pageDown,
      "one page down"
    ),
    Binding(.move, lists, [.pageUp, .character("b"), .control("b")], .pageUp, "one page up"),
    Binding(.move, lists, [.control("d")], .halfPageDown, "half a page down"),
    Binding(.move, lists, [.control("u")], .halfPageUp, "half a page up"),
    Binding(.move, lists, [.home, .character("g")], .first, "first row"),
    Binding(.move, lists, [.end, .character("G")], .last, "last row"),

    Binding(.panes, panes, [.tab], .focusNext, "next pane"),
    Binding(.panes, panes, [.backTab], .focusPrevious, "previous pane"),
    Binding(.panes, panes, [.character("1")], .focus(.timeline), "the timeline"),
    Binding(.panes, panes, [.character("2")], .focus(.meetings), "the meetings"),
    Binding(.panes, panes, [.character("3")], .focus(.claims), "the casualty claims"),
    Binding(.panes, panes, [.character("z")], .zoom, "zoom the pane, and back"),

    Binding(
      .open,
      doors,
      [.enter],
      .open,
      "open: record, toll, passage, source, cell",
      footer: "open"
    ),
    Binding(
      .open,
      panes,
      [.right, .character("l")],
      .unfold,
      "unfold a toll, a list or earlier records"
    ),
    Binding(.open, panes, [.left, .character("h")], .fold, "fold it again"),
    Binding(.open, [.page], [.right, .character("l")], .open, "open"),
    Binding(.open, [.page], [.left, .character("h"), .backspace], .back, "one back"),
    Binding(
      .open,
      [.page],
      [.tab],
      .nextColumn,
      "the next source, or the other side, where they stand side by side",
      footer: "across"
    ),
    Binding(.open, [.page], [.backTab], .previousColumn, "the source or side before"),
    Binding(
      .open,
      [.page, .matrix, .sources, .overlay],
      [.escape, .character("q")],
      .back,
      "one back, to the same row",
      footer: "back"
    ),
    Binding(.open, panes, [.escape], .back, "put a search or a message away"),
    Binding(.open, panes, [.character("q")], .quit, "leave"),
    Binding(
      .open,
      lists,
      [.character("Q")],
      .leave,
      "leave from anywhere; where text is typed, while none is"
    ),
    Binding(.open, all, [.control("c")], .interrupt, "leave at once, with status 130"),

    Binding(
      .matrix,
      [.panes, .page],
      [.character("m")],
      .showMatrix,
      "the matrix of the claims in view: claimed by, losses of",
      footer: "matrix"
    ),
    Binding(.matrix, [.matrix], [.right, .character("l")], .moveAcross(by: 1), "one column right"),
    Binding(.matrix, [.matrix], [.left, .character("h")], .moveAcross(by: -1), "one column left"),
    Binding(
      .matrix,
      [.matrix],
      [.character("t")],
      .foldSpeakers,
      "open a row to its speakers, and close it",
      footer: "speakers"
    ),
    Binding(.matrix, [.matrix], [.character("m"), .backspace], .back, "put the matrix away"),

    Binding(.filter, views, [.character("a")], .pickActors, "pick actors", footer: "actor"),
    Binding(
      .filter,
      views,
      [.character("*")],
      .filterBySelection,
      "filter by the actors of the selected record",
      footer: "its actors"
    ),
    Binding(
      .filter,
      views,
      [.character("f")],
      .startFilter,
      "filter as you type",
      footer: "filter"
    ),
    Binding(
      .filter,
      views,
      [.character("/")],
      .startFind,
      "find, with hits lit as you type",
      footer: "find"
    ),
    Binding(.filter, views, [.character("n")], .findNext, "next hit"),
    Binding(.filter, views, [.character("N")], .findPrevious, "previous hit"),
    Binding(
      .filter,
      views,
      [.character("d")],
      .disputedOnly,
      "only what is disputed, and back",
      footer: "disputed"
    ),
    Binding(
      .filter,
      views,
      [.character("X")],
      .clearFilters,
      "clear every filter",
      footer: "clear"
    ),
    Binding(
      .filter,
      read,
      [.character("t")],
      .foldKinds,
      "fold and unfold kinds: what was said, context",
      footer: "kinds"
    ),

    Binding(
      .claims,
      views,
      [.character("c")],
      .markClaim,
      "mark a claim; on another, compare the two",
      footer: "compare"
    ),
    Binding(
      .claims,
      views,
      [.character("+")],
      .addMarked,
      "add the marked claims, or say why not",
      footer: "add"
    ),

    Binding(
      .time,
      views,
      [.character("<")],
      .earlierEdition,
      "as known on the publication date before",
      footer: "earlier"
    ),
    Binding(
      .time,
      views,
      [.character(">")],
      .laterEdition,
      "as known on the next publication date",
      footer: "later"
    ),
    Binding(.time, views, [.character("=")], .latestEdition, "as known at the latest"),

    Binding(.more, views, [.character("s")], .showSources, "sources", footer: "sources"),
    Binding(
      .more,
      doors,
      [.character("C")],
      .showCoverage,
      "coverage: who tells what alone, who never speaks, gaps of days"
    ),
    Binding(.more, views, [.character("p")], .showProblems, "problems of the dossier"),
    Binding(
      .more,
      views,
      [.character("?"), .function(1)],
      .showHelp,
      "help",
      footer: "help"
    ),
    Binding(.more, views, [.character("r")], .reload, "read the dossier again"),
    Binding(.more, lists, [.control("l")], .redraw, "paint the screen anew"),
    Binding(
      .more,
      lists,
      [.control("z")],
      .suspend,
      "suspend; fg comes back"
    ),

    Binding(.type, text, [.enter], .accept, "keep it", footer: "keep"),
    Binding(.type, text, [.escape], .cancel, "give it up: all is as before", footer: "give up"),
    Binding(
      .type,
      text,
      [.backspace, .control("h")],
      .deleteBackward,
      "delete the character before"
    ),
    Binding(.type, text, [.delete, .control("d")], .deleteForward, "delete the character after"),
    Binding(.type, text, [.control("w")], .deleteWord, "delete the word before"),
    Binding(.type, text, [.control("u")], .deleteToStart, "delete to the start"),
    Binding(.type, text, [.control("k")], .deleteToEnd, "delete to the end"),
    Binding(.type, text, [.control("y")], .yank, "put in again what ^W, ^U or ^K deleted"),
    Binding(.type, [.prompt], [.left, .control("b")], .moveInsertion(by: -1), "left"),
    Binding(.type, [.prompt], [.right, .control("f")], .moveInsertion(by: 1), "right"),
    Binding(
      .type,
      [.prompt],
      [.alt("b"), .wordLeft],
      .moveByWord(forward: false),
      "one word left"
    ),
    Binding(
      .type,
      [.prompt],
      [.alt("f"), .wordRight],
      .moveByWord(forward: true),
      "one word right"
    ),
    Binding(.type, text, [.home, .control("a")], .insertionToStart, "to the start"),
    Binding(.type, text, [.end, .control("e")], .insertionToEnd, "to the end"),
    Binding(
      .type,
      [.prompt],
      [.down, .control("n")],
      .move(by: 1),
      "next hit or row; among earlier lines, the later one"
    ),
    Binding(
      .type,
      [.prompt],
      [.up, .control("p")],
      .move(by: -1),
      "previous hit or row; in a line not edited, or empty, an earlier line"
    ),

    Binding(.pick, [.picker], [.down, .control("n")], .move(by: 1), "next actor"),
    Binding(.pick, [.picker], [.up, .control("p")], .move(by: -1), "previous actor"),
    Binding(.pick, [.picker], [.pageDown], .pageDown, "one page down"),
    Binding(.pick, [.picker], [.pageUp], .pageUp, "one page up"),
    Binding(
      .pick,
      [.picker],
      [.character(" ")],
      .toggleActor,
      "take the actor in or out",
      footer: "in or out"
    ),
    Binding(
      .pick,
      [.picker],
      [.character("!")],
      .excludeActor,
      "leave out what it takes part in",
      footer: "exclude"
    ),
    Binding(
      .pick,
      [.picker],
      [.tab],
      .toggleAnyAll,
      "any of the actors, or all of them",
      footer: "any/all"
    ),
    Binding(.pick, [.picker], [.right], .nextRole, "next role", footer: "role"),
    Binding(.pick, [.picker], [.left], .previousRole, "previous role"),
    Binding(.pick, [.picker], [.control("x")], .clearPicker, "take every actor out"),
  ]

  private static let actions: [KeyContext: [Key: Action]] = {
    var actions: [KeyContext: [Key: Action]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys { actions[context, default: [:]][key] = binding.action }
      }
    }
    return actions
  }()

  /// Returns what a key does; nil for keys that mean nothing there, which are ignored quietly.
  ///
  /// Characters that no binding takes are typed where text is.
  static func action(for key: Key, in context: KeyContext) -> Action? {
    if let action = actions[context]?[key] { return action }
    switch key {
    // A modifier that means nothing is left out.
    case .wordLeft: return actions[context]?[.left]
    case .wordRight: return actions[context]?[.right]
    default: break
    }
    if case .character(let character) = key, text.contains(context) {
      return .insert(String(character))
    }
    return nil
  }
}
