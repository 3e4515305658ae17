extension Problem {
  /// What is wrong, as data; `description` words it.
  ///
  /// Texts of the file stand in it raw; `description` makes them visible and cuts them.
  public enum Reason: Hashable, Sendable {
    // Files
    /// A file that every dossier has is not there; what it holds is named.
    case missingFile(holding: String)
    /// There is no file in `sources`.
    case noSources
    /// The file is none that the format knows.
    case strayFile(nearest: String?)
    /// The name is a folder, a link, a pipe or a device.
    case notAFile(FileKind)
    /// The system refused to read it, with its own reason.
    case unreadable(String)
    /// The file is larger than the reader takes, in bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// There is nothing in it.
    case emptyFile

    // Text
    /// A byte that no UTF-8 text has there.
    case notUTF8(UInt8)
    /// The file begins with U+FEFF.
    case byteOrderMark
    /// Lines end in CR LF, or CR.
    case carriageReturn
    /// A tab indents the line.
    case tab
    /// A scalar that has no place in a dossier.
    case hiddenCharacter(Unicode.Scalar)

    // YAML
    /// It is no YAML from here on; `context` is what was being read.
    case syntax(String)
    /// An anchor.
    case anchor(String)
    /// An alias.
    case alias(String)
    /// A tag.
    case tag(String)
    /// A merge key.
    case mergeKey
    /// Another document after the first.
    case secondDocument
    /// More levels than any dossier has.
    case tooDeep(limit: Int)
    /// A key that is no text.
    case keyIsNoText
    /// A key that stood before on `line`.
    case duplicateKey(String, line: Int)

    // Keys and values
    /// Another sort of value stands there.
    case wrongNode(key: String, wanted: String, found: String)
    /// Something that has keys, such as an actor, is given as another sort of value.
    case notKeys(String, found: String)
    /// A text holds an EDTF set that YAML took for a list.
    case unquotedSet(key: String, text: String)
    /// A key that the format does not know here.
    case unknownKey(String, of: String, nearest: String?)
    /// A key that has to be there is not.
    case missingKey(String, of: String)
    /// A key without a value.
    case noValue(String)
    /// A word of a closed list was expected.
    case unknownWord(String, key: String, nearest: String?, all: [String])
    /// A text breaks the rules of its key; the rule is said.
    case badValue(String, key: String, rule: String, nearest: String?)
    /// No EDTF.
    case badDate(String, key: String, why: String)
    /// No figure.
    case badFigure(String, key: String, why: String, nearest: String?)
    /// A phrase of more than six words.
    case longPhrase(words: Int)
    /// Two keys that exclude one another.
    case bothKeys(String, String)
    /// The title is wider than the screen has room for, in columns.
    case wideTitle(columns: Int, limit: Int)
    /// The title of a record holds a figure.
    case figureInTitle(String)

    // Ids
    /// An id that nothing defines.
    case unknownID(String, noun: String, nearest: String?)
    /// An id whose definition is itself left out.
    case brokenID(String, noun: String, definedAt: FilePosition)
    /// An id that is defined elsewhere already.
    case duplicateID(String, noun: String, first: FilePosition)
    /// Something that only one may have is taken.
    case taken(String, key: String, first: FilePosition)
    /// Following `key` leads back to where it began.
    case cycle([String], key: String)
    /// An alliance as parent.
    case allianceAsParent(String)

    // Sources
    /// A passage number that is not above the one before it.
    case outOfOrder(Locator, after: Locator)
    /// A passage that stood before.
    case duplicatePassage(Locator, first: FilePosition)
    /// A measure that the source defines before, in the usage of the same actor.
    case duplicateDefinition(Measure, first: FilePosition)
    /// Tellings or claims on a part that does not report.
    case silentPart(Passage.Part, key: String)
    /// A key that only meetings have.
    case onlyForMeetings(String, kind: Record.Kind)
    /// A key that only statements have.
    case onlyForStatements(String, kind: Record.Kind)
    /// What became of a statement that no passage tells as asking, promising or threatening; its acts as told.
    case noUndertaking(Record.ID, key: String, acts: [StatementAct])
    /// A chain that does not end at the outlet.
    case chainEnd(String, outlet: String)
    /// A chain that does not begin with the claimant.
    case chainStart(String, claimant: String)

    /// More problems in one file than are listed.
    case more(Int)
    /// Any other, worded.
    case said(String)
  }

  /// What a name of a folder stands for.
  public enum FileKind: String, Hashable, Sendable {
    case folder
    case link
    case pipe
    case device
    case socket
    case unknown = "unknown thing"

    /// The kind with its article: "a folder".
    var phrase: String { self == .unknown ? "an \(rawValue)" : "a \(rawValue)" }
  }
}

extension Problem.Reason {
  /// Whether a file that belongs to the dossier was not read on account of it.
  var keepsFileUnread: Bool {
    switch self {
    case .missingFile, .noSources, .notAFile, .unreadable, .tooLarge: true
    default: false
    }
  }
}
