/// Why a program is no plug-in that can be used.
enum ProgramFault: Error, Hashable {
  case silent(String)
  case notJSON
  case tooLong(most: Int)
  case otherVersion(Int)
  case missing(String)
  case badName(String)
  case unknownWord(String, of: String)
  case badCount(Int, of: String)
  case settingTwice(String, analyzer: String)
  case emptyRange(setting: String)
  case presetOutOfRange(setting: String)
  case noRunner
}

extension ProgramFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .silent(let what): "asked to describe itself it \(what)"
    case .notJSON: "asked to describe itself it prints no JSON"
    case .tooLong(let most): "asked to describe itself it prints more than \(most) bytes"
    case .otherVersion(let version):
      "it speaks version \(version) of the plug-in protocol, and this is version 1"
    case .missing(let key): "its description has no '\(key)', or not of the type that is needed"
    case .badName(let name): "'\(name)' is not a name of lowercase letters, digits and hyphens"
    case .unknownWord(let word, let key):
      "its description has the unknown word '\(word)' in '\(key)'"
    case .badCount(let count, let key):
      "its description has the number \(count) in '\(key)', where 0 ... 1000 is allowed"
    case .settingTwice(let setting, let analyzer):
      "'\(analyzer)' has the setting '\(setting)' twice"
    case .emptyRange(let setting): "the setting '\(setting)' allows no value"
    case .presetOutOfRange(let setting): "the preset value of '\(setting)' is not allowed"
    case .noRunner:
      "there is no program to run WebAssembly with; install wasmtime, or name one in BACKCHANNEL_WASM_RUNNER"
    }
  }
}
