/// Turns the bytes that a terminal sends into keys, pastes and what its mouse reports.
///
/// Knows xterm's and the VT220's sequences of itself and is told those of the terminal's description. What it does not
/// know it takes whole and drops. It reads no clock: whoever feeds it waits `milliseconds` for more and then calls
/// ``decodeRest()``.
struct KeyDecoder: Sendable {
  /// What was typed.
  enum Input: Hashable, Sendable {
    case key(Key)
    /// Text pasted as one, with `\n` at its line ends and no other control characters than tabs.
    case paste(String)
    case mouse(MouseReport)
  }

  /// The bytes of a paste beyond these are dropped.
  private let longestPaste: Int

  /// How long an escape byte may stand alone before it is the key: terminals send a sequence in one go.
  static let escapeMilliseconds = 25

  /// What the terminal's description adds, the longest sequence first.
  private let described: [(bytes: [UInt8], key: Key)]
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?
  /// A paste that has come to an end, which may not be its last.
  private var ended: [UInt8]?

  /// - Parameters:
  ///   - described: Sequences of the terminal's description with their keys; empty ones are ignored.
  ///   - longestPaste: The bytes of a paste that are kept.
  init(described: [[UInt8]: Key] = [:], longestPaste: Int = 1 << 20) {
    self.longestPaste = longestPaste
    self.described =
      described
      .filter { !$0.key.isEmpty }
      .map { (bytes: $0.key, key: $0.value) }
      .sorted { $0.bytes.count > $1.bytes.count }
  }

  /// How long to wait for the bytes that may belong to the last one; none when nothing is held back.
  ///
  /// An open paste waits for ever, because its rest must not become commands; one that has ended waits for silence.
  var milliseconds: Int? {
    pending.isEmpty && ended == nil ? nil : Self.escapeMilliseconds
  }

  /// Takes bytes in and returns what they complete.
  ///
  /// - Complexity: O(*n*) in the bytes, for sequences of bounded length.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    var inputs: [Input] = []
    var queue = pending
    queue.append(contentsOf: bytes)
    pending = []
    var rest = queue[...]
    while !rest.isEmpty {
      if ended != nil {
        hold(rest)
        return inputs
      }
      if pasted != nil {
        takePasted(&rest)
        continue
      }
      switch step(rest) {
      case .incomplete:
        pending = Array(rest)
        return inputs
      case .key(let key, let count):
        if let key { inputs.append(.key(key)) }
        rest = rest.dropFirst(count)
      case .mouse(let report, let count):
        inputs.append(.mouse(report))
        rest = rest.dropFirst(count)
      case .pasteBegins(let count):
        pasted = []
        rest = rest.dropFirst(count)
      }
    }
    return inputs
  }

  /// Returns what the bytes held back mean, now that no more came.
  mutating func decodeRest() -> [Input] {
    let bytes = pending
    pending = []
    if let text = ended {
      ended = nil
      return [.paste(Self.text(ofPaste: text))] + decode(bytes)
    }
    guard bytes.first == 0x1B else { return [] }
    if bytes.count == 1 { return [.key(.escape)] }
    if bytes.count == 2, bytes[1] == 0x5B { return [.key(.alt("["))] }
    if bytes.count == 2, bytes[1] == 0x4F { return [.key(.alt("O"))] }
    return []
  }

  // MARK: One step

  enum Step: Equatable {
    case incomplete
    /// So many bytes that are a key, or nothing that the program knows.
    case key(Key?, Int)
    case mouse(MouseReport, Int)
    case pasteBegins(Int)
  }

  private func step(_ bytes: ArraySlice<UInt8>) -> Step {
    for (sequence, key) in described where bytes.starts(with: sequence) {
      return .key(key, sequence.count)
    }
    guard bytes.first == 0x1B else { return Self.plain(bytes) }
    if described.contains(where: { $0.bytes.count > bytes.count && $0.bytes.starts(with: bytes) }) {
      return .incomplete
    }
    return Self.escaped(bytes)
  }

  // MARK: Pastes

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func takePasted(_ rest: inout ArraySlice<UInt8>) {
    var text = pasted ?? []
    pasted = nil
    while let byte = rest.popFirst() {
      // Beyond the limit only what may be the end is kept, behind the text.
      if text.count == longestPaste + Self.pasteEnd.count {
        text.remove(at: longestPaste)
      }
      text.append(byte)
      if byte == 0x7E, text.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] {
        text.removeLast(Self.pasteEnd.count)
        ended = text
        return
      }
    }
    pasted = text
  }

  /// Holds back what comes right behind a paste, faster than anybody types.
  ///
  /// A terminal that sends the end of a paste unfiltered where the text itself has one would make commands of what
  /// follows: an end that comes again before there was silence shows that it is text too.
  private mutating func hold(_ rest: ArraySlice<UInt8>) {
    pending = Array(rest.suffix(longestPaste))
    let starts = pending.indices.dropLast(Self.pasteEnd.count - 1).reversed()
    guard let last = starts.first(where: { pending[$0...].starts(with: Self.pasteEnd) }) else {
      return
    }
    let text = (ended ?? []) + Self.pasteEnd + pending[..<last]
    ended = Array(text.prefix(longestPaste))
    pending.removeFirst(last + Self.pasteEnd.count)
  }

  /// The text of a paste: line ends as `\n`, broken encoding repaired, control characters left out.
  private static func text(ofPaste bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var lastWasReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n" where lastWasReturn: break
      case "\n", "\t": text.append(scalar)
      default: if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
      lastWasReturn = scalar == "\r"
    }
    return String(text)
  }
}
