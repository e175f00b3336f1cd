import LibC

/// A compiler, which shares the terminal: it says all that it says to standard error, and what is
/// typed to stop backchannel stops it too.
struct Compiler {
  private let name: String
  private let path: String

  /// The words before all others.
  private var options: [String] = []

  /// - Parameter name: Its path, or what it is called in the folders of PATH.
  /// - Throws: ``PluginProjectError/noCompiler(_:)``.
  init(_ name: String) throws(PluginProjectError) {
    let folders = (Self.variable("PATH") ?? "").split(separator: ":")
    let paths = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
    let path = paths.first { path in
      unsafe (path.hasPrefix("/") || path == name) && access(path, X_OK) == 0
    }
    guard let path else { throw .noCompiler(name) }
    (self.name, self.path) = (name, path)
  }

  /// The compiler of C: the one that `CC` names, with the options there, else `cc`.
  ///
  /// - Throws: ``PluginProjectError``.
  static func ofC() throws(PluginProjectError) -> Compiler {
    let words = (variable("CC") ?? "").split(separator: " ").map(String.init)
    guard let name = words.first else { return try Compiler("cc") }
    guard var compiler = try? Compiler(name) else { throw .noCompilerInCC(name) }
    compiler.options = Array(words.dropFirst())
    return compiler
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
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
    let (process, failure) = start.start(path, [name] + options + words)
    guard failure == 0 else { return nil }
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : nil
  }
}
