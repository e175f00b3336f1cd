import LibC

extension FileFlaw {
  /// How many bytes are looked at.
  private static let headLength = 256

  /// What is wrong with a program; `nil` where nothing is seen.
  init?(ofProgram path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0,
      let head = SmallFile.bytes(of: path, most: Self.headLength)
    else { return nil }
    if head.isEmpty {
      self = .empty
    } else if status.st_mode & 0o111 == 0 {
      self = .notExecutable
    } else if head.starts(with: [UInt8(ascii: "#"), UInt8(ascii: "!")]) {
      guard let flaw = Self.flaw(ofFirstLine: head) else { return nil }
      self = flaw
    } else if let file = ObjectFile(head) {
      guard let flaw = file.flaw else { return nil }
      self = flaw
    } else {
      self = .notAProgram
    }
  }

  /// What is wrong with a shared library; `nil` where nothing is seen.
  init?(ofLibrary path: String) {
    guard let head = SmallFile.bytes(of: path, most: Self.headLength) else { return nil }
    guard !head.isEmpty else {
      self = .empty
      return
    }
    guard let file = ObjectFile(head) else {
      self = .notALibrary
      return
    }
    guard let flaw = file.flaw ?? (file.isShared ? nil : .notShared) else { return nil }
    self = flaw
  }

  private static func flaw(ofFirstLine head: [UInt8]) -> FileFlaw? {
    let line = head.dropFirst(2).prefix { $0 != UInt8(ascii: "\n") }
    if line.last == UInt8(ascii: "\r") { return .carriageReturn }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
    guard let interpreter = words.first else { return .notAProgram }
    guard isThere(interpreter) else { return .noInterpreter(interpreter) }
    let named = words.dropFirst().first { !$0.hasPrefix("-") && !$0.contains("=") }
    guard interpreter.hasSuffix("/env"), let named, !isOnPath(named) else { return nil }
    return .noInterpreter(named)
  }

  private static func isThere(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 }

  private static func isOnPath(_ program: String) -> Bool {
    guard let path = unsafe getenv("PATH").map({ unsafe String(cString: $0) }) else { return true }
    return program.contains("/")
      ? isThere(program) : path.split(separator: ":").contains { isThere("\($0)/\(program)") }
  }
}
