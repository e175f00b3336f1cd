import AnalyzerKit

/// An analysis of a plug-in that came to no answer, or to none that can be used.
package struct PluginAnswerError: Error {
  let analyzer: String
  let plugin: PluginIdentity
  let fault: AnswerFault
}

extension PluginAnswerError: CustomStringConvertible {
  package var description: String {
    let (sentence, lines) = fault.report
    return lines.under(
      "the analyzer '\(analyzer)' of the plug-in '\(plugin.name)' \(sentence); its file is '\(plugin.path)'"
    )
  }
}
