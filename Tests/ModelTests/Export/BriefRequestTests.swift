import Model
import Testing

@Suite struct BriefRequestTests {
  @Test(
    arguments: [
      ("", nil, nil, "dashboard export brief --format html"),
      ("", nil, "harbour", "dashboard export brief --format html '' harbour"),
      (
        "actor:turkey drone", "2020-02-29", nil,
        "dashboard export brief --format html --as-of 2020-02-29 'actor:turkey drone'"
      ),
      ("-kind:statement", nil, nil, "dashboard export brief --format html -- -kind:statement"),
      (
        "it's", "[..2020]", nil,
        "dashboard export brief --format html --as-of '[..2020]' 'it'\\''s'"
      ),
      (
        "a\u{202E}b'\n\\", nil, nil,
        "dashboard export brief --format html $'a\\xe2\\x80\\xaeb\\'\\x0a\\\\'"
      ),
      (
        "it'\u{301}; reboot", nil, nil,
        "dashboard export brief --format html 'it'\\''\u{301}; reboot'"
      ),
      ("$(reboot)", nil, "-rf", "dashboard export brief --format html -- '$(reboot)' -rf"),
    ] as [(String, String?, String?, String)]
  )
  func `the command that makes a brief again can be pasted into a shell`(
    query: String,
    asOf: String?,
    input: String?,
    command: String
  ) throws {
    let request = BriefRequest(query: query, asOf: try asOf.map { try EDTF($0) }, input: input)
    #expect(request.command(.html) == command)
  }
}
