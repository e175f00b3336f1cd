import LibC

extension PluginProject {
  /// A plug-in that is ready to be loaded.
  package struct Product: Hashable, Sendable {
    /// The path of the library or program.
    package let path: String

    /// What it was compiled from; empty where nothing needed to be.
    package let sources: [String]
  }

  /// Compiles the plug-in, where its language wants that.
  ///
  /// - Returns: What came of it.
  /// - Throws: ``PluginProjectError``; what the compiler says goes to standard error.
  package func build() throws(PluginProjectError) -> Product {
    let names = try names()
    if names.contains("Package.swift") { return try buildPackage() }
    if names.contains("Cargo.toml") { throw .ofRust(folder) }
    let programs = names.filter { $0.hasPrefix("backchannel-") }
    if !programs.isEmpty { return try program(among: programs) }
    let sources = names.filter { $0.hasSuffix(".c") }
    guard !sources.isEmpty else { throw .nothingToBuild(folder) }
    return try compile(sources)
  }

  /// What is in the folder, in order.
  private func names() throws(PluginProjectError) -> [String] {
    guard let names = namesInFolder(folder) else {
      throw [ENOTDIR, ENOENT].contains(errno) ? .noFolder(folder) : .notRead(folder, systemError())
    }
    return names.sorted()
  }

  private func program(among names: [String]) throws(PluginProjectError) -> Product {
    guard names.count == 1 else { throw .severalPrograms(names, in: folder) }
    let path = "\(folder)/\(names[0])"
    guard unsafe access(path, X_OK) == 0 else { throw .notExecutable(path) }
    return Product(path: path, sources: [])
  }

  /// Compiles all sources in C as strictly as the interface is written, into a library that is called
  /// as the only one of them, or as the folder.
  private func compile(_ sources: [String]) throws(PluginProjectError) -> Product {
    let stem = sources.count == 1 ? String(sources[0].dropLast(2)) : folderName
    let library = "\(folder)/\(stem).so"
    try Compiler.ofC().make(
      library,
      ["-std=c11", "-pedantic", "-Wall", "-Wextra", "-O2", "-fPIC", "-shared"]
        + ["-fvisibility=hidden", "-I", folder, "-o", library]
        + sources.map { "\(folder)/\($0)" } + ["-lm"])
    return Product(path: library, sources: sources)
  }

  private var folderName: String {
    let real = unsafe realpath(folder, nil)
    defer { unsafe free(real) }
    let path = unsafe real.map { unsafe String(cString: $0) } ?? folder
    return path.split(separator: "/").last.map(String.init) ?? "plugin"
  }
}
