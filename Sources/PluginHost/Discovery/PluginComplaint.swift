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

  /// It ended the process before this one, which was said.
  case crashed(String)
  case passedOver(String, remark: String)
  case nameTaken(String, path: String, by: String)
}

extension PluginComplaint {
  /// Whether nothing of what it is about can be used.
  package var isOfAll: Bool {
    switch self {
    case .passedOver, .nameTaken: false
    default: true
    }
  }

  /// Whether a process before this one has said it.
  package var isSaid: Bool { if case .crashed = self { true } else { false } }

  /// Why, where it is clear of which plug-in that is said.
  package var reason: String {
    switch self {
    case .notThere: "there is no such file or folder"
    case .unreadable: "it cannot be read as a folder; see to it that you may read it"
    case .noneInFolder: "nothing in it is called as a plug-in is, \(Self.names)"
    case .leadsNowhere: "it is a link that leads to no file"
    case .untrusted(let path, let other): other.complaint(about: path)
    case .unusable(_, let reason): reason
    case .crashed: "it crashed when it was loaded"
    case .passedOver(_, let remark): remark
    case .nameTaken(let name, _, let origin): Self.taken(name, by: origin)
    case .notAPlugin: "its name is not that of a plug-in, \(Self.names)"
    case .relative: "it does not begin with /; write the whole path"
    }
  }

  private static let names = "such as NAME.so, backchannel-NAME or NAME.wasm"

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
      "'\(path)' in BACKCHANNEL_PLUGINS is left out, for \(reason)"
    case .notAPlugin(let path): "'\(path)' is left out, for \(reason)"
    case .unreadable(let path): "plug-ins in '\(path)' are left out, for \(reason)"
    case .noneInFolder(let path): "there is no plug-in in the folder '\(path)', \(Self.names)"
    case .leadsNowhere(let path), .crashed(let path):
      "the plug-in '\(path)' is left out, for \(reason)"
    case .untrusted: "plug-ins are left out because \(reason)"
    case .unusable(let path, let reason): "the plug-in '\(path)' is left out: \(reason)"
    case .passedOver(let path, let remark): "the plug-in '\(path)': \(remark)"
    case .nameTaken(let name, let path, let origin):
      "the analyzer '\(name)' of the plug-in '\(path)' is left out, for the name is taken: \(origin)"
    }
  }
}

extension OtherWriter {
  /// What is said of a file or folder that somebody else may write.
  fileprivate func complaint(about path: String) -> String {
    switch self {
    case .owner: "'\(path)' belongs to another user; own it, or use a copy of your own"
    case .everybody:
      "everybody may write '\(path)'; take that permission away with chmod o-w"
    case .group(let name):
      "the group '\(name)' may write '\(path)'; take that permission away with chmod g-w"
    }
  }
}
