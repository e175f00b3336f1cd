/// Why nothing is done with a plug-in that is named.
struct PluginRefusal: Error, Hashable {
  enum Deed: String { case installed, judged }

  private let plugin: String
  private let deed: Deed
  private let reason: String

  init(_ plugin: String, isNot deed: Deed, _ reason: String) {
    (self.plugin, self.deed, self.reason) = (plugin, deed, reason)
  }
}

extension PluginRefusal: CustomStringConvertible {
  var description: String { "'\(plugin)' is not \(deed.rawValue): \(reason)" }
}
