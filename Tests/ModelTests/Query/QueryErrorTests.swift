import Testing

@testable import Model

@Suite struct QueryErrorTests {
  @Test(
    "A wrong query says what is wrong, where, and what would be right",
    arguments: [
      ("actor:", 1, 6, "`actor:` needs an actor: an id, a name or an alias"),
      ("boats claimant:", 7, 9, "`claimant:` needs an actor, or `not-told`"),
      ("actor:norlnd", 7, 6, "unknown actor `norlnd`; did you mean `norland`?"),
      ("actor:navy,gazete", 12, 6, "unknown actor `gazete`; did you mean `gazette`?"),
      (
        "-actor:\"League of Prots\"", 8, 17,
        "unknown actor `League of Prots`; did you mean `League of Ports`?"
      ),
      ("losses:fish", 8, 4, "unknown actor `fish`; did you mean `fishing-fleet`?"),
      ("actor:turky", 7, 5, "unknown actor `turky`"),
      ("acto:norland", 1, 5, "unknown field `acto:`; did you mean `actor:`?"),
      ("http://x", 1, 5, "unknown field `http:`; to find it as text, put it in quotes"),
      ("measure:kiled", 9, 5, "unknown measure `kiled`; did you mean `killed`?"),
      (
        "is:open", 4, 4,
        "unknown quality `open`: one of disputed, doubtful, dated, undated, planned, total, claimed"
      ),
      ("form:x", 6, 1, "unknown form `x`: one of talks, visit, summit, session, call"),
      ("role:claiment", 6, 8, "unknown role `claiment`; did you mean `claimant`?"),
      ("form:call,", 11, 0, "`form:` needs one of talks, visit, summit, session, call"),
      ("id:boats-lst", 4, 9, "unknown record or claim `boats-lst`; did you mean `boats-lost`?"),
      ("source:999", 8, 3, "unknown source `999`"),
      ("place:bey", 7, 3, "unknown place `bey`; did you mean `bay`?"),
      ("after:", 1, 6, "`after:` needs an EDTF date, such as `2020-02-27`"),
      (
        "on:1997-13", 4, 7,
        "`on:` needs an EDTF date; `1997-13`, column 6: months are 01 to 12 and seasons 21 to 41"
      ),
      (
        "figure:many", 8, 4,
        "wrong figure `many`: `33`, `>30`, `>=30`, `<30`, `<=30`, `words` or `denied`"
      ),
      ("lost \"boats", 6, 6, "a quote is not closed"),
      ("actor:\"no", 7, 3, "a quote is not closed"),
      ("lost \"\"", 6, 2, "nothing stands between the quotes"),
      ("(a (b)", 1, 1, "a parenthesis is not closed"),
      ("(", 1, 1, "a parenthesis is not closed"),
      ("boats)", 6, 1, "a parenthesis closes that was not opened"),
      (")", 1, 1, "a parenthesis closes that was not opened"),
      ("lost ()", 7, 1, "nothing stands between the parentheses"),
      ("boats or", 7, 2, "`or` needs a term after it"),
      ("(boats OR )", 8, 2, "`OR` needs a term after it"),
      ("or boats", 1, 2, "`or` needs a term before it; to find the word, quote it"),
      ("and boats", 1, 3, "`and` needs a term before it; to find the word, quote it"),
      ("a and or b", 3, 3, "`and` needs a term after it"),
      ("not", 1, 3, "`not` needs a term after it"),
      ("boats -", 7, 1, "`-` needs a term after it"),
      ("- boats", 1, 1, "`-` needs a term after it"),
      (
        "form:\u{1B}[2J\u{202E}", 6, 5,
        "unknown form `<U+001B>[2J<U+202E>`: one of talks, visit, summit, session, call"
      ),
      (String(repeating: "(", count: 60), 51, 1, "nested deeper than 50 levels"),
      (String(repeating: "-", count: 100_000) + "a", 51, 1, "nested deeper than 50 levels"),
    ]
  )
  func error(text: String, column: Int, length: Int, description: String) {
    do {
      let query = try Query.parse(text, in: HarbourDossier.dossier)
      Issue.record("it reads as \(query)")
    } catch {
      #expect(error.description == description)
      #expect(error.column == column)
      #expect(error.length == length)
    }
  }
}
