extension Session {
  /// Gives the terminal's clipboard a text; where that cannot be done, says so.
  static func copy(_ text: String, to screen: borrowing Screen, _ state: inout State) {
    switch screen.copy(text) {
    case .sent: break
    case .tooLong(let bytes):
      _ = state.update(
        .failed("not copied: \(bytes) bytes, and terminals take \(Clipboard.mostBytes) at most")
      )
    case .unknown(let terminal):
      _ = state.update(
        .failed(
          "not copied: whether this terminal (TERM=\(Text.cleaned(terminal))) has a clipboard cannot be known"
        )
      )
    }
  }
}
