import LibC

/// What signals do while the code of libraries runs, and what they do otherwise.
///
/// A runtime that a library brings, such as that of Go or of Java, handles some signals itself and hands
/// on those that are not its own to the handler that it found. What it sets stays its own: it stands
/// while the code of libraries runs, and only then.
struct SignalHandlers {
  /// The signals of a crash, by their names in sentences.
  static let crashes: [(number: CInt, name: String)] = [
    (SIGSEGV, "segmentation fault"), (SIGBUS, "bus error"), (SIGILL, "illegal instruction"),
    (SIGTRAP, "trap"), (SIGFPE, "arithmetic error"), (SIGABRT, "abort"),
  ]

  /// Signals whose handling no library changes.
  private static let unchanged = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGCHLD, SIGXFSZ,
  ]

  /// The handlers of libraries, by their signals.
  private var ofLibraries: [CInt: sigaction] = [:]

  /// What was done before.
  private var ofHost: [(number: CInt, action: sigaction)] = []

  /// Sets what is done while a library runs.
  ///
  /// - Parameter handler: Handles a crash that no library handles, and the end of the time limit.
  mutating func enterLibrary(_ handler: @escaping @convention(c) (CInt) -> Void) {
    let own = signalAction(handler)
    ofHost = Self.unchanged.map { ($0, Self.exchange($0)) }
    ofHost.append((SIGALRM, Self.exchange(SIGALRM, own)))
    for (number, _) in Self.crashes {
      ofHost.append((number, Self.exchange(number, ofLibraries[number] ?? own)))
    }
  }

  /// Sets what was done before.
  mutating func leaveLibrary() {
    for (number, action) in ofHost {
      let left = Self.exchange(number, action)
      if Self.crashes.contains(where: { $0.number == number }) {
        ofLibraries[number] = callsFunction(left) ? left : nil
      }
    }
  }

  /// Sets what a signal does, or asks for it alone.
  ///
  /// - Returns: What it did before.
  private static func exchange(_ number: CInt, _ action: sigaction? = nil) -> sigaction {
    var before = sigaction()
    if var action {
      unsafe sigaction(number, &action, &before)
    } else {
      unsafe sigaction(number, nil, &before)
    }
    return before
  }
}
