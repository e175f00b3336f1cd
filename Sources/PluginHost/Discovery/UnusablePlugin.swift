/// A plug-in that the user asked for, and that cannot be used.
package struct UnusablePlugin: Error, Hashable, Sendable {
  /// As the user wrote it; where that is a folder, with the name of what is in it.
  let path: String
  let complaint: PluginComplaint
}

extension UnusablePlugin: CustomStringConvertible {
  package var description: String {
    "the plug-in '\(path)' cannot be used: \(complaint.reason)"
  }
}
