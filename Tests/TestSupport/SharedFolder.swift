public import Foundation

/// The folder of schemas, judges and sample files that is shared beside the package, where there
/// is one.
public enum SharedFolder {
  /// `BACKCHANNEL_SHARED`, else `shared` beside the package.
  public static let url: URL = {
    let named = ProcessInfo.processInfo.environment["BACKCHANNEL_SHARED"].map { URL(filePath: $0) }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return named ?? package.deletingLastPathComponent().appending(path: "shared")
  }()

  /// The path of a file in the folder; `nil` when it is not there.
  public static func path(_ name: String) -> String? {
    let path = url.appending(path: name).path()
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
