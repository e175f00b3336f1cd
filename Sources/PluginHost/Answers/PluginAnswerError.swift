import AnalyzerKit

/// An analysis of a plug-in that came to no answer, or to none that can be used.
public struct PluginAnswerError: Error {
  let analyzer: String
  let plugin: PluginIdentity
  let fault: AnswerFault
}

extension PluginAnswerError: CustomStringConvertible {
  public var description: String {
    "the analyzer '\(analyzer)' of the plug-in '\(plugin.name)' \(fault); its file is '\(plugin.path)'"
  }
}
