/// The long kernels for callers who neither report progress nor cancel.
extension CSRGraph {
  /// Returns PageRank scores; see ``pageRank(damping:weights:tolerance:iterationLimit:checkpoint:)``.
  public func pageRank(
    damping: Double = 0.85, weights: [Double]? = nil, tolerance: Double = 1e-6,
    iterationLimit: Int = 100
  ) -> PageRankScores {
    pageRank(
      damping: damping, weights: weights, tolerance: tolerance, iterationLimit: iterationLimit,
      checkpoint: { _ in })
  }

  /// Returns closeness; see ``closeness(_:scaling:threads:checkpoint:)``.
  public func closeness(
    _ reach: Reach = .incoming, scaling: ClosenessScaling = .shareOfAll,
    threads: Int = Parallel.cores
  ) -> [Double] {
    closeness(reach, scaling: scaling, threads: threads, checkpoint: { (_) throws(Never) in })
  }

  /// Returns betweenness; see ``betweenness(_:threads:checkpoint:)``.
  public func betweenness(
    _ scaling: PairScaling = .shareOfPairs, threads: Int = Parallel.cores
  ) -> [Double] {
    betweenness(scaling, threads: threads, checkpoint: { (_) throws(Never) in })
  }

  /// Returns betweenness along cheapest paths; see ``betweenness(costs:_:checkpoint:)``.
  public func betweenness(
    costs: [Double], _ scaling: PairScaling = .shareOfPairs
  ) -> [Double] {
    betweenness(costs: costs, scaling, checkpoint: { _ in })
  }
}
