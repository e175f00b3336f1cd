/// Why a plug-in is not installed.
struct PluginRefusal: Error, Hashable {
  private let plugin: String
  private let reason: String

  init(_ plugin: String, _ reason: String) { (self.plugin, self.reason) = (plugin, reason) }
}

extension PluginRefusal: CustomStringConvertible {
  var description: String { "'\(plugin)' is not installed: \(reason)" }
}
