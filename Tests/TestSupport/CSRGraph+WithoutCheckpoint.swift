public import GraphKernels

/// The long kernels for callers who neither report progress nor cancel.
extension CSRGraph {
  /// Returns PageRank scores; see
  /// ``pageRank(damping:weights:starts:isUndirected:tolerance:iterationLimit:threads:checkpoint:)``.
  public func pageRank(
    damping: Double = 0.85, weights: [Double]? = nil, starts: [Double]? = nil,
    isUndirected: Bool = false, tolerance: Double = 1e-6, iterationLimit: Int = 100,
    threads: Int = Parallel.cores
  ) -> IteratedScores {
    pageRank(
      damping: damping, weights: weights, starts: starts, isUndirected: isUndirected,
      tolerance: tolerance,
      iterationLimit: iterationLimit, threads: threads, checkpoint: { (_) throws(Never) in })
  }

  /// Returns closeness; see ``closeness(_:scaling:isUndirected:threads:checkpoint:)``.
  public func closeness(
    _ reach: Reach = .incoming, scaling: ClosenessScaling = .shareOfAll,
    threads: Int = Parallel.cores
  ) -> [Double] {
    closeness(reach, scaling: scaling, threads: threads, checkpoint: { (_) throws(Never) in })
  }

  /// Returns betweenness; see ``betweenness(_:isUndirected:threads:checkpoint:)``.
  public func betweenness(
    _ scaling: PairScaling = .shareOfPairs, threads: Int = Parallel.cores
  ) -> [Double] {
    betweenness(scaling, threads: threads, checkpoint: { (_) throws(Never) in })
  }

  /// Returns betweenness along cheapest paths; see ``betweenness(costs:_:threads:checkpoint:)``.
  public func betweenness(
    costs: [Double], _ scaling: PairScaling = .shareOfPairs, threads: Int = Parallel.cores
  ) -> [Double] {
    betweenness(costs: costs, scaling, threads: threads, checkpoint: { (_) throws(Never) in })
  }
}
