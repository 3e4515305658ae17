/// A row of the key table, as help, manual page and README show it.
struct KeyHelp: Hashable, Sendable {
  /// The keys, as they are written: `j ↓`.
  let keys: String
  /// What they do, as a phrase without a full stop.
  let does: String
  /// The heading under which the row stands.
  let group: String
}
