import LibC

/// The process that goes on where a library ends this one: the same program with the same words,
/// which is told what to leave out.
public struct CrashSuccessor: Sendable {
  /// The environment variable that names the analyzers to leave out, with blanks between.
  private static let variable = "BACKCHANNEL_CRASHED_ANALYZERS"

  /// The path of the program.
  let program: String

  public init(program: String) { self.program = program }

  /// The analyzers that crashed or hung in processes before this one.
  ///
  /// - Parameter variable: The value of an environment variable.
  /// - Returns: Their names.
  public static func leftOut(_ variable: (String) -> String?) -> [String] {
    (variable(Self.variable) ?? "").split(separator: " ").map(String.init)
  }

  /// What a handler of signals needs to begin; it is never freed, because one may be reading it.
  @unsafe struct Plan {
    let program: UnsafeMutablePointer<CChar>
    let words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    let environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    /// The signals that are held back.
    var mask: sigset_t
  }

  /// How to go on without an analyzer; `nil` where there is no memory for it.
  func plan(without analyzer: String) -> Plan? {
    let leftOut = Self.leftOut { unsafe getenv($0).map { unsafe String(cString: $0) } }
    let words = (leftOut + [analyzer]).joined(separator: " ")
    guard let program = unsafe strdup(program),
      let variable = unsafe strdup("\(Self.variable)=\(words)")
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
    while unsafe environ[count] != nil { count += 1 }
    let copy = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: count + 2)
    unsafe copy.initialize(repeating: nil, count: count + 2)
    unsafe copy[0] = variable
    for place in 0..<count { unsafe copy[place + 1] = environ[place] }
    return unsafe copy
  }
}
