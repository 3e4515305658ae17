extension Configuration {
  /// The whole configuration as a commented YAML file, which read again gives the same.
  var yaml: String {
    var file = """
      # The configuration of Dashboard, as it holds now: every setting there is.
      # Keep it as config.yaml in $XDG_CONFIG_HOME/dashboard (else ~/.config/dashboard), or name it by --config.
      # What a file leaves out is as the program ships; options of the command line win over it.


      """
    for key in Key.allCases {
      for line in key.comment { file += "# \(line)\n" }
      switch key {
      case .theme: file += "theme: \(theme.rawValue)\n\n"
      case .query: file += "query: \(YAMLText.quoted(query))\n\n"
      case .ascii: file += "ascii: \(ascii)\n\n"
      case .mouse: file += "mouse: \(mouse)\n\n"
      case .remember: file += "remember: \(remember)\n\n"
      case .keys: file += "keys:\n" + keyLines
      }
    }
    return file
  }

  private var keyLines: String {
    var lines = ""
    for group in Binding.Group.allCases {
      let bindings = keymap.bindings.filter { $0.group == group }
      guard !bindings.isEmpty else { continue }
      lines += "  # \(group.rawValue)\n"
      for binding in bindings {
        let keys = binding.keys.map { YAMLText.quoted($0.notation) }.joined(separator: ", ")
        lines += "  \(binding.name): [\(keys)]  # \(binding.does)\n"
      }
    }
    return lines
  }
}

extension Configuration.Key {
  /// What the setting is, line by line.
  fileprivate var comment: [String] {
    switch self {
    case .theme:
      [
        "Colours: auto (fit for dark and light backgrounds), dark or light (made for such a one),",
        "or mono (none). NO_COLOR in the environment wins over it.",
      ]
    case .query:
      ["The query that a dossier opens with where no position is remembered: \"actor:turkey\"."]
    case .ascii: ["Draw in plain ASCII; where the locale has no more it is done anyway."]
    case .mouse: ["Take the mouse: click, double click, wheel."]
    case .remember: ["Remember the position in each dossier and come back to it."]
    case .keys:
      [
        "Keys of each action: a character, or a name such as <Enter>, <Esc>, <Tab>, <S-Tab>, <Space>, <Up>, <PgDn>,",
        "<Home>, <BS>, <Del>, <C-x>, <A-x>, <F1>; < is <lt>. One key, or a list; [] takes all away.",
      ]
    }
  }
}
