extension Brief {
  /// Returns the brief as a text that ends with a line's end.
  ///
  /// Whatever the dossier says stands in it as text: no markup of its own takes effect, and no link of its own leads
  /// anywhere.
  ///
  /// - Complexity: O(*n*) in the brief.
  public func written(as format: Format) -> String {
    switch format {
    case .markdown:
      var writer = BriefMarkdown(brief: self)
      return writer.page()
    case .html:
      var writer = BriefHTML(brief: self)
      return writer.page()
    }
  }

  /// What is asked for and as known when, as names and values: both forms begin with it.
  var facts: [(name: String, value: String, isCode: Bool)] {
    [
      request.query.isEmpty ? ("Covers", "every record", false) : ("Query", request.query, true),
      (
        "As known",
        request.asOf.map { "on \($0.words), EDTF \($0)" }
          ?? "at the latest, with every source in view",
        false
      ),
      ("Sources", "\(sources.count), at the end with every passage that is cited", false),
    ]
  }
}

extension Brief.Section {
  /// The title of the section that ends with the command of the brief.
  static let makingTitle = "How to make this brief again"
}
