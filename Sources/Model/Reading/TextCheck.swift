/// What is wrong with the bytes of a file before anyone reads YAML in it.
enum TextCheck {
  /// Returns the text of a file without its byte order mark; nil where it cannot be read as one.
  ///
  /// Carriage returns, tabs and a byte order mark are problems but stay readable; a byte that is no UTF-8 or
  /// a control character ends the reading of the file.
  ///
  /// - Complexity: O(*n*) in bytes.
  static func text(of bytes: [UInt8], log: ProblemLog) -> String? {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      log.note(.byteOrderMark, line: 1, column: 1)
      bytes = bytes.dropFirst(3)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      noteBadByte(in: bytes, log: log)
      return nil
    }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      log.note(.emptyFile, line: 1, column: 1)
      return nil
    }
    return isReadable(bytes, log: log) ? text : nil
  }

  private static func noteBadByte(in bytes: ArraySlice<UInt8>, log: ProblemLog) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var mark = YAMLMark(line: 1, column: 1)
    var offset = bytes.startIndex
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        offset += UTF8.width(scalar)
        mark =
          scalar == "\n"
          ? .init(line: mark.line + 1, column: 1) : .init(line: mark.line, column: mark.column + 1)
      case .error, .emptyInput: break decoding
      }
    }
    log.note(.notUTF8(offset < bytes.endIndex ? bytes[offset] : 0), at: mark)
  }

  /// Notes control characters, carriage returns and tabs; false where a control character was found.
  private static func isReadable(_ bytes: ArraySlice<UInt8>, log: ProblemLog) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var line = 1
      var column = 1
      var isIndentation = true
      var isFirstReturn = true
      for index in bytes.indices {
        let byte = bytes[index]
        switch byte {
        case 0x0A:
          line += 1
          column = 0
          isIndentation = true
        case 0x20: break
        case 0x09:
          // One look a line, since a line of tabs is as long as the file.
          if isIndentation, indentsSomething(bytes, after: index) {
            log.note(.tab, line: line, column: column)
          }
          isIndentation = false
        case 0x0D:
          if isFirstReturn { log.note(.carriageReturn, line: line, column: column) }
          isFirstReturn = false
          if index + 1 < bytes.count, bytes[index + 1] != 0x0A {
            line += 1
            column = 0
            isIndentation = true
          }
        default:
          isIndentation = false
          if let scalar = lineBreakOrControl(bytes, at: index) {
            log.note(.hiddenCharacter(scalar), line: line, column: column)
            return false
          }
        }
        // Bytes that continue a scalar take no column.
        if byte & 0xC0 != 0x80 { column += 1 }
      }
      return true
    }
  }

  private static func indentsSomething(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int)
    -> Bool
  {
    for byte in bytes[(index + 1)...] where byte != 0x20 && byte != 0x09 {
      return byte != 0x0A && byte != 0x0D && byte != UInt8(ascii: "#")
    }
    return false
  }

  /// The control character or the line separator that begins at an index: what libyaml takes for the end
  /// of a line or refuses, and what a terminal acts on.
  private static func lineBreakOrControl(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> Unicode.Scalar? {
    let byte = bytes[index]
    if byte < 0x20 || byte == 0x7F { return Unicode.Scalar(byte) }
    if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
      return Unicode.Scalar(bytes[index + 1])
    }
    if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9
    {
      return bytes[index + 2] == 0xA8 ? "\u{2028}" : "\u{2029}"
    }
    if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF {
      return "\u{FEFF}"
    }
    return nil
  }
}
