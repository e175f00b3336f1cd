import LibC

/// The process that goes on where a library ends this one: the same program with the same words,
/// which learns from its environment what to leave out.
package struct CrashSuccessor: Sendable {
  /// What crashed or hung, and is left out from then on.
  enum Omission {
    /// A plug-in that did so while it was loaded, by its path.
    case plugin(String)

    /// An analyzer that did so when it was asked.
    case analyzer(String)
  }

  /// The path of the program.
  let program: String

  /// Whether it can go on without an analyzer that was asked.
  let leavesOutAnalyzers: Bool

  package init(program: String, leavesOutAnalyzers: Bool) {
    (self.program, self.leavesOutAnalyzers) = (program, leavesOutAnalyzers)
  }

  /// The analyzers that were left out by processes before this one.
  ///
  /// - Parameter variable: The value of an environment variable.
  /// - Returns: Their names.
  package static func analyzersLeftOut(_ variable: (String) -> String?) -> [String] {
    Omission.analyzer("").leftOut(variable)
  }

  /// The paths of the plug-ins that were left out by processes before this one.
  static func pluginsLeftOut(_ variable: (String) -> String?) -> [String] {
    Omission.plugin("").leftOut(variable)
  }

  /// What a handler of signals needs to begin; it is never freed, because one may be reading it.
  @unsafe struct Plan {
    let program: UnsafeMutablePointer<CChar>
    let words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    let environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    /// The signals that are held back.
    var mask: sigset_t
  }

  /// How to go on without it; `nil` where that is not possible.
  func plan(without omission: Omission) -> Plan? {
    if case .analyzer = omission, !leavesOutAnalyzers { return nil }
    guard !omission.name.utf8.contains(Omission.separator) else { return nil }
    let leftOut = omission.leftOut { unsafe getenv($0).map { unsafe String(cString: $0) } }
    let value = (["\(getpid())"] + leftOut + [omission.name]).joined(separator: "\n")
    guard let program = unsafe strdup(program),
      let variable = unsafe strdup("\(omission.variable)=\(value)")
    else { return nil }
    var mask = sigset_t()
    unsafe pthread_sigmask(SIG_SETMASK, nil, &mask)
    return unsafe Plan(
      program: program, words: CommandLine.unsafeArgv,
      environment: Self.environment(adding: variable),
      mask: mask)
  }

  private static func environment(
    adding variable: UnsafeMutablePointer<CChar>
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    var count = 0
    while unsafe environmentVariables[count] != nil { count += 1 }
    let copy = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: count + 2)
    unsafe copy.initialize(repeating: nil, count: count + 2)
    unsafe copy[0] = variable
    for place in 0..<count { unsafe copy[place + 1] = environmentVariables[place] }
    return unsafe copy
  }
}

extension CrashSuccessor.Omission {
  fileprivate var name: String {
    switch self {
    case .plugin(let name), .analyzer(let name): name
    }
  }

  /// What stands between names, so that no name may have it.
  fileprivate static let separator = UInt8(ascii: "\n")

  /// The environment variable with the number of the process, and then the names of what is left out,
  /// a line each.
  fileprivate var variable: String {
    switch self {
    case .plugin: "BACKCHANNEL_CRASHED_PLUGINS"
    case .analyzer: "BACKCHANNEL_CRASHED_ANALYZERS"
    }
  }

  /// All of its sort that are left out: what another process left out does not count.
  fileprivate func leftOut(_ value: (String) -> String?) -> [String] {
    let lines = (value(variable) ?? "").utf8.split(separator: Self.separator)
      .map { String(Substring($0)) }
    return lines.first == "\(getpid())" ? Array(lines.dropFirst()) : []
  }
}
