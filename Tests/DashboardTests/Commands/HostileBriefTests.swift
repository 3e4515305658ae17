import Testing

@testable import Dashboard
@testable import Model

/// Briefs of dossiers whose every text is made to harm.
@Suite struct HostileBriefTests {
  private static let words =
    HostileText.samples + [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'onmouseover='x", "</style>",
      "<!--", "]]>", "&lt;b&gt;", "[x](http://evil.example)", "![x](http://evil.example/i.png)",
      "<http://evil.example>", "http://evil.example/a", "www.evil.example", "a@evil.example",
      "[x]: http://evil.example", "`code`", "```", "**bold**", "# head", "- point", "1. one",
      "| a |",
      "---", "    indented", "\\", "javascript:alert(1)", ":smile:", "@somebody",
    ]

  private func brief(_ seed: UInt64) -> Brief {
    let recipe = MadeDossier(
      title: Self.words.joined(separator: " "),
      nesting: 4,
      records: 60,
      claims: 60,
      words: Self.words,
      seed: seed
    )
    return Brief(
      of: Edition(recipe.made()),
      request: BriefRequest(query: Self.words.joined(separator: " "), input: "<b>'`")
    )
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `every sentence is cited, whatever the texts say`(seed: UInt64) {
    #expect(brief(seed).sentences.allSatisfy { !$0.references.isEmpty })
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a page has no markup, link or attribute of the dossier’s own`(seed: UInt64) throws {
    #expect(PageCheck(brief(seed).written(as: .html)).flaws == [])
  }

  @Test(arguments: Fixture.allCases)
  func `a page is well formed, and each of its links leads to a place in it`(
    _ fixture: Fixture
  ) throws {
    let brief = Brief(of: Edition(fixture.dossier), request: BriefRequest())
    let page = PageCheck(brief.written(as: .html))
    #expect(page.flaws == [])
    #expect(page.links > 100)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `Markdown has no markup of the dossier’s own`(seed: UInt64) {
    let text = brief(seed).written(as: .markdown)
    var isInFence = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isFence = line.hasPrefix("```")
      if isFence { isInFence.toggle() }
      if isFence || isInFence { continue }
      let plain = Self.withoutCodeAndEscapes(line)
      for sign in ["<", "[", "]", "`", "|", "://", "@"] where plain.contains(sign) {
        Issue.record("\(sign) in \(line.prefix(200).debugDescription)")
      }
    }
    #expect(!isInFence)
  }

  /// Returns what is left of a line of Markdown when escaped characters and code are taken out, by CommonMark 6.1.
  private static func withoutCodeAndEscapes(_ line: Substring) -> String {
    var plain = ""
    var rest = line.unicodeScalars[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == "`" }
      if first == "\\" {
        rest = rest.dropFirst(2)
      } else if run.isEmpty {
        plain.unicodeScalars.append(first)
        rest = rest.dropFirst()
      } else {
        rest = rest.dropFirst(run.count)
        var code = rest
        var isClosed = false
        while !isClosed, let tick = code.firstIndex(of: "`") {
          let end = code[tick...].prefix { $0 == "`" }
          code = code[end.endIndex...]
          isClosed = end.count == run.count
        }
        if isClosed { rest = code } else { plain += String(run) }
      }
    }
    return plain
  }

  @Test(arguments: [1, 2], Brief.Format.allCases)
  func `no character that is not seen comes out`(seed: UInt64, format: Brief.Format) {
    var last: Unicode.Scalar?
    for scalar in brief(seed).written(as: format).unicodeScalars {
      if scalar != "\n", VisibleText.isHidden(scalar, after: last) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
      last = scalar
    }
  }

  @Test func `a deep and a large dossier are written to the end`() throws {
    let deep = MadeDossier(actors: 301, nesting: 300, records: 30).made()
    let large = MadeDossier(actors: 60, records: 400, claims: 600).made()
    for dossier in [deep, large] {
      let brief = Brief(of: Edition(dossier), request: BriefRequest())
      #expect(brief.written(as: .markdown).hasSuffix("\n"))
      #expect(PageCheck(brief.written(as: .html)).flaws == [])
    }
  }
}
