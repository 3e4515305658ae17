#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// Which signals wait, in a thread and in what it starts.
enum SignalMask {
  /// Runs something with every signal blocked in this thread, or with none.
  static func whileBlocked<Result>(_ isBlocked: Bool, _ body: () throws -> Result) rethrows
    -> Result
  {
    var wanted = sigset_t()
    var before = sigset_t()
    if isBlocked { sigfillset(&wanted) } else { sigemptyset(&wanted) }
    pthread_sigmask(SIG_SETMASK, &wanted, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }
}
