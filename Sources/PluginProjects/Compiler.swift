import LibC

/// A program that is waited for, and says all that it says to standard error.
enum SimpleProcess {
  /// Runs a program.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - words: What it is called, and its arguments.
  /// - Returns: Its exit status; `nil` where it did not start or did not end by itself.
  static func run(_ path: String, _ words: [String]) -> Int? {
    let copies = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe copies.forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, path, &actions, nil, copies, environ) == 0 else {
      return nil
    }
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : nil
  }
}

/// Where programs are.
enum ExecutablePath {
  /// The program of a name in the folders of PATH; `nil` where there is none.
  static func find(_ name: String) -> String? {
    guard let folders = unsafe getenv("PATH").map({ unsafe String(cString: $0) }) else {
      return nil
    }
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first {
      unsafe $0.hasPrefix("/") && access($0, X_OK) == 0
    }
  }
}
