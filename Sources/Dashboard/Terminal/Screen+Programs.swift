import CNcurses

extension Screen {
  /// Runs a program that has the terminal to itself, no shell between, and takes the terminal again when it has ended.
  mutating func run(_ path: String, words: [String]) -> ProgramEnd {
    let reset = Array(switches.reset.utf8)
    return withTerminalHandedOver {
      let process: Int32
      switch SystemCalls.startProgram(at: path, words: words) {
      case .success(let started): process = started
      case .failure(let failure): return .notStarted(reason: failure.reason)
      }
      while true {
        guard case .ended(let end) = SystemCalls.waitForProgram(process) else {
          // `^Z` stops both at once, and by now both go on. One that stopped itself alone would leave the shell's user
          // without a prompt.
          if !SystemCalls.programGoesOn(process) { cn_suspend() }
          SystemCalls.continueProgram(process)
          continue
        }
        // What a program that was killed has switched on, it has not switched off.
        if case .killed = end { SystemCalls.writeToTerminal(reset) }
        return end
      }
    }
  }
}
