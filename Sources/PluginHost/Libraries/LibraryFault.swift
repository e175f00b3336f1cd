/// Why a shared library is no plug-in that can be used.
enum LibraryFault: Error, Hashable {
  case notLoaded(String)
  case unfit(FileFlaw)
  case noEntry
  case refusesHost
  case otherVersion(Int, own: Int)
  case missing(String)
  case tooMany(String, Int, most: Int)
  case notUTF8(String)
  case badName(String)
  case unknownAnswer(Int, analyzer: String)
  case unknownNeeds(analyzer: String)
  case settingTwice(String, analyzer: String)
  case unknownSettingType(Int, setting: String)
  case emptyRange(setting: String)
  case presetOutOfRange(setting: String)
}

extension LibraryFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .notLoaded(let reason): "the system says '\(reason)'"
    case .unfit(let flaw): "\(flaw)"
    case .noEntry: "it exports no function backchannel_plugin"
    case .refusesHost: "it does not work with this version of backchannel"
    case .otherVersion(let version, let own):
      "it was built for version \(version) of the plug-in interface, and this is version \(own); build it again"
    case .missing(let what): "it gives no \(what)"
    case .tooMany(let what, let count, let most):
      "it says that it has \(count) \(what), and at most \(most) are read"
    case .notUTF8(let what): "the \(what) is not UTF-8"
    case .badName(let name):
      "'\(name)' is not a name of lowercase letters, digits and hyphens"
    case .unknownAnswer(let kind, let analyzer):
      "'\(analyzer)' answers with the unknown kind \(kind)"
    case .unknownNeeds(let analyzer):
      "'\(analyzer)' needs columns that this version of backchannel does not have"
    case .settingTwice(let setting, let analyzer):
      "'\(analyzer)' has the setting '\(setting)' twice"
    case .unknownSettingType(let type, let setting):
      "the setting '\(setting)' has the unknown type \(type)"
    case .emptyRange(let setting): "the setting '\(setting)' allows no value"
    case .presetOutOfRange(let setting): "the preset value of '\(setting)' is not allowed"
    }
  }
}
