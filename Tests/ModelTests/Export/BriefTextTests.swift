import Testing

@testable import Model

@Suite struct BriefTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("a\u{1B}[31mb", "a⟨U+001B⟩[31mb"),
    ("\u{202E}evil\u{202C}", "⟨U+202E⟩evil⟨U+202C⟩"),
    ("zero\u{200B}width\u{FEFF}", "zero⟨U+200B⟩width⟨U+FEFF⟩"),
    ("ab\u{200D}cd", "ab⟨U+200D⟩cd"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("👩\u{200D}🚀", "👩\u{200D}🚀"),
    ("two\nlines\tand", "two lines and"),
    ("soft\u{AD}hyphen", "soft⟨U+00AD⟩hyphen"),
  ])
  func `what is not seen is shown by its number`(text: String, visible: String) {
    #expect(BriefText.visible(text) == visible)
  }

  @Test(arguments: [
    (
      "a *b* _c_ `d` [e](f) <g> ![h] # i | j ~k~ &amp; $l$ \\",
      ##"a \*b\* \_c\_ \`d\` \[e\](f) \<g\> \!\[h\] \# i \| j \~k\~ \&amp; \$l\$ \\"##
    ),
    ("see http://evil.example/x?y=1 now", "see `http://evil.example/x?y=1` now"),
    ("WWW.evil.example", "`WWW.evil.example`"),
    ("to a@evil.example.", "to `a@evil.example.`"),
    (":smile: and javascript:alert", "`:smile:` and `javascript:alert`"),
    ("METHOD.md, e.g. 3.5 of U.S. boats.", "`METHOD.md`, e.g. 3.5 of U.S. boats."),
    ("at 10:30, 2020-02-27/2020-02-28: calm", "at 10:30, 2020-02-27/2020-02-28: calm"),
  ])
  func `nothing that a text says has a meaning in Markdown`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("1. first", ##"1\. first"##), ("2) second", ##"2\) second"##), ("- point", ##"\- point"##),
    ("+ point", ##"\+ point"##), ("# head", ##"\# head"##), ("    code", "code"),
    ("> quote", ##"\> quote"##),
    ("27 Feb", "27 Feb"),
  ])
  func `nothing that begins a line makes a list, a heading or code of it`(
    text: String,
    escaped: String
  ) {
    #expect(MarkdownText.escaped(text, startsLine: true) == escaped)
  }

  @Test(arguments: [("a", "`a`"), ("", "`  `"), ("`a``b`", "``` `a``b` ```")])
  func `code within a line ends only where it ends`(text: String, code: String) {
    #expect(MarkdownText.code(text) == code)
  }

  @Test func `nothing that a text says has a meaning in HTML`() {
    let text = ##"<img src=x onerror='a'> & "b""##
    #expect(HTMLText.escaped(text) == "&lt;img src=x onerror=&#39;a&#39;&gt; &amp; &quot;b&quot;")
    #expect(HTMLText.isolated(text) == HTMLText.escaped(text))
  }

  @Test func `writing from right to left is set apart from the figures beside it`() {
    #expect(HTMLText.isolated("ميناء الرياح 7") == "<bdi>ميناء الرياح</bdi> 7")
    #expect(HTMLText.isolated("x <נמל>") == "x &lt;<bdi>נמל</bdi>&gt;")
  }
}
