import Testing

@testable import Dashboard

@Suite struct KeyDecoderTests {
  /// Returns what the text, as a terminal sends it in one go before it falls silent, is decoded to.
  private func inputs(_ sent: String, described: [[UInt8]: Key] = [:]) -> [KeyDecoder.Input] {
    var decoder = KeyDecoder(described: described)
    return decoder.decode(sent.utf8) + decoder.decodeRest()
  }

  private static let keys: [(sent: String, key: Key)] = [
    ("j", .character("j")), (" ", .character(" ")), ("ğ", .character("ğ")), ("日", .character("日")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")),
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[8~", .end),
    ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
    ("\u{1B}[Z", .backTab), ("\u{1B}[1;5A", .up), ("\u{1B}[5;3~", .pageUp), ("\u{1B}[a", .up),
    ("\u{1B}OP", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}[11~", .function(1)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[34~", .function(20)), ("\u{1B}[1;2P", .function(13)), ("\u{1B}[15;5~", .function(29)),
    ("\u{1B}OM", .enter), ("\u{1B}Ow", .character("7")), ("\u{1B}Ok", .character("+")),
    ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")), ("\u{1B}\u{7F}", .alt("\u{7F}")),
    ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3C", .wordRight), ("\u{1B}Od", .wordLeft),
    ("\u{1B}[1;2D", .left),
    ("\u{1B}[97;5u", .control("a")), ("\u{1B}[97;3u", .alt("a")), ("\u{1B}[27u", .escape),
    ("\u{1B}[9;2u", .backTab), ("\u{1B}[27;5;106~", .control("j")), ("\u{1B}[13;2u", .enter),
  ]

  @Test(arguments: keys)
  func `A key is known by its bytes`(sent: String, key: Key) {
    #expect(inputs(sent) == [.key(key)])
  }

  @Test(arguments: keys)
  func `A key is the same one when its bytes come one by one`(sent: String, key: Key) {
    var decoder = KeyDecoder()
    #expect(sent.utf8.flatMap { decoder.decode([$0]) } == [.key(key)])
    #expect(decoder.milliseconds == nil)
  }

  @Test(arguments: [
    "\u{0}", "\u{1B}[99;99X", "\u{1B}[I", "\u{1B}[2~", "\u{1B}[?1;2c",
    "\u{1B}[?2026;2$y", "\u{1B}[201~",
    "\u{1B}[99999999999~",
    "\u{1B}[57441u", "\u{85}",
  ])
  func `What no key sends is dropped whole`(sent: String) {
    #expect(inputs(sent + "j") == [.key(.character("j"))])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ] as [[UInt8]]
  )
  func `Bytes that are no UTF-8 are no key`(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes + [0x6A]) == [.key(.character("j"))])
  }

  @Test func `Escape alone waits for its rest and then is the key`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.milliseconds == 25)
    #expect(decoder.decodeRest() == [.key(.escape)])
    #expect(decoder.milliseconds == nil)
    #expect(decoder.decodeRest() == [])
  }

  @Test(arguments: [("\u{1B}[", Key.alt("[")), ("\u{1B}O", Key.alt("O"))])
  func `The start of a sequence without a rest is Alt with its character`(sent: String, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(sent.utf8) == [])
    #expect(decoder.decodeRest() == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[1;", "\u{1B}[[", "\u{1B}[20", "\u{1B}[?",
  ])
  func `A sequence that breaks off is dropped`(sent: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(sent.utf8) == [])
    #expect(decoder.decodeRest() == [])
    #expect(decoder.decode("j".utf8) == [.key(.character("j"))])
  }

  @Test func `Escape before another key that is no character is a key of its own`() {
    #expect(inputs("\u{1B}\r") == [.key(.escape), .key(.enter)])
    #expect(inputs("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    #expect(inputs("\u{1B}[1\u{1B}[A") == [.key(.up)])
  }

  @Test func `Alt with what deletes backwards is one key, whichever byte it has`() {
    #expect(inputs("\u{1B}\u{7F}") == [.key(.alt("\u{7F}"))])
    #expect(inputs("\u{1B}\u{8}") == [.key(.alt("\u{7F}"))])
  }

  @Test func `Any bytes, cut anywhere, are the same keys, and none is a control character`() {
    var random = RandomNumbers(seed: 11)
    let pieces: [[UInt8]] = [
      Array("\u{1B}[".utf8), Array("\u{1B}O".utf8), Array("\u{1B}[<0;3;4M".utf8),
      Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), Array("1;5A".utf8), [0x1B], [0x9B],
      [0xE4, 0xBD], [0xF0, 0x9F, 0x98, 0x80], Array("é".utf8), [0xFF], Array("jk~".utf8),
    ]
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        if Bool.random(using: &random) {
          bytes += pieces.randomElement(using: &random) ?? []
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      var whole = KeyDecoder()
      let expected = whole.decode(bytes) + whole.decodeRest()
      var cut = KeyDecoder()
      var inputs: [KeyDecoder.Input] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        inputs += cut.decode(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      inputs += cut.decodeRest()
      #expect(inputs == expected, "\(bytes)")
      for case .key(.character(let character)) in inputs {
        #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
    }
  }

  @Test func `A held key is as many keys`() {
    #expect(inputs("jjj\u{1B}[Bj").count == 5)
  }

  @Test func `The terminal's description goes before what is usual`() {
    let described: [[UInt8]: Key] = [
      Array("\u{1B}[Z".utf8): .function(3), Array("\u{1B}A".utf8): .up,
      Array("\u{1B}[214z".utf8): .home, []: .end,
    ]
    #expect(inputs("\u{1B}[Z", described: described) == [.key(.function(3))])
    #expect(inputs("\u{1B}A", described: described) == [.key(.up)])
    #expect(inputs("\u{1B}[214z", described: described) == [.key(.home)])
    #expect(inputs("\u{1B}[A", described: described) == [.key(.up)])
    #expect(inputs("x", described: described) == [.key(.character("x"))])
  }

  // MARK: Pastes

  private static let begin = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  @Test(arguments: [
    ("jjq", "jjq"), ("", ""), ("a\rb", "a\nb"), ("a\r\nb\n", "a\nb\n"), ("a\r\rb", "a\n\nb"),
    ("x\u{3}\u{1C}\u{1B}[A\u{7F}y\tz", "x[Ay\tz"), ("日本\u{9B}", "日本"), ("\u{1B}[200~", "[200~"),
  ])
  func `A paste is text and none of its characters is a key`(sent: String, text: String) {
    #expect(inputs(Self.begin + sent + Self.end + "k") == [.paste(text), .key(.character("k"))])
  }

  @Test func `A paste that comes in pieces waits for its end however long`() {
    var decoder = KeyDecoder()
    let pieces = ["\u{1B}[20", "0~one", " two\u{1B}", "[2", "01", "~j"]
    var all: [KeyDecoder.Input] = []
    for piece in pieces.dropLast() {
      all += decoder.decode(piece.utf8)
      #expect(all.isEmpty)
    }
    #expect(decoder.milliseconds == KeyDecoder.stallMilliseconds)
    #expect(decoder.decodeRest() == [])
    #expect(decoder.milliseconds == nil)
    all += decoder.decode("~j".utf8)
    // What comes right behind may show that the paste has not ended yet.
    #expect(all.isEmpty)
    #expect(decoder.milliseconds == KeyDecoder.escapeMilliseconds)
    #expect(decoder.decodeRest() == [.paste("one two"), .key(.character("j"))])
    #expect(decoder.milliseconds == nil)
  }

  @Test(arguments: [
    ("j", Key.character("j")), ("\u{1B}", .escape), ("\u{3}", .control("c")), ("\u{1B}[A", .up),
    ("\r", .enter),
  ])
  func `A paste that has lost its end gives way to the next key once it was silent for long`(
    sent: String,
    key: Key
  ) {
    var decoder = KeyDecoder()
    #expect(decoder.decode((Self.begin + "one").utf8) == [])
    // At once it would be text, and so is what is more than a key.
    #expect(decoder.decodeRest() == [])
    #expect(decoder.decode("two".utf8) == [])
    #expect(decoder.milliseconds == KeyDecoder.stallMilliseconds)
    #expect(decoder.decodeRest() == [])
    #expect(decoder.decode(sent.utf8) + decoder.decodeRest() == [.paste("onetwo"), .key(key)])
    #expect(decoder.decode("k".utf8) == [.key(.character("k"))])
    #expect(decoder.milliseconds == nil)
  }

  @Test func `The end of a paste is found after a long silence too`() {
    for count in 1..<Self.end.utf8.count {
      var decoder = KeyDecoder()
      #expect(decoder.decode(Array((Self.begin + "one").utf8) + Self.end.utf8.prefix(count)) == [])
      #expect(decoder.decodeRest() == [])
      let rest = decoder.decode(Self.end.utf8.dropFirst(count)) + decoder.decodeRest()
      // A last byte alone cannot be told from a key.
      if count < Self.end.utf8.count - 1 { #expect(rest == [.paste("one")], "\(count)") }
    }
    var decoder = KeyDecoder()
    #expect(decoder.decode((Self.begin + "one").utf8) + decoder.decodeRest() == [])
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.decode(Self.end.utf8.dropFirst()) + decoder.decodeRest() == [.paste("one")])
  }

  // MARK: Answers of the terminal

  @Test(arguments: [
    "P1$r2 q\u{1B}\\", "]11;rgb:0000/0000/0000\u{7}", "]52;c;Zm9v\u{1B}\\", "P>|tmux 3.3a\u{1B}\\",
    "_Gi=1;OK\u{1B}\\", "^x\u{1B}\\", "Xab\u{1B}\\", "]l日本\u{1B}\\", "P\u{9B}q\u{7}",
  ])
  func `An answer that another program has asked for is no key`(sent: String) {
    let bytes = Array("\u{1B}\(sent)k".utf8)
    #expect(inputs("\u{1B}\(sent)k") == [.key(.character("k"))])
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.decode([$0]) } == [.key(.character("k"))])
    #expect(decoder.milliseconds == nil)
  }

  @Test(arguments: ["P", "X", "]", "^", "_"])
  func `What begins an answer is Alt with its character where nothing follows`(start: String) {
    let key = Key.alt(Character(start))
    #expect(inputs("\u{1B}\(start)") == [.key(key)])
    #expect(inputs("\u{1B}\(start)\u{1B}\(start)") == [.key(key), .key(key)])
    #expect(inputs("\u{1B}\(start)\r") == [.key(key), .key(.enter)])
  }

  @Test func `An answer without its end gives way to a control, and after silence to a key`() {
    #expect(inputs("\u{1B}]52;c;Zm9v\u{3}j") == [.key(.control("c")), .key(.character("j"))])
    #expect(inputs("\u{1B}]52\u{1B}[A") == [.key(.up)])
    var decoder = KeyDecoder()
    // Its end may come in two parts.
    #expect(decoder.decode("\u{1B}P>|tmux\u{1B}".utf8) == [])
    #expect(decoder.milliseconds == KeyDecoder.stallMilliseconds)
    #expect(decoder.decode("\\j".utf8) == [.key(.character("j"))])
    decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}P>|tmux".utf8) + decoder.decodeRest() == [])
    #expect(decoder.decode("q".utf8) == [.key(.character("q"))])
  }

  @Test func `A paste without measure is cut and its end still found`() {
    for excess in [0, 1, 5, 6, 7, 1000] {
      var decoder = KeyDecoder(longestPaste: 100)
      let sent = String(repeating: "a", count: 100) + String(repeating: "b", count: excess)
      let text = String(repeating: "a", count: 100)
      let inputs =
        decoder.decode((Self.begin + sent + Self.end + "j").utf8) + decoder.decodeRest()
      #expect(inputs == [.paste(text), .key(.character("j"))])
    }
  }

  @Test func `Broken encoding in a paste is repaired`() {
    var decoder = KeyDecoder()
    let bytes = Array(Self.begin.utf8) + [0x61, 0xFF, 0x62] + Array(Self.end.utf8)
    #expect(decoder.decode(bytes) + decoder.decodeRest() == [.paste("a\u{FFFD}b")])
  }

  /// Terminals ought to leave the end of a paste out of what is pasted; tmux does not.
  @Test(arguments: [
    ("x\u{1B}[201~Qj", "x[201~Qj"), ("\u{1B}[201~q", "[201~q"),
    ("a\u{1B}[201~b\u{1B}[200~c", "a[201~b[200~c"), ("1\u{1B}[201~2\u{1B}[201~3", "1[201~2[201~3"),
    ("x\u{1B}[201~\u{3}\r\u{1B}[A\u{1B}[<0;1;1M", "x[201~\n[A[<0;1;1M"),
  ])
  func `The end of a paste within a paste is text, and so is what follows`(
    sent: String,
    text: String
  ) {
    #expect(inputs(Self.begin + sent + Self.end + "k") == [.paste(text), .key(.character("k"))])
    var decoder = KeyDecoder()
    let slow = (Self.begin + sent + Self.end).utf8.flatMap { decoder.decode([$0]) }
    #expect(slow + decoder.decodeRest() == [.paste(text)])
  }

  @Test func `A paste behind another is one of its own once there was silence between them`() {
    var decoder = KeyDecoder()
    let first = decoder.decode((Self.begin + "one" + Self.end).utf8) + decoder.decodeRest()
    let second = decoder.decode((Self.begin + "two" + Self.end).utf8) + decoder.decodeRest()
    #expect(first == [.paste("one")] && second == [.paste("two")])
  }
}
