/// Text made fit for CommonMark and for GitHub's additions to it, whatever it says.
enum MarkdownText {
  /// Returns the text with all that has a meaning in Markdown escaped, and what a reader of Markdown would make a link
  /// of as code.
  ///
  /// - Parameters:
  ///   - text: The text; it becomes one line without blanks around it where it starts one.
  ///   - startsLine: Whether it begins a block, where signs of lists and headings have a meaning too.
  /// - Returns: The text with every sign escaped that Markdown would take as its own.
  static func escaped(_ text: String, startsLine: Bool = false) -> String {
    let visible = BriefText.visible(text)
    var escaped = ""
    var rest = visible.unicodeScalars[...]
    if startsLine {
      rest = rest.drop { $0 == " " }
      let digits = rest.prefix { ("0"..."9").contains($0) }
      if !digits.isEmpty, let next = rest.dropFirst(digits.count).first, next == "." || next == ")"
      {
        escaped += String(digits) + "\\" + String(next)
        rest = rest.dropFirst(digits.count + 1)
      } else if let first = rest.first, first == "-" || first == "+" || first == "=" {
        escaped += "\\" + String(first)
        rest = rest.dropFirst()
      }
    }
    while let first = rest.first {
      let word = rest.prefix(while: isOfLink)
      if !word.isEmpty {
        let text = String(word)
        escaped += isLink(text) ? "`\(text)`" : text.unicodeScalars.map(escape).joined()
        rest = rest.dropFirst(word.count)
      } else {
        escaped += escape(first)
        rest = rest.dropFirst()
      }
    }
    return escaped
  }

  /// Returns a text for between the signs of bold, which want no blank beside them; one that has no other characters
  /// gets a name.
  static func bold(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    return words.isEmpty ? "untitled" : escaped(words)
  }

  /// Returns a text as code within a line.
  static func code(_ text: String) -> String {
    let visible = BriefText.visible(text)
    let fence = String(repeating: "`", count: longestRun(of: "`", in: visible) + 1)
    let needsBlank = visible.isEmpty || visible.hasPrefix("`") || visible.hasSuffix("`")
    return needsBlank ? "\(fence) \(visible) \(fence)" : fence + visible + fence
  }

  /// Returns a text as a block of code.
  static func codeBlock(_ text: String) -> String {
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
    return "\(fence)sh\n\(text)\n\(fence)"
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "$", "!", "^":
      "\\\(scalar)"
    default: String(scalar)
    }
  }

  /// Whether a scalar may stand in an address.
  private static func isOfLink(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", ":", "/", "@", "?", "=", "%", "-", "+", "_": true
    default: false
    }
  }

  /// Whether readers of Markdown may take a word for an address, a mention or a sign by its name.
  private static func isLink(_ word: String) -> Bool {
    if word.contains("@") || word.contains("//") { return true }
    if word.lowercased().hasPrefix("www.") { return true }
    // `name.org`, but neither `e.g.` nor `3.5`.
    let parts: [Substring] = word.split { $0 == "." }
    let isName = parts.dropFirst().contains { part in part.prefix(while: \.isLetter).count > 1 }
    if isName { return true }
    // `scheme:rest` and `:sign:`, but neither `10:30` nor a colon at a word's end.
    return zip(word, word.dropFirst()).contains { $0 == ":" && $1.isLetter }
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for one in text {
      run = one == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
