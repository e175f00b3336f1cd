import LibC

/// Where the package of Backchannel is.
package enum PackagePlace: Hashable, Sendable {
  /// A folder, by its absolute path.
  case folder(String)
  case url(String, version: String)

  /// - Parameters:
  ///   - text: A path or a URL.
  ///   - version: The least version to depend on.
  /// - Throws: ``PluginProjectError/noPackage(_:)`` for a folder in which there is none.
  package init(_ text: String, version: String) throws(PluginProjectError) {
    guard !text.contains("://") else {
      self = .url(text, version: version)
      return
    }
    let real = unsafe realpath(text, nil)
    defer { unsafe free(real) }
    guard let path = unsafe real.map({ unsafe String(cString: $0) }),
      unsafe access("\(path)/Package.swift", R_OK) == 0
    else { throw .noPackage(text) }
    self = .folder(path)
  }
}

extension PackagePlace {
  /// The dependency as a manifest has it.
  var dependency: String {
    switch self {
    case .folder(let path): ".package(name: \"backchannel\", path: \(path.literal))"
    case .url(let url, let version): ".package(url: \(url.literal), from: \"\(version)\")"
    }
  }
}

extension String {
  /// The text as Swift spells it.
  fileprivate var literal: String {
    "\"\(replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
