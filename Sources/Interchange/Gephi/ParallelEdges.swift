import EntityGraph

/// The edges that Gephi makes one of: those of one label between the same nodes.
struct ParallelEdges {
  private struct Tie: Hashable {
    let low: Int32
    let high: Int32
    let label: Int32
  }

  /// The edges between two nodes, whichever way they go.
  private struct Bundle {
    var forth: Edge?
    var back: Edge?
    var undirected: Edge?
  }

  /// An edge as findings name it.
  struct Edge {
    let element: String
    let line: Int
    var isTold = false
  }

  private var bundles: [Tie: Bundle] = [:]
  private var labels = TextInterner()

  /// Takes in an edge.
  ///
  /// - Returns: The earlier edge that Gephi makes one of with it, with whether that was said
  ///   before; `nil` when there is none.
  mutating func add(
    _ edge: Edge, from source: Int32, to target: Int32, label: String, isDirected: Bool
  ) -> Edge? {
    let tie = Tie(
      low: min(source, target), high: max(source, target), label: labels.number(of: label))
    var bundle = bundles[tie] ?? Bundle()
    defer { bundles[tie] = bundle }
    let isForth = source <= target
    if isDirected {
      if let twin = isForth ? bundle.forth : bundle.back {
        if isForth { bundle.forth?.isTold = true } else { bundle.back?.isTold = true }
        return twin
      }
      if let twin = bundle.undirected {
        bundle.undirected?.isTold = true
        return twin
      }
      if isForth { bundle.forth = edge } else { bundle.back = edge }
    } else {
      if let twin = bundle.undirected {
        bundle.undirected?.isTold = true
        return twin
      }
      if let twin = bundle.forth ?? bundle.back {
        if bundle.forth != nil { bundle.forth?.isTold = true } else { bundle.back?.isTold = true }
        return twin
      }
      bundle.undirected = edge
    }
    return nil
  }
}

extension CheckTrouble {
  static let keepsParallels = CheckTrouble(
    "Gephi sums its parallels into it and mixes their values",
    mend: "give parallel edges different kinds: backchannel export does")
  static let isParallel = CheckTrouble(
    "it is lost: Gephi makes one edge of parallel ones",
    mend: "give parallel edges different kinds: backchannel export does")
}
