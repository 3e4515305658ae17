import Model
import Synchronization

/// Values that were worked out before, since most keys change few of them.
///
/// A value has to follow from its key alone, for as long as the memo lives. It says nothing of its own: all memos are
/// equal.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable, Hashable {
  private let values = Mutex<[Key: Value]>([:])
  private let most: Int

  /// Makes a memo that begins anew with more than `most` values.
  init(most: Int = 4096) {
    self.most = most
  }

  /// Returns the value of a key, worked out if it is not known.
  func value(of key: Key, _ work: () -> Value) -> Value {
    if let value = values.withLock({ $0[key] }) { return value }
    let value = work()
    values.withLock { values in
      if values.count >= most { values.removeAll() }
      values[key] = value
    }
    return value
  }

  /// Hashes nothing, since all memos are equal.
  func hash(into hasher: inout Hasher) {}

  static func == (left: Memo, right: Memo) -> Bool { true }
}

/// A value that is worked out when it is first asked for.
///
/// It has to follow from what stands beside it, and says nothing of its own: all are equal.
final class Once<Value: Sendable>: Sendable, Hashable {
  private let known = Mutex<Value?>(nil)

  /// Returns the value, worked out if it is not known.
  func value(_ work: () -> Value) -> Value {
    if let value = known.withLock({ $0 }) { return value }
    let value = work()
    known.withLock { $0 = value }
    return value
  }

  /// Hashes nothing, since all are equal.
  func hash(into hasher: inout Hasher) {}

  static func == (left: Once, right: Once) -> Bool { true }
}

/// What was worked out of an edition to show it.
struct EditionMemo: Hashable, Sendable {
  /// A row of a pane, by what it shows and its width.
  struct Row: Hashable, Sendable {
    enum Line: Hashable, Sendable {
      case timeline(TimelineItem, depth: Int, isLastPart: Bool)
      case meeting(MeetingItem)
      case claim(ClaimItem, namesSide: Bool)
      case materiel([Int], isOpen: Bool, namesSide: Bool)
    }

    let line: Line
    let columns: Int
  }

  /// A line that a search looks in.
  enum Sought: Hashable, Sendable {
    case timeline(TimelineItem)
    case meeting(MeetingItem)
    case claim(ClaimItem)
  }

  private(set) var rows = Memo<Row, Canvas>()
  let sought = Memo<Sought, FoldedText>()
  /// What the sources cover; one value, under `true`.
  let coverage = Memo<Bool, Coverage>()

  /// The lines of pages.
  let pages = Memo<PageContent.Basis, PageContent>(most: 8)

  /// Forgets the rows, for a screen of another width: what was drawn for the one before is hardly asked for again.
  mutating func forgetRows() { rows = Memo() }

  /// Returns a line as a canvas of one row, with what a screen reader would speak of it.
  ///
  /// - Parameters:
  ///   - line: What it shows.
  ///   - columns: Its width.
  ///   - text: Writes the line, if it has not been drawn in this width.
  /// - Returns: The row as it was drawn at first.
  func row(_ line: Row.Line, columns: Int, text: () -> RowText) -> Canvas {
    rows.value(of: Row(line: line, columns: columns)) {
      let written = text()
      var row = Canvas(row: written.text, columns: columns)
      row.spoken = written.spoken
      return row
    }
  }
}

extension Canvas {
  /// Makes a canvas of one row of text, cut where it is too long; the whole of it is spoken.
  init(row text: StyledText, columns: Int) {
    self.init(size: Size(columns: columns, rows: 1))
    put(text, column: 0, row: 0)
    spoken = text.plain
  }
}
