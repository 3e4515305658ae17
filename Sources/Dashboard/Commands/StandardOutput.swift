/// Where a command writes its answer: standard output, or a string in a test.
protocol CommandOutput: TextOutputStream {
  /// Whether nobody reads any more, so that work without end may stop.
  var isClosed: Bool { get }

  /// Hands on what is gathered, for somebody who waits for it.
  mutating func flush()
}

/// A file descriptor that is written through a buffer; a reader that goes early (`| head`) is no error.
///
/// Once the other end is closed, or writing fails, what follows is dropped; `finish()` tells of failure.
struct StandardOutput: CommandOutput {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var failure: CommandFailure?
  private(set) var isClosed = false

  /// How many bytes are gathered before they are written.
  private static let capacity = 1 << 16

  /// Makes an output on a descriptor; a closed pipe shall be told by the call that writes, not by a signal.
  init(descriptor: Int32 = 1) {
    self.descriptor = descriptor
    ProcessCalls.ignoreBrokenPipes()
  }

  mutating func write(_ text: String) {
    guard !isClosed else { return }
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.capacity { flush() }
  }

  mutating func flush() {
    guard !isClosed else { return }
    switch ProcessCalls.write(buffer, to: descriptor) {
    case .written: break
    case .nobodyReads: isClosed = true
    case .failed(let reason):
      isClosed = true
      failure = .unwritable(reason: reason)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the rest.
  ///
  /// - Throws: Why something could not be written, where it is not that nobody reads any more.
  mutating func finish() throws(CommandFailure) {
    flush()
    if let failure { throw failure }
  }
}
