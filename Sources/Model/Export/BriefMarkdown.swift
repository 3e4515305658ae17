/// Writes a brief as CommonMark, one paragraph or point a line.
struct BriefMarkdown {
  let brief: Brief
  private var lines: [String] = []
  /// How deep the last point of a list stands; nil outside of one.
  private var depth: Int?

  init(brief: Brief) {
    self.brief = brief
  }

  mutating func page() -> String {
    add("# \(MarkdownText.escaped(brief.title, startsLine: true))")
    add("A cited brief.")
    for fact in brief.facts {
      let value = fact.isCode ? MarkdownText.code(fact.value) : MarkdownText.escaped(fact.value)
      point("**\(fact.name):** \(value)")
    }
    for section in brief.sections {
      add("## \(MarkdownText.escaped(section.title))")
      for block in section.blocks { add(block) }
      if section.title == Brief.Section.makingTitle {
        add(MarkdownText.codeBlock(brief.request.command(.markdown)))
      }
    }
    add("## Sources")
    for source in brief.sources { add(source) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Adds a block of its own, with a blank line before it.
  private mutating func add(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    lines.append(text)
    depth = nil
  }

  /// Adds a point of a list; below another one where that stands one step higher.
  private mutating func point(_ text: String, depth wanted: Int = 0) {
    if depth == nil, !lines.isEmpty { lines.append("") }
    let step = min(wanted, depth.map { $0 + 1 } ?? 0)
    lines.append(String(repeating: "  ", count: step) + "- " + text)
    depth = step
  }

  private mutating func add(_ block: Brief.Block) {
    switch block {
    case .heading(let title): add("### \(MarkdownText.escaped(title))")
    case .note(let text): add("*\(MarkdownText.escaped(text))*")
    case .paragraph(let sentences): add(text(sentences))
    case .list(let points): for point in points { self.point(text(point)) }
    case .entry(let entry): point(text(entry), depth: entry.depth)
    case .toll(let toll):
      add("#### \(MarkdownText.escaped(toll.title))")
      if !toll.sentences.isEmpty { add(text(toll.sentences)) }
      for claim in toll.claims { point(text([claim])) }
      if !toll.relations.isEmpty {
        add("How they relate:")
        for relation in toll.relations { point(text([relation])) }
      }
    case .topics(let topics):
      for topic in topics {
        point("**\(MarkdownText.bold(topic.title)).** \(text(topic.sentences))")
      }
    case .timeline(let plot): add(text([plot.description]))
    }
  }

  private func text(_ entry: Brief.Entry) -> String {
    let head = "\(text([entry.when])) **\(MarkdownText.bold(entry.title))**, "
    return head + MarkdownText.escaped(entry.kind) + ". "
      + text(entry.sentences + entry.details)
  }

  private mutating func add(_ source: BriefSource) {
    add("### \(MarkdownText.escaped(source.short, startsLine: true))")
    let told = [source.name, "published \(source.published)", source.standing]
    add(
      told.map { MarkdownText.escaped($0) }.joined(separator: "; ")
        + "; document \(MarkdownText.code(source.document)), SHA-256 \(MarkdownText.code(source.sha256))."
    )
    for passage in source.passages {
      point(
        "**\(MarkdownText.escaped(passage.reference.label))**, \(passage.place): "
          + MarkdownText.escaped(passage.digest)
      )
    }
  }
}

// MARK: Sentences

extension BriefMarkdown {
  private func text(_ sentences: [BriefSentence]) -> String {
    sentences.enumerated().map { number, sentence in
      text(sentence, startsLine: number == 0)
    }.joined(separator: " ")
  }

  private func text(_ sentence: BriefSentence, startsLine: Bool) -> String {
    sentence.pieces.enumerated().map { number, piece in
      switch piece {
      case .text(let text):
        MarkdownText.escaped(text, startsLine: startsLine && number == 0)
      case .citation(let references):
        " ("
          + MarkdownText.escaped(
            BriefCitation.groups(references).map(\.text).joined(separator: "; ")
          )
          + ")"
      case .mention(let reference): MarkdownText.escaped(reference.label)
      }
    }.joined()
  }
}

/// Citations side by side: passages of one source name it once.
struct BriefCitation {
  /// A citation and what is written for it.
  let items: [(reference: BriefReference, text: String)]

  /// What is written for the group: `000 ¶4, ¶11`.
  var text: String { items.map(\.text).joined(separator: ", ") }

  /// Returns citations in groups of one source each.
  static func groups(_ references: [BriefReference]) -> [BriefCitation] {
    var groups: [[(reference: BriefReference, text: String)]] = []
    var last: Int?
    for reference in references {
      if case .passage(let index, _, let locator) = reference {
        if index.source == last, !groups.isEmpty {
          groups[groups.count - 1].append((reference, locator))
        } else {
          groups.append([(reference, reference.label)])
        }
        last = index.source
      } else {
        groups.append([(reference, reference.label)])
        last = nil
      }
    }
    return groups.map(BriefCitation.init)
  }
}
