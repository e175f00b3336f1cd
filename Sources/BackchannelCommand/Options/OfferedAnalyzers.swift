import AnalyzerKit
import Questions
import Synchronization

/// The analyzers of the process but for plug-ins: those of the product, and those added to it.
enum OfferedAnalyzers {
  private static let added = Mutex<[any Analyzer.Type]>([])

  /// Adds analyzers, before ``all`` is first asked for.
  static func add(_ analyzers: [any Analyzer.Type]) {
    added.withLock { $0 += analyzers }
  }

  static let all = {
    var offered = AnalyzerRegistry.builtIn
    for analyzer in added.withLock(\.self) {
      let isNew = offered.add(AnalyzerListing(analyzer))
      precondition(isNew, "an analyzer is called '\(analyzer.name)' already; rename yours")
    }
    return offered
  }()
}
