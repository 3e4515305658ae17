import Testing

@testable import Dashboard

@Test(arguments: [
  ("", ""), ("\u{1B}[H", "\u{1B}[H"), ("\u{1B}[H$<5>", "\u{1B}[H"), ("a$<10*/>b$<1>c", "abc"),
  ("cost $5", "cost $5"), ("a$<b", "a$<b"), ("$<1>x$<2", "x$<2"),
])
func `Delays of terminfo are left out of a sequence`(sequence: String, plain: String) {
  #expect(TerminalDescription.withoutPadding(sequence) == plain)
}
