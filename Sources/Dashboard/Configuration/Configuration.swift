/// What the user may set once for all: how the screen looks, what it begins with, what the keys do.
struct Configuration: Hashable, Sendable {
  /// The colours.
  var theme = ThemeChoice.auto
  /// The query that a dossier opens with; empty for none.
  var query = ""
  /// Whether the screen is drawn in plain ASCII, wherever it runs.
  var ascii = false
  /// Whether the mouse is taken.
  var mouse = true
  /// Whether the last position in a dossier is remembered.
  var remember = true
  /// What the keys do.
  var keymap = Keymap.standard

  /// The keys of a configuration file, in the order in which they are printed.
  enum Key: String, CaseIterable {
    case theme, query, ascii, mouse, remember, keys
  }
}
