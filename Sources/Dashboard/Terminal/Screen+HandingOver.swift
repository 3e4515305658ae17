import CNcurses

extension Screen {
  /// Gives the terminal back wholly, stops the process group as a shell expects of `^Z`, and takes the terminal again
  /// when the shell lets the program go on; an event then asks for a frame.
  ///
  /// Returns at once where no shell could let it go on.
  mutating func suspend() {
    withTerminalHandedOver { cn_suspend() }
  }

  /// Runs something that has the terminal to itself meanwhile, an editor say, and takes the terminal again.
  ///
  /// While it runs `^C` and `^\` end the child and not this program, and `^Z` stops both. An event then asks for a frame.
  mutating func withTerminalHandedOver<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    cn_pause()
    defer {
      cn_resume()
      enter()
      dropNotices()
      remeasure()
    }
    return try body()
  }

  /// Forgets the resizes and continuations that the next event tells anyway.
  private func dropNotices() {
    while SystemCalls.readBytes(notices.reading, atMost: 4096)?.count == 4096 {}
  }
}
