import LibC

/// Where the package of Backchannel is.
public enum PackagePlace: Hashable, Sendable {
  /// A folder, by its absolute path.
  case folder(String)
  case url(String, version: String)

  /// - Parameters:
  ///   - text: A path or a URL.
  ///   - version: The least version to depend on.
  public init(_ text: String, version: String) {
    guard !text.contains("://") else {
      self = .url(text, version: version)
      return
    }
    let real = unsafe realpath(text, nil)
    defer { unsafe free(real) }
    self = .folder(unsafe real.map { unsafe String(cString: $0) } ?? text)
  }
}

extension PackagePlace {
  /// The dependency as a manifest has it.
  var dependency: String {
    switch self {
    case .folder(let path): ".package(name: \"backchannel\", path: \"\(path)\")"
    case .url(let url, let version): ".package(url: \"\(url)\", from: \"\(version)\")"
    }
  }
}
