/// For which background the user wants the colours.
enum ThemeChoice: String, CaseIterable, Sendable {
  /// Colours that can be read on black and on white alike.
  case auto
  /// Light colours, for a dark background.
  case dark
  /// Dark colours, for a light background.
  case light
  /// No colour at all.
  case mono
}
