extension Keymap {
  /// The key table of help, manual page and README, group by group; what has no key is left out.
  var table: [KeyHelp] {
    Binding.Group.allCases.flatMap { group in
      bindings.filter { $0.group == group && !$0.keys.isEmpty }.map { binding in
        KeyHelp(
          keys: binding.keys.map(\.name).joined(separator: " "),
          does: binding.does,
          group: group.rawValue
        )
      }
    }
  }
}
