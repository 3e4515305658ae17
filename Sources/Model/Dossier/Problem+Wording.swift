extension Problem.Reason: CustomStringConvertible {
  /// What is wrong and what would be right, in one line without control characters.
  public var description: String {
    switch self {
    case .missingFile, .noSources, .strayFile, .notAFile, .unreadable, .tooLarge, .emptyFile:
      fileWording
    case .notUTF8, .byteOrderMark, .carriageReturn, .tab, .hiddenCharacter: textWording
    case .syntax, .anchor, .alias, .tag, .mergeKey, .secondDocument, .tooDeep, .keyIsNoText,
      .duplicateKey:
      yamlWording
    case .unknownID, .brokenID, .duplicateID, .taken, .cycle, .allianceAsParent: idWording
    case .outOfOrder, .duplicatePassage, .duplicateDefinition, .silentPart, .onlyForMeetings,
      .onlyForStatements, .noUndertaking, .chainEnd, .chainStart:
      sourceWording
    case .more(let count): "\(count) more problems in this file are not listed"
    case .said(let what): VisibleText.line(what, limit: 400)
    default: valueWording
    }
  }

  private func quoted(_ text: some StringProtocol) -> String { VisibleText.quoted(text) }

  private func meant(_ nearest: String?) -> String {
    nearest.map { "; did you mean \(quoted($0))?" } ?? ""
  }

  private static func article(_ noun: String) -> String {
    noun.first.map { "aeiou".contains($0) } == true ? "an" : "a"
  }

  private var fileWording: String {
    switch self {
    case .missingFile(let holding):
      "the file is missing: every dossier has its \(holding) here; what refers to it is left out"
    case .noSources: "no source: every source is a file `sources/NAME.yaml`"
    case .strayFile(let nearest):
      "no file of a dossier, not read\(meant(nearest))"
    case .notAFile(let kind): "\(kind.phrase), not read: a dossier consists of plain files"
    case .unreadable(let why): "cannot be read: \(VisibleText.line(why))"
    case .tooLarge(let bytes, let limit):
      "not read: it has \(bytes) bytes, and a file of a dossier at most \(limit)"
    case .emptyFile: "the file is empty"
    default: ""
    }
  }

  private var textWording: String {
    switch self {
    case .notUTF8(let byte):
      "not UTF-8: the byte 0x\(String(byte, radix: 16, uppercase: true)) has no place here; "
        + "the file is not read"
    case .byteOrderMark: "begins with a byte order mark; save it as UTF-8 without"
    case .carriageReturn: "lines end in carriage returns; save it with line feeds alone"
    case .tab: "a tab in the indentation; YAML is indented by blanks"
    case .hiddenCharacter(let scalar):
      "the character \(VisibleText.name(of: scalar)) has no place here"
    default: ""
    }
  }

  private var yamlWording: String {
    switch self {
    case .syntax(let what):
      "\(VisibleText.line(what, limit: 200)); the file is not read any further"
    case .anchor(let name):
      "an anchor, \(quoted("&" + name)): write the value out where it is meant"
    case .alias(let name): "an alias, \(quoted("*" + name)): write the value out where it is meant"
    case .tag(let name): "a tag, \(quoted(name)): every value is read as its text"
    case .mergeKey: "a merge key, `<<`: write the keys out where they are meant"
    case .secondDocument: "a second YAML document; a file holds one, and the rest is not read"
    case .tooDeep(let limit):
      "nested deeper than \(limit) levels; the file is not read any further"
    case .keyIsNoText: "a key has to be a word"
    case .duplicateKey(let key, let line):
      "the key \(quoted(key)) stands twice, first on line \(line), which counts"
    default: ""
    }
  }

  private var valueWording: String {
    switch self {
    case .wrongNode(let key, let wanted, let found):
      "\(quoted(key)) wants \(wanted), and here is \(found)"
    case .notKeys(let noun, let found):
      "\(Self.article(noun)) \(noun) has keys with values, and here is \(found)"
    case .unquotedSet(let key, let text):
      "\(quoted(key)): YAML does not read this as a text; quote it: \(quoted("\"\(text)\""))"
    case .unknownKey(let key, let owner, let nearest):
      "unknown key \(quoted(key)) of \(Self.article(owner)) \(owner)"
        + (nearest == nil && key.contains(" ")
          ? "; a text with a comma in braces is quoted" : meant(nearest))
    case .missingKey(let key, let owner): "the \(owner) lacks \(quoted(key))"
    case .noValue(let key): "\(quoted(key)) has no value"
    case .unknownWord(let word, let key, let nearest, let all):
      "\(quoted(key)) cannot be \(quoted(word))"
        + (nearest == nil ? "; it is one of \(all.joined(separator: ", "))" : meant(nearest))
    case .badValue(let text, let key, let rule, let nearest):
      "\(quoted(key)) cannot be \(quoted(text)): \(rule)\(meant(nearest))"
    case .badDate(let text, let key, let why): "\(quoted(key)): \(quoted(text)) is no EDTF: \(why)"
    case .badFigure(let text, let key, let why, let nearest):
      "\(quoted(key)): \(quoted(text)) is no figure: \(why)\(meant(nearest))"
    case .longPhrase(let words): "a phrase of \(words) words; six are the most"
    case .bothKeys(let first, let second):
      "both \(quoted(first)) and \(quoted(second)); one of them has to go"
    case .wideTitle(let columns, let limit):
      "a title of \(columns) columns; \(limit) are the most"
    case .figureInTitle(let figure):
      "a title is neutral and gives no figure, and here is \(quoted(figure))"
    default: ""
    }
  }

  private var idWording: String {
    switch self {
    case .unknownID(let id, let noun, let nearest): "unknown \(noun) \(quoted(id))\(meant(nearest))"
    case .brokenID(let id, let noun, let definedAt):
      "the \(noun) \(quoted(id)) is itself left out, see \(definedAt)"
    case .duplicateID(let id, let noun, let first):
      "the \(noun) \(quoted(id)) stands twice, first at \(first)"
    case .taken(let value, let key, let first):
      "the \(key) \(quoted(value)) is taken, at \(first)"
    case .cycle(let ids, let key):
      "\(quoted(key)) leads in a circle: \(ids.prefix(8).map(quoted).joined(separator: " in "))"
        + (ids.count > 8 ? " …" : "")
    case .allianceAsParent(let id):
      "\(quoted(id)) is an alliance, which is nobody's parent; use `member-of`"
    default: ""
    }
  }

  private var sourceWording: String {
    switch self {
    case .outOfOrder(let locator, let previous):
      "passage \(locator) stands after passage \(previous); passages keep the document's order"
    case .duplicatePassage(let locator, let first):
      "passage \(locator) stands twice, first at \(first)"
    case .duplicateDefinition(let measure, let first):
      "\(quoted(measure.rawValue)) is defined twice, first at \(first); "
        + "definitions of one measure differ in `by`"
    case .silentPart(let part, let key):
      "a \(part.rawValue) does not report, so it has no \(quoted(key)); they are left out"
    case .onlyForMeetings(let key, let kind):
      "only a meeting has \(quoted(key)), and the record is of kind \(quoted(kind.rawValue))"
    case .onlyForStatements(let key, let kind):
      "only a statement has \(quoted(key)), and the record is of kind \(quoted(kind.rawValue))"
    case .noUndertaking(let record, let key, let acts):
      "only a demand, a request, a commitment or a threat has \(quoted(key)), and "
        + (acts.isEmpty
          ? "no passage tells the `act` of \(quoted(record.description))"
          : "\(quoted(record.description)) is told as "
            + acts.map(\.rawValue).joined(separator: ", "))
    case .chainEnd(let actor, let outlet):
      "the chain ends with \(quoted(actor)), not with the source's outlet \(quoted(outlet))"
    case .chainStart(let actor, let claimant):
      "the chain begins with \(quoted(actor)), not with the claimant \(quoted(claimant))"
    default: ""
    }
  }
}
