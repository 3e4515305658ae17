/// Reads the bytes of one date, from the first to the last.
///
/// Strict: no blanks, no lower case, no ASCII look-alikes, no basic format. It stops at the first byte
/// that can't be, or at the component that is no date of the calendar.
struct EDTFParser {
  /// What is wrong, and at which byte.
  struct Failure: Error {
    let offset: Int
    let reason: String
  }

  /// Where a date stands; only one that stands alone may have a time of day, or a long year.
  enum Place {
    case alone
    case interval
    case set
  }

  let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Reads all of the text.
  mutating func parse() throws(Failure) -> EDTF.Form {
    switch peek {
    case nil:
      throw Failure(offset: 0, reason: "empty")
    case "[":
      return .oneOf(try set(closedBy: "]"))
    case "{":
      return .allOf(try set(closedBy: "}"))
    default:
      return try dateOrInterval()
    }
  }

  /// The byte to be read next; nil at the end.
  var peek: Unicode.Scalar? {
    position < bytes.count ? Unicode.Scalar(bytes[position]) : nil
  }

  /// Passes the next byte, which the caller has looked at.
  mutating func advance() {
    position += 1
  }

  /// Passes the next byte if it is `scalar`; returns whether it was.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    position += 1
    return true
  }

  /// Passes `..` if it comes next; returns whether it did.
  mutating func takeDots() -> Bool {
    guard peek == ".", position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ".")
    else { return false }
    position += 2
    return true
  }

  /// Passes `scalar`, which must come next.
  mutating func expect(_ scalar: Unicode.Scalar, _ expectation: String) throws(Failure) {
    guard take(scalar) else { throw unexpected(expectation) }
  }

  /// Requires that all has been read.
  func expectEnd() throws(Failure) {
    guard peek == nil else { throw unexpected("the end of the date") }
  }

  /// Passes the next byte if it is a digit, and returns the digit.
  mutating func digit() -> Int? {
    guard let byte = peek, "0"..."9" ~= byte else { return nil }
    position += 1
    return Int(byte.value) - 48
  }

  /// Returns the failure at the next byte, for something else that belongs there.
  func unexpected(_ expectation: String) -> Failure {
    let reason =
      switch peek {
      case nil: "ends where \(expectation) belongs"
      case " ", "\t", "\n", "\r": "a date has no blanks"
      case let scalar? where !scalar.isASCII: "a date has only ASCII characters"
      case "x", "y", "e", "s", "t", "z": "a date has only capital letters"
      default: "\(expectation) belongs here"
      }
    return Failure(offset: position, reason: reason)
  }
}
