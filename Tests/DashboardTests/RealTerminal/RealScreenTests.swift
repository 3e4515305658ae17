import Testing

@testable import Dashboard

/// One golden, two executors: the built program in a real terminal shows what the goldens hold.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct RealScreenTests {
  /// The sizes at which the real terminal is tried: wide, medium, small.
  static let sizes = ["120x36", "80x24", "40x12"].compactMap(Size.init(text:))

  /// The stored whole screens at these sizes.
  static let screens = (ScreenGoldenTests.everySize + ScreenGoldenTests.opened + matrix).filter {
    $0.pane == nil && sizes.contains($0.size)
  }

  /// The matrix with a row opened, and a cell of it.
  private static let matrix = ScreenGoldenTests.matrix.filter { screen in
    ["idlib/matrix-speakers", "harbour/matrix-cell"].contains { screen.name.hasPrefix($0) }
  }

  @Test(arguments: screens)
  func `the real terminal shows what is stored, row by row, with the cursor in its place`(
    _ screen: ScreenCase
  ) throws {
    let terminal = try RealTerminal(
      program: screen.fixture,
      size: screen.size,
      options: screen.asOf.map { "--as-of \(RealTerminal.quoted($0))" } ?? ""
    )
    var opened = screen
    opened.keys = ""
    // Keys go to a program that is there to take them.
    guard try terminal.expect(opened.drawn()), !screen.keys.isEmpty else { return }
    try terminal.press(screen.keys)
    try terminal.expect(screen.drawn())
  }
}
