/// What a plug-in's file is, by its name.
enum PluginKind {
  /// A shared library, which runs in this process.
  case library

  /// A program, which runs in a process of its own.
  case program

  /// A WebAssembly module, which a program of its own runs.
  case module

  init?(fileName: String) {
    if fileName.hasSuffix(".so") || fileName.hasSuffix(".dylib") {
      self = .library
    } else if fileName.hasSuffix(".wasm") {
      self = .module
    } else if fileName.hasPrefix("backchannel-") {
      self = .program
    } else {
      return nil
    }
  }
}
