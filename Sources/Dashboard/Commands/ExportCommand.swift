public import ArgumentParser
public import Model

extension Brief.Format: ExpressibleByArgument {}

/// `dashboard export`: writes what a dossier holds in a form for use elsewhere, one subcommand a form.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write what a dossier holds in a form for use elsewhere.",
    discussion: """
      Examples:
        dashboard export brief > brief.md
        dashboard export brief 'actor:turkey' --format html --output brief.html
      """,
    subcommands: [Brief.self]
  )

  func run() throws {
    throw ValidationError("name what to export: brief")
  }

  /// `dashboard export brief`: writes a report in which every sentence is cited.
  struct Brief: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "brief",
      abstract: "Write a report in which every sentence names its passage.",
      discussion: """
        QUERY says what to report on; "" is every record. The report tells what it covers, as known \
        when, the timeline with its gaps, the meetings, the losses with the range of the claims and \
        how they relate, what is told differently and who is silent, then the sources. html is one \
        page that needs nothing beside itself, for the screen, a phone or paper. The same dossier \
        and command give the same bytes on any day.

        Examples:
          dashboard export brief > brief.md
          dashboard export brief 'actor:turkey after:2020-02-27' --format html --output brief.html
          dashboard export brief "" harbour --as-of 1997-05-20
          dashboard export brief -- '-kind:statement'
        """
    )

    @OptionGroup var input: QueriedInput

    @Option(help: "How to write it.")
    var format = Model.Brief.Format.markdown

    @Option(
      help: ArgumentHelp(
        "Write to a file instead of standard output; a file of that name is replaced at once or not at all.",
        valueName: "file"
      )
    )
    var output: String?

    func run() throws {
      let asked = try input.read(for: "export brief")
      let brief = Model.Brief(
        of: asked.edition,
        answering: asked.query,
        request: BriefRequest(
          query: input.query,
          asOf: asked.edition.asOf,
          input: input.folder.inputs.first.map(DossierLocation.folderName)
        )
      )
      let text = brief.written(as: format)
      if let output {
        try OutputFile.replace(output, with: text)
      } else {
        var output = StandardOutput()
        output.write(text)
        try output.finish()
      }
    }
  }
}
