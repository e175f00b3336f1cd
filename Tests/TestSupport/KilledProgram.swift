public import Foundation

extension BuiltProgram {
  /// Runs `backchannel` with these words and kills it, so that it can tidy nothing up.
  ///
  /// - Returns: Whether it was still running when it was killed.
  public static func kill(
    _ words: [String], after seconds: Double, in folder: URL
  ) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = words
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
