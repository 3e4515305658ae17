import Testing

@testable import Dashboard

@Suite struct ScreenErrorTests {
  private static let remedy = "; `dashboard list`, `dashboard render` and `--reader` need no screen"

  @Test(
    arguments: [
      (.notATerminal(.input), "standard input is not a terminal"),
      (.notATerminal(.output), "standard output is not a terminal"),
      (.termUnset, "TERM is not set, so the kind of terminal is unknown"),
      (.termUnknown("vt1000"), #"no terminal called "vt1000" is known (TERM)"#),
      (.termDumb("dumb"), #"a terminal of the kind "dumb" (TERM) cannot place its cursor"#),
      (.unavailable, "the terminal could not be set up"),
    ] as [(ScreenError, String)]
  )
  func `Each cause has one line that names the remedy`(error: ScreenError, sentence: String) {
    #expect(error.description == sentence + Self.remedy)
  }

  @Test func `A hostile name of a terminal is shown with marks and cut`() {
    let name = "x\u{1B}[31m\n\u{202E}é" + String(repeating: "y", count: 100)
    let shown = "x?[31m???" + String(repeating: "y", count: 31)
    #expect(
      ScreenError.termUnknown(name).description
        == "no terminal called \"\(shown)...\" is known (TERM)" + Self.remedy
    )
  }
}
