/// How a program is started: where its descriptors lead, and with which signals.
@safe package final class ProgramStart {
  // these types are pointers on one system, and structs on the others
  #if canImport(Darwin)
  private var actions: posix_spawn_file_actions_t? = nil
  private var attributes: posix_spawnattr_t? = nil
  #else
  private var actions = unsafe posix_spawn_file_actions_t()
  private var attributes = posix_spawnattr_t()
  #endif

  /// A start that leaves all as it is in this process.
  package init() {
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
  }

  deinit {
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }

  /// Has a descriptor of the program lead where one of this process does.
  package func connect(_ number: CInt, to descriptor: CInt) {
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, number)
  }

  /// Puts the program into a group of its own, where no signal is held back and these do what the system
  /// does by itself.
  package func separate(resetting signals: [CInt]) {
    var (defaults, none) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&defaults)
    unsafe sigemptyset(&none)
    for signal in signals { unsafe sigaddset(&defaults, signal) }
    unsafe posix_spawnattr_setflags(
      &attributes, CShort(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - words: What it is called, and its arguments.
  /// - Returns: The number of its process, and 0, or the number of what went wrong.
  package func start(_ path: String, _ words: [String]) -> (process: pid_t, failure: CInt) {
    let copies = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe copies.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let failure = unsafe posix_spawn(
      &process, path, &actions, &attributes, copies, environmentVariables)
    return (process, failure)
  }
}

/// The variables of the environment of this process, `NAME=VALUE` each, up to NULL.
package var environmentVariables: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
  #if canImport(Darwin)
  unsafe _NSGetEnviron().pointee
  #else
  unsafe environ
  #endif
}
