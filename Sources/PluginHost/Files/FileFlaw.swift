/// Why a file cannot be started or loaded, as far as its first bytes tell.
enum FileFlaw: Hashable {
  case empty
  case notExecutable
  case carriageReturn
  case noInterpreter(String)
  case notAProgram
  case notALibrary
  case notShared
  case otherProcessor(String, own: String)
  case otherSystem(String)
}

extension FileFlaw: CustomStringConvertible {
  var description: String {
    switch self {
    case .empty: "it is empty"
    case .notExecutable: "it may not be executed; allow it with chmod +x"
    case .carriageReturn:
      "its first line ends with a carriage return, as lines do on Windows; take those away with sed -i 's/\\r$//'"
    case .noInterpreter(let name):
      "its first line names the interpreter '\(name)', which is not there; install it, or name another"
    case .notAProgram:
      "it is neither a program nor a script; the first line of a script names its interpreter, such as #!/usr/bin/env python3"
    case .notALibrary: "it is not a shared library"
    case .notShared:
      "it is not a shared library but a program or an object file; link it with -shared"
    case .otherProcessor(let processor, let own):
      "it is built for \(processor), and this is \(own); build it here"
    case .otherSystem(let system): "it is built for \(system); build it here"
    }
  }
}
