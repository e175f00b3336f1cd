public import Foundation

extension BuiltProgram {
  /// Runs `backchannel` with these words and kills it, so that it can tidy nothing up.
  ///
  /// - Parameters:
  ///   - words: the words after the name of the program.
  ///   - seconds: how long it goes on after it has made `file`, or from its start where that is nil.
  ///   - file: what is waited for in `folder`.
  ///   - folder: where it runs.
  /// - Returns: Whether it was still running when it was killed.
  public static func kill(
    _ words: [String], after seconds: Double, making file: String? = nil, in folder: URL
  ) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = words
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    if let file {
      let awaited = folder.appending(path: file).path()
      while process.isRunning, !FileManager.default.fileExists(atPath: awaited) {
        Thread.sleep(forTimeInterval: 0.001)
      }
    }
    Thread.sleep(forTimeInterval: seconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
