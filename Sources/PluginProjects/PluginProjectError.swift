import LibC

/// Why a plug-in is not begun, built, installed or taken away.
package enum PluginProjectError: Error, Hashable {
  case badName(String)
  case nameTaken(String)
  case isThere(String)
  case noPackage(String)
  case notWritten(String, String)
  case notRead(String, String)
  case notRemoved(String, String)
  case noFolder(String)
  case nothingToBuild(String)
  case nameless(String)
  case severalPrograms([String], in: String)
  case notExecutable(String)
  case ofRust(String)
  case notBuilt(String)
  case noHome
  case noCompiler(String)
  case noCompilerInCC(String)
  case notInstalled(String, in: String, others: [String])
  case severalInstalled(String, [String])
}

extension PluginProjectError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .badName(let name):
      "'\(name)' is no name of a plug-in; use small letters, digits and hyphens, and begin with a letter"
    case .nameTaken(let name): "'\(name)' is an analyzer of backchannel; choose another name"
    case .isThere(let path): "'\(path)' is there already; choose another name"
    case .noPackage(let path):
      "there is no Package.swift in '\(path)'; --package takes the folder of Backchannel's package, or its URL"
    case .notWritten(let path, let reason):
      "'\(path)' could not be written: the system says '\(reason)'"
    case .notRead(let path, let reason): "'\(path)' could not be read: the system says '\(reason)'"
    case .notRemoved(let path, let reason):
      "'\(path)' could not be removed: the system says '\(reason)'"
    case .noFolder(let path): "'\(path)' is no folder; name the folder of the plug-in"
    case .nothingToBuild(let folder):
      "there is no plug-in in '\(folder)', neither Package.swift nor NAME.c nor backchannel-NAME; begin one with 'backchannel plugin new'"
    case .nameless(let path):
      "'\(path)' has no name: \"...\", after which the plug-in could be called; give its package a name"
    case .severalPrograms(let names, let folder):
      "'\(folder)' has several programs, \(names.joined(separator: ", ")); give each a folder of its own"
    case .notExecutable(let path): "'\(path)' is not executable; run 'chmod +x \(path)'"
    case .ofRust(let folder):
      "backchannel does not build plug-ins in Rust; run 'cargo build --release' in '\(folder)', and then 'backchannel plugin install' with the library in target/release"
    case .notBuilt(let name): "'\(name)' was not built; its compiler says why"
    case .noHome:
      "there is no folder for plug-ins, as neither XDG_DATA_HOME nor HOME is the path of one; set HOME"
    case .noCompiler(let name): "there is no '\(name)' in the folders of PATH; install a compiler"
    case .noCompilerInCC(let name):
      "there is no '\(name)', which CC names; name a compiler that is there, or unset CC"
    case .notInstalled(let name, let folder, []):
      "there is no plug-in '\(name)' in '\(folder)', where nothing is installed"
    case .notInstalled(let name, let folder, let others):
      "there is no plug-in '\(name)' in '\(folder)'; it has \(others.joined(separator: ", "))"
    case .severalInstalled(let name, let files):
      "'\(name)' could be any of \(files.joined(separator: ", ")); name the file"
    }
  }
}

/// What the system says of the last thing that went wrong.
func systemError() -> String { unsafe String(cString: strerror(errno)) }
