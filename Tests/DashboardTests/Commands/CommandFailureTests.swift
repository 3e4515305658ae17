import Testing

@testable import Dashboard

@Suite struct CommandFailureTests {
  @Test func `a wrong query is shown with its wrong part marked`() {
    let failure = CommandFailure.wrongQuery(
      query: "drone actor:turky",
      column: 7,
      length: 11,
      reason: "unknown actor `turky`"
    )
    #expect(
      failure.description == """
        the query is wrong at column 7: unknown actor `turky`
          drone actor:turky
                ^^^^^^^^^^^
        """
    )
  }

  @Test func `a part that is missing at the end is marked behind it`() {
    let failure = CommandFailure.wrongQuery(query: "a or", column: 5, length: 0, reason: "x")
    #expect(failure.description.hasSuffix("\n  a or\n      ^"))
  }

  @Test(arguments: [
    CommandFailure.unreadable(reasons: ["\u{1B}[31mred", "\u{202E}"]),
    .wrongQuery(query: "\u{1B}]0;x\u{7}", column: 1, length: 9, reason: "\u{9B}"),
    .wrongDate(option: "--as-of", text: "\u{1B}c", column: 1, reason: "x"),
    .noShippedDossier(looked: ["/\u{1B}"]),
  ])
  func `no control character of a name or a text reaches the terminal`(failure: CommandFailure) {
    let hidden = failure.description.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(hidden.isEmpty)
  }
}
