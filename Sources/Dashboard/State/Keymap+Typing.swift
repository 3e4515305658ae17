extension Keymap {
  private static let text: Set<KeyContext> = [.prompt, .picker]

  /// The bindings where text is typed: in a line, and in the actor picker.
  static let typing: [Binding] = [
    Binding(.type, "text-keep", text, [.enter], .accept, "keep it", footer: "keep"),
    Binding(
      .type,
      "text-give-up",
      text,
      [.escape],
      .cancel,
      "give it up: all is as before",
      footer: "give up"
    ),
    Binding(
      .type,
      "text-delete-backward",
      text,
      [.backspace, .control("h")],
      .deleteBackward,
      "delete the character before"
    ),
    Binding(
      .type,
      "text-delete-forward",
      text,
      [.delete, .control("d")],
      .deleteForward,
      "delete the character after"
    ),
    Binding(
      .type,
      "text-delete-word",
      text,
      [.control("w"), .alt("\u{7F}")],
      .deleteWord,
      "delete the word before"
    ),
    Binding(
      .type,
      "text-delete-to-start",
      text,
      [.control("u")],
      .deleteToStart,
      "delete to the start"
    ),
    Binding(.type, "text-delete-to-end", text, [.control("k")], .deleteToEnd, "delete to the end"),
    Binding(
      .type,
      "text-put-back",
      text,
      [.control("y")],
      .yank,
      "put in again what was last deleted as a word or more"
    ),
    Binding(.type, "text-left", [.prompt], [.left, .control("b")], .moveInsertion(by: -1), "left"),
    Binding(
      .type,
      "text-right",
      [.prompt],
      [.right, .control("f")],
      .moveInsertion(by: 1),
      "right"
    ),
    Binding(
      .type,
      "text-word-left",
      [.prompt],
      [.alt("b"), .wordLeft],
      .moveByWord(forward: false),
      "one word left"
    ),
    Binding(
      .type,
      "text-word-right",
      [.prompt],
      [.alt("f"), .wordRight],
      .moveByWord(forward: true),
      "one word right"
    ),
    Binding(.type, "text-start", text, [.home, .control("a")], .insertionToStart, "to the start"),
    Binding(.type, "text-end", text, [.end, .control("e")], .insertionToEnd, "to the end"),
    Binding(
      .type,
      "text-next",
      [.prompt],
      [.down, .control("n")],
      .move(by: 1),
      "next hit or row; among earlier lines, the later one"
    ),
    Binding(
      .type,
      "text-previous",
      [.prompt],
      [.up, .control("p")],
      .move(by: -1),
      "previous hit or row; in a line not edited, or empty, an earlier line"
    ),

    Binding(.pick, "picker-next", [.picker], [.down, .control("n")], .move(by: 1), "next actor"),
    Binding(
      .pick,
      "picker-previous",
      [.picker],
      [.up, .control("p")],
      .move(by: -1),
      "previous actor"
    ),
    Binding(.pick, "picker-page-down", [.picker], [.pageDown], .pageDown, "one page down"),
    Binding(.pick, "picker-page-up", [.picker], [.pageUp], .pageUp, "one page up"),
    Binding(
      .pick,
      "picker-toggle",
      [.picker],
      [.character(" ")],
      .toggleActor,
      "take the actor in or out",
      footer: "in or out"
    ),
    Binding(
      .pick,
      "picker-exclude",
      [.picker],
      [.character("!")],
      .excludeActor,
      "leave out what it takes part in",
      footer: "exclude"
    ),
    Binding(
      .pick,
      "picker-any-or-all",
      [.picker],
      [.tab],
      .toggleAnyAll,
      "any of the actors, or all of them",
      footer: "any/all"
    ),
    Binding(.pick, "picker-next-role", [.picker], [.right], .nextRole, "next role", footer: "role"),
    Binding(.pick, "picker-previous-role", [.picker], [.left], .previousRole, "previous role"),
    Binding(
      .pick,
      "picker-clear",
      [.picker],
      [.control("x")],
      .clearPicker,
      "take every actor out"
    ),
  ]
}
