/// Writes a brief as one page of HTML that needs nothing beside itself: no script, no file, no address.
struct BriefHTML {
  let brief: Brief
  private var html = ""
  /// Where each passage is cited, by the numbers of the citations in the order of the page.
  private var citations: [Dossier.PassageIndex: [Int]] = [:]
  private var citationCount = 0
  private var plotCount = 0

  init(brief: Brief) {
    self.brief = brief
  }

  mutating func page() -> String {
    let title = HTMLText.escaped(brief.title)
    html = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title): a cited brief</title>
      <style>
      \(BriefStyle.sheet)
      </style>
      </head>
      <body>
      <header>
      <p class="kicker">A cited brief</p>
      <h1>\(HTMLText.isolated(brief.title))</h1>
      <dl>

      """
    for fact in brief.facts {
      let value = HTMLText.isolated(fact.value)
      add("<dt>\(fact.name)</dt><dd>\(fact.isCode ? "<code>\(value)</code>" : value)</dd>")
    }
    add("</dl>\n</header>")
    addContents()
    add("<main>")
    for (number, section) in brief.sections.enumerated() { add(section, number: number) }
    addSources()
    add("</main>\n</body>\n</html>")
    return html
  }

  /// Adds a line.
  private mutating func add(_ line: String) {
    html += line
    html += "\n"
  }

  private mutating func addContents() {
    let titles = brief.sections.enumerated().map { ("s\($0.offset)", $0.element.title) }
    add("<nav aria-label=\"Contents\">\n<ol>")
    for (anchor, title) in titles + [("sources", "Sources")] {
      add("<li><a href=\"#\(anchor)\">\(HTMLText.escaped(title))</a></li>")
    }
    add("</ol>\n</nav>")
  }

  private mutating func add(_ section: Brief.Section, number: Int) {
    add("<section aria-labelledby=\"s\(number)\">")
    add("<h2 id=\"s\(number)\">\(HTMLText.isolated(section.title))</h2>")
    for block in section.blocks { add(block) }
    if section.title == Brief.Section.makingTitle {
      add("<pre><code>\(HTMLText.escaped(brief.request.command(.html)))</code></pre>")
    }
    add("</section>")
  }

  private mutating func add(_ block: Brief.Block) {
    switch block {
    case .heading(let title): add("<h3>\(HTMLText.isolated(title))</h3>")
    case .note(let text): add("<p class=\"note\">\(HTMLText.isolated(text))</p>")
    case .paragraph(let sentences): add("<p>\(text(sentences))</p>")
    case .list(let points): addList(points)
    case .topics(let topics):
      add("<ul>")
      for topic in topics {
        add("<li><b>\(HTMLText.isolated(topic.title)).</b> \(text(topic.sentences))</li>")
      }
      add("</ul>")
    case .entry(let entry): add(entry)
    case .toll(let toll): add(toll)
    case .timeline(let plot):
      plotCount += 1
      add("<figure>")
      add(BriefDrawing.timeline(plot, id: "plot\(plotCount)"))
      add(
        "<figcaption>\(text([plot.description])) Solid bars are records on a day, hollow ones planned or possible "
          + "meetings; lines below are records that lasted, dotted ones are of one day among these; hatched days "
          + "are those that no source in view dates anything to.</figcaption>\n</figure>"
      )
    }
  }

  private mutating func addList(_ points: [[BriefSentence]]) {
    add("<ul>")
    for point in points { add("<li>\(text(point))</li>") }
    add("</ul>")
  }

  private mutating func add(_ entry: Brief.Entry) {
    add("<article class=\"entry d\(min(entry.depth, 3))\">")
    add("<p class=\"when\">\(text([entry.when]))</p>")
    add("<div>")
    let title = entry.title.isEmpty ? "untitled" : entry.title
    let kind = HTMLText.escaped(entry.kind)
    add("<h4>\(HTMLText.isolated(title)) <span class=\"kind\">\(kind)</span></h4>")
    if !entry.sentences.isEmpty { add("<p>\(text(entry.sentences))</p>") }
    if !entry.details.isEmpty { add("<p class=\"details\">\(text(entry.details))</p>") }
    add("</div>\n</article>")
  }

  private mutating func add(_ toll: Brief.Toll) {
    add("<article class=\"toll\">")
    add("<h4>\(HTMLText.isolated(toll.title))</h4>")
    if let plot = toll.plot {
      plotCount += 1
      add("<figure class=\"range\">")
      add(BriefDrawing.range(plot, id: "plot\(plotCount)"))
      add("<figcaption>Range of claims, no confidence interval</figcaption>\n</figure>")
    }
    if !toll.sentences.isEmpty { add("<p>\(text(toll.sentences))</p>") }
    addList(toll.claims.map { [$0] })
    if !toll.relations.isEmpty {
      add("<h5>How they relate</h5>")
      addList(toll.relations.map { [$0] })
    }
    add("</article>")
  }
}

// MARK: Sentences and citations

extension BriefHTML {
  private mutating func text(_ sentences: [BriefSentence]) -> String {
    var texts: [String] = []
    for sentence in sentences {
      var text = ""
      for piece in sentence.pieces {
        switch piece {
        case .text(let words): text += HTMLText.isolated(words)
        case .citation(let references): text += " " + cited(references)
        case .mention(let reference): text += link(reference, reading: reference.label)
        }
      }
      texts.append(text)
    }
    return texts.joined(separator: " ")
  }

  private mutating func cited(_ references: [BriefReference]) -> String {
    var groups: [String] = []
    for group in BriefCitation.groups(references) {
      var links: [String] = []
      for item in group.items { links.append(link(item.reference, reading: item.text)) }
      groups.append(links.joined(separator: ", "))
    }
    return "<span class=\"cite\">(\(groups.joined(separator: "; ")))</span>"
  }

  private mutating func link(_ reference: BriefReference, reading text: String) -> String {
    citationCount += 1
    let target: String
    switch reference {
    case .passage(let index, _, _):
      target = Self.anchor(index)
      citations[index, default: []].append(citationCount)
    case .source(let row, _): target = "source\(row)"
    case .allInView: target = "sources"
    }
    let label =
      text == reference.label ? "" : " aria-label=\"\(HTMLText.escaped(reference.label))\""
    return "<a id=\"c\(citationCount)\" href=\"#\(target)\"\(label)>\(HTMLText.isolated(text))</a>"
  }

  private static func anchor(_ index: Dossier.PassageIndex) -> String {
    "p\(index.source)-\(index.passage)"
  }
}

// MARK: Sources

extension BriefHTML {
  private mutating func addSources() {
    add("<section class=\"sources\" aria-labelledby=\"sources\">")
    add("<h2 id=\"sources\">Sources</h2>")
    for source in brief.sources {
      add("<article id=\"source\(source.row)\">")
      add(
        "<h3>\(HTMLText.isolated(source.short)) <span class=\"kind\">\(source.standing)</span></h3>"
      )
      add("<p>\(HTMLText.isolated(source.name)).</p>")
      add("<dl>")
      for (name, value) in [
        ("Published", HTMLText.isolated(source.published)),
        ("Document", "<code>\(HTMLText.isolated(source.document))</code>"),
        ("SHA-256", "<code>\(HTMLText.escaped(source.sha256))</code>"),
      ] {
        add("<dt>\(name)</dt><dd>\(value)</dd>")
      }
      add("</dl>")
      if !source.passages.isEmpty {
        add("<ul>")
        for passage in source.passages { add(passage) }
        add("</ul>")
      }
      add("</article>")
    }
    add("</section>")
  }

  private mutating func add(_ passage: BriefSource.Passage) {
    guard case .passage(let index, _, _) = passage.reference else { return }
    let back = (citations[index] ?? []).enumerated().map { number, citation in
      "<a href=\"#c\(citation)\" aria-label=\"Back to citation \(number + 1) of this passage\">"
        + "\(number + 1)</a>"
    }
    add(
      "<li id=\"\(Self.anchor(index))\"><b>\(HTMLText.isolated(passage.reference.label))</b>, "
        + "\(passage.place): \(HTMLText.isolated(passage.digest)) "
        + "<span class=\"back\">↩ \(back.joined(separator: " "))</span></li>"
    )
  }
}
