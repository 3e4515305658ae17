/// The records, claims or names of an edition that answer a query, written out for people or programs.
///
/// The keys of each kind, and their order, stay for good; others may join at the end.
public struct Listing: Sendable {
  /// What can be listed.
  public enum Kind: String, CaseIterable, Sendable {
    /// Every record that is no meeting.
    case events
    case meetings
    case claims
    case actors
    case sources
    case places
  }

  /// How a list is written.
  public enum Format: String, CaseIterable, Sendable {
    /// Aligned columns to read.
    case text
    /// Comma-separated values by RFC 4180, with a header.
    case csv
    /// One JSON object (RFC 8259) a line.
    case jsonl
  }

  /// What is listed.
  public let kind: Kind
  let edition: Edition
  let selection: Selection
  /// Whether everything is listed, whatever the records name.
  let isOfAll: Bool

  /// Selects what to list.
  ///
  /// Of actors, sources and places, a query selects those that the selected records and claims name.
  public init(_ kind: Kind, of edition: Edition, answering query: Query = .all) {
    self.kind = kind
    self.edition = edition
    selection = edition.select(query)
    isOfAll = query.isAll
  }

  /// Writes the list, a line at a time with its line end.
  ///
  /// - Parameters:
  ///   - format: How to write it.
  ///   - columns: Measures a text in columns of the terminal, for `text`.
  ///   - put: Takes a line; what it throws ends the list.
  /// - Throws: What `put` throws.
  /// - Complexity: O(*n*) in what is listed; `text` holds all of it to align the columns.
  public func write<Failure>(
    as format: Format,
    measuring columns: (String) -> Int = { $0.count },
    to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    switch format {
    case .jsonl:
      for values in rows { try put(JSON.object(Array(zip(keys, values()))) + "\n") }
    case .csv:
      try put(CSV.line(keys) + "\r\n")
      for values in rows { try put(CSV.line(values().map(\.cell)) + "\r\n") }
    case .text:
      let (header, rows) = textTable
      for line in TextTable(header: header, rows: rows).lines(measuring: columns) {
        try put(line + "\n")
      }
    }
  }
}
