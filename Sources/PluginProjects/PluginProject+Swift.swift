import LibC

extension PluginProject {
  /// Compiles a package, and links its library once more: with Swift's own library inside, which
  /// SwiftPM does for programs alone, and all but its one function hidden.
  func buildPackage() throws(PluginProjectError) -> String {
    let name = try packageName()
    let library = "\(folder)/\(name).so"
    try run(
      "swift", ["build", "-c", "release", "--package-path", folder, "--product", name], library)
    let exports = "\(folder)/.build/exports.map"
    try FileBytes(Array("{ global: backchannel_plugin; local: *; };\n".utf8))
      .write(to: exports, mode: 0o644)
    let objects = "\(folder)/.build/release/\(name).product/Objects.LinkFileList"
    try run(
      "swiftc",
      ["-emit-library", "-static-stdlib", "-o", library, "@\(objects)"]
        + ["-Xlinker", "--gc-sections", "-Xlinker", "--version-script=\(exports)"]
        + ["-Xlinker", "--strip-all"], library)
    return library
  }

  /// The name in the manifest, which is that of the library too.
  private func packageName() throws(PluginProjectError) -> String {
    let path = "\(folder)/Package.swift"
    let manifest = String(decoding: try FileBytes(readingFrom: path).bytes, as: UTF8.self)
    guard let name = manifest.firstMatch(of: /\bname: "([^"]+)"/)?.1 else {
      throw .nothingToBuild(folder)
    }
    return String(name)
  }
}
