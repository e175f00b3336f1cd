package import AnalyzerKit
import EntityGraph
package import Paths

/// An analyzer with its settings, and what it found.
package struct AnalysisRun: Sendable {
  package let name: String
  package let configuration: [(name: String, value: SettingValue)]

  /// The entities it was asked about.
  package let about: [Entity.ID]
  package let finding: Finding

  /// Whether it asks for the order of time.
  package let isTimed: Bool

  /// What makes a path better, where it finds paths in some order.
  package var order: PathOrder? {
    guard case .word(let word) = configuration.first(where: { $0.name == "by" })?.value else {
      return nil
    }
    return PathOrder(rawValue: word)
  }

  init(
    _ listing: AnalyzerListing, _ analysis: any Analysis, on graph: Graph, about: [Entity.ID] = [],
    _ progress: Progress
  ) throws {
    (name, self.about) = (listing.name, about)
    configuration = analysis.configuration
    isTimed = analysis.isTimed
    let found = try analysis.analyze(graph, about: about, progress).checkingSums()
    finding =
      analysis.isWeighted
      ? found.countingWeights(
        of: graph, along: analysis.traversal, missingOnesAsOne: listing.origin == .builtIn)
      : found
  }
}
