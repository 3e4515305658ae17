@testable import Dashboard

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

extension RealTerminal {
  /// Changes the size of the terminal.
  func resize(_ size: Size) throws {
    try command("resize-window -x \(size.columns) -y \(size.rows)")
  }

  /// Tells what runs in the pane another size, a signal each, while what tmux shows keeps its own.
  ///
  /// tmux itself tells a size four times a second at most and leaves out those between.
  func tell(_ sizes: some Sequence<Size>, afterEach wait: () throws -> Void = {}) throws {
    let name = try command("display-message -p '#{pane_tty}'").first ?? ""
    let line = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard line >= 0 else { throw RealTerminalError.ended }
    defer { close(line) }
    for size in sizes {
      var window = winsize()
      window.ws_col = UInt16(size.columns)
      window.ws_row = UInt16(size.rows)
      guard ioctl(line, UInt(TIOCSWINSZ), &window) == 0 else { throw RealTerminalError.ended }
      try wait()
    }
  }
}
