public import Foundation

/// The program as it was built beside the tests, run as a process.
public enum BuiltProgram {
  /// What a process printed and how it ended.
  public struct Run: Sendable {
    public let output: String
    public let errors: String
    public let status: Int32
  }

  /// The root of the package.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Where the program lies.
  public static var path: String { buildFolder.appending(path: "backchannel").path() }

  /// Runs `backchannel` with these words in the root of the package.
  public static func backchannel(
    _ words: [String], in folder: URL = root, environment: [String: String] = [:]
  ) throws -> Run {
    try run(
      buildFolder.appending(path: "backchannel").path(), words, in: folder, environment: environment
    )
  }

  /// Runs any program; its name is looked up along PATH.
  public static func run(
    _ program: String, _ words: [String], in folder: URL = root, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: program.contains("/") ? program : "/usr/bin/env")
    process.arguments = (program.contains("/") ? [] : [program]) + words
    process.currentDirectoryURL = folder
    process.environment = inherited.merging(environment) { $1 }
    return try finished(process)
  }

  private static func finished(_ process: Process) throws -> Run {
    let files = try Capture()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = files.output
    process.standardError = files.errors
    try process.run()
    process.waitUntilExit()
    return Run(
      output: try files.text(of: "output"), errors: try files.text(of: "errors"),
      status: process.terminationStatus)
  }

  private static var inherited: [String: String] {
    ProcessInfo.processInfo.environment.filter {
      !["BACKCHANNEL_CASE", "COLUMNS", "NO_COLOR"].contains($0.key)
    }
  }

  /// The folder that the program and the tests were built into.
  public static let buildFolder =
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    .deletingLastPathComponent()
    ?? Bundle.main.bundleURL

  /// Files instead of pipes, which a long answer would fill.
  private struct Capture {
    let folder = TemporaryFolder()
    let output: FileHandle
    let errors: FileHandle

    init() throws {
      for name in ["output", "errors"] { try Data().write(to: folder.url(name)) }
      output = try FileHandle(forWritingTo: folder.url("output"))
      errors = try FileHandle(forWritingTo: folder.url("errors"))
    }

    func text(of name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.url(name)), as: UTF8.self)
    }
  }
}

/// A folder that goes when nobody holds it any more.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() {
    url = FileManager.default.temporaryDirectory.appending(path: "backchannel-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A place in the folder.
  public func url(_ name: String) -> URL { url.appending(path: name) }

  /// Writes a file into the folder and returns its path.
  public func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: url(name))
    return url(name).path()
  }
}
