/// Why a plug-in is not begun, built or installed.
public enum PluginProjectError: Error, Hashable {
  case badName(String)
  case isThere(String)
  case notWritten(String, String)
  case notRead(String, String)
  case nothingToBuild(String)
  case notBuilt(String)
  case noHome
  case noCompiler(String)
}

extension PluginProjectError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .badName(let name):
      "'\(name)' is no name of a plug-in; use small letters, digits and hyphens, and begin with a letter"
    case .isThere(let path): "'\(path)' is there already; choose another name"
    case .notWritten(let path, let reason):
      "'\(path)' could not be written: the system says '\(reason)'"
    case .notRead(let path, let reason): "'\(path)' could not be read: the system says '\(reason)'"
    case .nothingToBuild(let folder):
      "there is no plug-in in '\(folder)', neither Package.swift nor NAME.c nor backchannel-NAME; begin one with 'backchannel plugin new'"
    case .notBuilt(let name): "'\(name)' was not built; its compiler says why"
    case .noHome:
      "there is no folder for plug-ins, as neither XDG_DATA_HOME nor HOME is the path of one; set HOME"
    case .noCompiler(let name): "there is no '\(name)' in the folders of PATH; install a compiler"
    }
  }
}
