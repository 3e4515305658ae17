extension Keymap {
  /// The key table of manual page and README, in the order of help.
  static var table: [KeyHelp] {
    Binding.Group.allCases.flatMap { group in
      help(of: group).map { KeyHelp(keys: $0.keys, does: $0.does, group: group.rawValue) }
    }
  }
}
