import LibC

extension PluginProject {
  /// Compiles a package, and links its library once more: with Swift's own library inside, which
  /// SwiftPM does for programs alone, and all but its one function hidden.
  func buildPackage() throws(PluginProjectError) -> Product {
    let name = try packageName()
    let library = "\(folder)/\(name).so"
    try Compiler("swift").make(
      library, ["build", "-c", "release", "--package-path", folder, "--product", name])
    let exports = "\(folder)/.build/exports.map"
    let map = Array("{ global: backchannel_plugin; local: *; };\n".utf8)
    guard SmallFile.write(map, to: exports, mode: 0o644) else {
      throw .notWritten(exports, systemError())
    }
    let objects = "\(folder)/.build/release/\(name).product/Objects.LinkFileList"
    try Compiler("swiftc").make(
      library,
      ["-emit-library", "-static-stdlib", "-use-ld=lld", "-o", library, "@\(objects)"]
        + ["-Xlinker", "--gc-sections", "-Xlinker", "--version-script=\(exports)"]
        + ["-Xlinker", "--strip-all"])
    return Product(path: library, sources: ["Package.swift"])
  }

  /// The name in the manifest, which is that of the library too.
  private func packageName() throws(PluginProjectError) -> String {
    let path = "\(folder)/Package.swift"
    guard let bytes = SmallFile.bytes(of: path) else { throw .notRead(path, systemError()) }
    let manifest = String(decoding: bytes, as: UTF8.self)
    guard let name = manifest.firstMatch(of: /\bname: "([^"]+)"/)?.1 else {
      throw .nameless(path)
    }
    return String(name)
  }
}
