/// Why a program is no plug-in that can be used.
enum ProgramFault: Error, Hashable {
  case silent(String)
  case tooSlow(seconds: Int, isRemembered: Bool)
  case unfit(FileFlaw)
  case notJSON(start: String)
  case tooLong(most: Int)
  case otherVersion(Int)
  case missing(String, key: String, written: String?)
  case wrongType(String, key: String, wanted: String)
  case badName(String)
  case unknownWord(String, String, key: String, Suggestion)
  case badCount(String, Int, key: String)
  case settingTwice(String, analyzer: String)
  case emptyRange(setting: String)
  case presetOutOfRange(setting: String)
  case noRunner
}

extension ProgramFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .silent(let what): "asked to describe itself it \(what)"
    case .tooSlow(let limit, isRemembered: false):
      "asked to describe itself it took longer than the time limit of \(limit) s"
    case .tooSlow(let limit, isRemembered: true):
      "asked to describe itself before, it took longer than the time limit of \(limit) s; 'backchannel plugin list' asks it again"
    case .unfit(let flaw): "\(flaw)"
    case .notJSON(""): "asked to describe itself it prints nothing"
    case .notJSON(let start): "asked to describe itself it prints no JSON but '\(start)'"
    case .tooLong(let most): "asked to describe itself it prints more than \(most) bytes"
    case .otherVersion(let version):
      "it speaks version \(version) of the plug-in protocol, and this is version 1"
    case .missing(let object, let key, let written):
      "\(object) has no '\(key)'" + (written.map { "; it is written '\($0)' there" } ?? "")
    case .wrongType(let object, let key, let wanted): "\(object) needs \(wanted) in '\(key)'"
    case .badName(let name): "'\(name)' is not a name of lowercase letters, digits and hyphens"
    case .unknownWord(let object, let word, let key, let suggestion):
      "\(object) has the unknown word '\(word)' in '\(key)'; \(suggestion)"
    case .badCount(let object, let count, let key):
      "\(object) has the number \(count) in '\(key)', where 0 ... 1000 is allowed"
    case .settingTwice(let setting, let analyzer):
      "'\(analyzer)' has the setting '\(setting)' twice"
    case .emptyRange(let setting): "the setting '\(setting)' allows no value"
    case .presetOutOfRange(let setting): "the preset value of '\(setting)' is not allowed"
    case .noRunner:
      "there is no program to run WebAssembly with; install wasmtime, or name one in BACKCHANNEL_WASM_RUNNER"
    }
  }
}
