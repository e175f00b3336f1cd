import LibC

/// The signal that comes of writing to a program that reads no more.
enum BrokenPipe {
  /// Writes without it, whatever this process does with it otherwise.
  ///
  /// - Parameter write: Writes, and returns -1 and sets `errno` where it fails.
  /// - Returns: What `write` returns.
  static func suppressed(_ write: () -> Int) -> Int {
    var (pipe, before, pending) = (sigset_t(), sigset_t(), sigset_t())
    unsafe sigemptyset(&pipe)
    unsafe sigaddset(&pipe, SIGPIPE)
    unsafe sigpending(&pending)
    unsafe pthread_sigmask(SIG_BLOCK, &pipe, &before)
    let (written, reason) = (write(), errno)
    if written < 0, reason == EPIPE, unsafe sigismember(&pending, SIGPIPE) == 0 { discard(pipe) }
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    errno = reason
    return written
  }

  /// Takes the signal away if it waits for the thread; it does not where it is ignored.
  private static func discard(_ pipe: sigset_t) {
    var (pipe, pending, number) = (pipe, sigset_t(), CInt(0))
    unsafe sigpending(&pending)
    if unsafe sigismember(&pending, SIGPIPE) == 1 { unsafe sigwait(&pipe, &number) }
  }
}
