import LibC

/// A compiler, which shares the terminal: it says all that it says to standard error, and what is
/// typed to stop backchannel stops it too.
struct Compiler {
  private let name: String
  private let path: String

  /// - Parameter name: What it is called in the folders of PATH.
  /// - Throws: ``PluginProjectError/noCompiler(_:)``.
  init(_ name: String) throws(PluginProjectError) {
    let folders = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? ""
    let paths = folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let path = paths.first(where: { unsafe $0.hasPrefix("/") && access($0, X_OK) == 0 })
    else { throw .noCompiler(name) }
    (self.name, self.path) = (name, path)
  }

  /// Has it make a file.
  ///
  /// - Throws: ``PluginProjectError/notBuilt(_:)`` where it does not.
  func make(_ product: String, _ words: [String]) throws(PluginProjectError) {
    guard run(words) == 0 else { throw .notBuilt(product) }
    unsafe chmod(product, 0o755)  // a plug-in that others may write is left out
  }

  /// Its exit status; `nil` where it did not start or did not end by itself.
  private func run(_ words: [String]) -> Int? {
    let start = ProgramStart()
    start.connect(STDOUT_FILENO, to: STDERR_FILENO)
    let (process, failure) = start.start(path, [name] + words)
    guard failure == 0 else { return nil }
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : nil
  }
}
