public import AnalyzerKit

/// Something that can be asked of a graph.
public protocol GraphQuestion: Sendable {
  associatedtype Answer: GraphAnswer

  /// Answers from what was loaded.
  ///
  /// - Parameters:
  ///   - loaded: The graph; many questions can be put to it at once.
  ///   - progress: Told how far long work has come; it can call the work off.
  /// - Returns: The answer.
  /// - Throws: A sentence about what cannot be asked; `Cancelled` when the work was called off.
  func answer(from loaded: LoadedGraph, _ progress: Progress) throws -> Answer
}

extension GraphQuestion {
  /// Answers on another thread than the caller's, until the task is cancelled.
  ///
  /// - Throws: A sentence about what cannot be asked; `Cancelled` when the task was cancelled.
  @concurrent public func answer(from loaded: LoadedGraph) async throws -> Answer {
    let progress = Progress { (_, _) throws(Cancelled) in
      if Task.isCancelled { throw Cancelled() }
    }
    try progress.update(0, of: 1)
    let answer = try answer(from: loaded, progress)
    try progress.update(1, of: 1)
    return answer
  }
}
