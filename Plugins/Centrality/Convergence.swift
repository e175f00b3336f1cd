import AnalyzerKit
import GraphKernels

extension IteratedScores {
  /// What is to be said of scores that still moved.
  var caveats: [Caveat] {
    isConverged ? [] : [.notConverged(rounds: iterations, residual: residual)]
  }
}
