/// Where keys mean something of their own.
enum KeyContext: Hashable, Sendable, CaseIterable {
  /// The three panes.
  case panes
  /// A page opened over them: a record, a toll, a source.
  case page
  /// The matrix of claims.
  case matrix
  /// A line of text.
  case prompt
  case picker
  /// The list of sources.
  case sources
  /// Help and problems, which lead nowhere.
  case overlay

  /// Whether characters are typed there.
  var takesText: Bool { self == .prompt || self == .picker }
}

/// A row of the keymap: keys that do one thing, and what help says of it.
struct Binding: Hashable, Sendable {
  /// The part of help that it stands in.
  enum Group: String, CaseIterable, Sendable {
    case move = "Move"
    case panes = "Panes"
    case open = "Open and go back"
    case matrix = "In the matrix"
    case filter = "Filter and find"
    case claims = "Claims"
    case time = "As known on"
    case more = "More"
    case type = "In a line of text"
    case pick = "In the actor picker"
  }

  let group: Group
  /// What a configuration calls it; never changed, since files that people keep hold it.
  let name: String
  let contexts: Set<KeyContext>
  var keys: [Key]
  let action: Action
  /// What it does, as a phrase for help and the manual.
  let does: String
  /// The word in the footer; nil where the footer leaves it out.
  let footer: String?

  init(
    _ group: Group,
    _ name: String,
    _ contexts: Set<KeyContext>,
    _ keys: [Key],
    _ action: Action,
    _ does: String,
    footer: String? = nil
  ) {
    self.group = group
    self.name = name
    self.contexts = contexts
    self.keys = keys
    self.action = action
    self.does = does
    self.footer = footer
  }
}
