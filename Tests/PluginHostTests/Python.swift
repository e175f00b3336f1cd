import TestSupport

/// The interpreter of plug-ins in Python.
enum Python {
  static let isThere = (try? BuiltProgram.run("python3", ["--version"]))?.status == 0
}
