/// What a plug-in's file is, by its name.
enum PluginKind {
  /// A shared library, which runs in this process.
  case library

  init?(fileName: String) {
    guard fileName.hasSuffix(".so") || fileName.hasSuffix(".dylib") else { return nil }
    self = .library
  }
}
