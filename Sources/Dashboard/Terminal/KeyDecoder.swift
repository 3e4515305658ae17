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
  /// Whether the bytes are those of a string that the terminal sends, as an answer to some program.
  private var isInString = false
  /// Whether a paste or a string is open, and no byte of it has come for long.
  private var isStalled = false
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

  /// After how long a paste or a string without its end is taken for one that has lost it.
  static let stallMilliseconds = 1000

  /// How long to wait for the bytes that may belong to the last one; none when nothing is held back.
  ///
  /// A paste that has ended waits for silence.
  var milliseconds: Int? {
    if isOpen, !isStalled { return Self.stallMilliseconds }
    return pending.isEmpty && ended == nil ? nil : Self.escapeMilliseconds
  }

  /// Whether the end of something is awaited.
  private var isOpen: Bool { pasted != nil || isInString }

  /// Takes bytes in and returns what they complete.
  ///
  /// - Complexity: O(*n*) in the bytes, for sequences of bounded length.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    var inputs: [Input] = []
    var queue = pending
    queue.append(contentsOf: bytes)
    pending = []
    if isStalled {
      if queue == [0x1B] {
        pending = queue
        return []
      }
      isStalled = false
      if let key = soleKey(queue[...]) { return close() + [.key(key)] }
    }
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
      if isInString {
        skipString(&rest)
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
      case .stringBegins(let count):
        isInString = true
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
    if isOpen, bytes.isEmpty {
      isStalled = true
      return []
    }
    guard bytes.first == 0x1B else { return [] }
    if bytes.count == 1 { return close() + [.key(.escape)] }
    let begins = [UInt8]("[O".utf8) + Self.stringStarts
    guard bytes.count == 2, begins.contains(bytes[1]) else { return [] }
    return [.key(.alt(Character(Unicode.Scalar(bytes[1]))))]
  }

  // MARK: What has lost its end

  /// Returns the key that bytes are, nothing more and nothing less: after a stall a hand sends those, and what goes on
  /// sends more.
  private func soleKey(_ bytes: ArraySlice<UInt8>) -> Key? {
    guard case .key(let key?, bytes.count) = step(bytes) else { return nil }
    return key
  }

  /// Ends what is open, and returns the paste that it was as far as it came.
  private mutating func close() -> [Input] {
    isInString = false
    isStalled = false
    guard let text = pasted else { return [] }
    pasted = nil
    return [.paste(Self.text(ofPaste: text))]
  }

  // MARK: Strings

  /// What begins a string behind an escape byte: DCS, SOS, OSC, PM and APC (ECMA-48, section 5.6).
  static let stringStarts: [UInt8] = Array("PX]^_".utf8)

  /// Skips a string up to its end, which is ST or, as xterm has it, BEL.
  ///
  /// Any other control ends it too, and is itself.
  private mutating func skipString(_ rest: inout ArraySlice<UInt8>) {
    while let byte = rest.first {
      if byte >= 0x20 {
        rest.removeFirst()
        continue
      }
      if byte == 0x1B, rest.count == 1 {
        pending = Array(rest)
        rest = []
        return
      }
      isInString = false
      if byte == 0x07 { rest.removeFirst() }
      if rest.starts(with: [0x1B, 0x5C]) { rest.removeFirst(2) }
      return
    }
  }

  // MARK: One step

  enum Step: Equatable {
    case incomplete
    /// So many bytes that are a key, or nothing that the program knows.
    case key(Key?, Int)
    case mouse(MouseReport, Int)
    case pasteBegins(Int)
    case stringBegins(Int)
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
