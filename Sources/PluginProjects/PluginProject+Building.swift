import LibC

extension PluginProject {
  /// Compiles the plug-in, where its language wants that.
  ///
  /// - Returns: The path of the library or program.
  /// - Throws: ``PluginProjectError``; what the compiler says goes to standard error.
  public func build() throws(PluginProjectError) -> String {
    let names = (namesInFolder(folder) ?? []).sorted()
    if names.contains("Package.swift") { return try buildPackage() }
    if let program = names.first(where: { $0.hasPrefix("backchannel-") }) {
      return "\(folder)/\(program)"
    }
    guard let source = names.first(where: { $0.hasSuffix(".c") }) else {
      throw .nothingToBuild(folder)
    }
    let library = "\(folder)/\(source.dropLast(2)).so"
    try compile("\(folder)/\(source)", to: library)
    return library
  }

  /// Compiles the plug-in and puts it where every analysis finds it.
  ///
  /// - Parameter target: The folder, which is made where it is not there.
  /// - Returns: The path that it has there.
  /// - Throws: ``PluginProjectError``.
  public func install(into target: String?) throws(PluginProjectError) -> String {
    guard let target else { throw .noHome }
    let product = try build()
    let name = product.split(separator: "/").last.map(String.init) ?? product
    let bytes = try FileBytes(readingFrom: product)
    try Self.makeFolder(target)
    try bytes.write(to: "\(target)/\(name)", mode: 0o755)
    return "\(target)/\(name)"
  }

  private static func makeFolder(_ path: String) throws(PluginProjectError) {
    for end in path.indices where end > path.startIndex && path[end] == "/" {
      unsafe mkdir(String(path[..<end]), 0o755)
    }
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .notWritten(path, systemError())
    }
  }

  /// Compiles a source as strictly as the interface is written.
  private func compile(_ source: String, to library: String) throws(PluginProjectError) {
    try run(
      "cc",
      ["-std=c11", "-pedantic", "-Wall", "-Wextra", "-O2", "-fPIC", "-shared"]
        + ["-fvisibility=hidden", "-I", folder, "-o", library, source, "-lm"], library)
  }

  /// Runs a compiler that makes a library.
  func run(
    _ compiler: String, _ words: [String], _ library: String
  ) throws(PluginProjectError) {
    guard let path = ExecutablePath.find(compiler) else { throw .noCompiler(compiler) }
    guard SimpleProcess.run(path, [compiler] + words) == 0 else { throw .notBuilt(library) }
    unsafe chmod(library, 0o755)  // a plug-in that others may write is left out
  }
}
