import LibC

/// Where the program is that runs in this process.
enum ProgramPath {
  /// `nil` where the system does not tell.
  static var own: String? {
    #if canImport(Darwin)
    var size = UInt32(PATH_MAX)
    var path = [CChar](repeating: 0, count: Int(size))
    guard unsafe _NSGetExecutablePath(&path, &size) == 0 else { return nil }
    return unsafe String(cString: path)
    #else
    return "/proc/self/exe"
    #endif
  }
}
