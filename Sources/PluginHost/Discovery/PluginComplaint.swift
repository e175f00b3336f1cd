/// Why a plug-in, one of its analyzers, or something that it describes, is left out.
package enum PluginComplaint: Hashable, Sendable {
  case notThere(String)
  case relative(String)
  case notAPlugin(String)
  case unreadable(String)
  case noneInFolder(String)
  case leadsNowhere(String)
  case untrusted(String, OtherWriter)
  case unusable(String, reason: String)
  case passedOver(String, remark: String)
  case nameTaken(String, path: String, by: String)
}

extension PluginComplaint {
  /// The file or folder that it is about.
  package var path: String {
    switch self {
    case .notThere(let path), .relative(let path), .notAPlugin(let path), .unreadable(let path),
      .noneInFolder(let path), .leadsNowhere(let path), .untrusted(let path, _),
      .unusable(let path, _), .passedOver(let path, _), .nameTaken(_, let path, _):
      path
    }
  }

  /// Whether nothing of what it is about can be used.
  package var isOfAll: Bool {
    switch self {
    case .passedOver, .nameTaken: false
    default: true
    }
  }

  /// Why, where it is clear of which plug-in that is said.
  package var reason: String {
    switch self {
    case .unusable(_, let reason): reason
    case .nameTaken(let name, _, let origin): Self.taken(name, by: origin)
    case .notAPlugin:
      "its name is not that of a plug-in, such as NAME.so, backchannel-NAME or NAME.wasm"
    default: "\(self)"
    }
  }

  /// What is said of a name that another analyzer has.
  package static func taken(_ name: String, by origin: String) -> String {
    "the analyzer '\(name)' is there already: \(origin)"
  }
}

extension PluginComplaint: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notThere(let path): "there is no plug-in '\(path)'; name a file or a folder of plug-ins"
    case .relative(let path):
      "'\(path)' in BACKCHANNEL_PLUGINS is left out, for it does not begin with /; write the whole path"
    case .notAPlugin(let path):
      "'\(path)' is left out, for its name is not that of a plug-in, such as NAME.so, backchannel-NAME or NAME.wasm"
    case .unreadable(let path):
      "plug-ins in '\(path)' are left out, for it cannot be read as a folder; see to it that you may read it"
    case .noneInFolder(let path):
      "there is no plug-in in the folder '\(path)', such as NAME.so, backchannel-NAME or NAME.wasm"
    case .leadsNowhere(let path):
      "the plug-in '\(path)' is left out, for it is a link that leads to no file"
    case .untrusted(let path, .owner):
      "plug-ins are left out because '\(path)' belongs to another user; own it, or use a copy of your own"
    case .untrusted(let path, .everybody):
      "plug-ins are left out because everybody may write '\(path)'; take that permission away with chmod o-w"
    case .untrusted(let path, .group(let name)):
      "plug-ins are left out because the group '\(name)' may write '\(path)'; take that permission away with chmod g-w"
    case .unusable(let path, let reason): "the plug-in '\(path)' is left out: \(reason)"
    case .passedOver(let path, let remark): "the plug-in '\(path)': \(remark)"
    case .nameTaken(let name, let path, let origin):
      "the analyzer '\(name)' of the plug-in '\(path)' is left out, for the name is taken: \(origin)"
    }
  }
}
