extension Keymap {
  /// The keys of what is looked up beside the dossier's views, and of what leads out of the screen.
  static let more: [Binding] = [
    Binding(
      .more,
      "sources",
      views,
      [.character("s")],
      .showSources,
      "sources",
      footer: "sources"
    ),
    Binding(
      .more,
      "coverage",
      doors,
      [.character("C")],
      .showCoverage,
      "coverage: who tells what alone, who never speaks, gaps of days"
    ),
    Binding(
      .more,
      "problems",
      views,
      [.character("p")],
      .showProblems,
      "problems of the dossier"
    ),
    Binding(
      .more,
      "help",
      views,
      [.character("?"), .function(1)],
      .showHelp,
      "help",
      footer: "help"
    ),
    Binding(
      .more,
      "edit",
      told.union([.overlay]),
      [.character("e")],
      .edit,
      "edit its file at its line, in $VISUAL or $EDITOR",
      footer: "edit"
    ),
    Binding(
      .more,
      "edit-problem",
      [.overlay],
      [.enter],
      .edit,
      "edit the file of a problem, where it stands"
    ),
    Binding(
      .more,
      "original",
      told,
      [.character("o")],
      .showOriginal,
      "open the original at its passage, in $PAGER",
      footer: "original"
    ),
    Binding(
      .more,
      "save-picture",
      lists,
      [.character("S")],
      .savePicture,
      "save the screen as an SVG picture"
    ),
    Binding(.more, "reload", lists, [.character("r")], .reload, "read the dossier again"),
    Binding(.more, "redraw", lists, [.control("l")], .redraw, "paint the screen anew"),
    Binding(
      .more,
      "suspend",
      all,
      [.control("z")],
      .suspend,
      "suspend; fg comes back"
    ),
  ]
}
