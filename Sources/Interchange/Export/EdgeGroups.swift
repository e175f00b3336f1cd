import EntityGraph

/// Which edges of a table become one: those with the same ends, and the same kind where kinds stay
/// apart.
///
/// A directed edge goes with those of its direction alone, and an undirected one with undirected ones.
struct EdgeGroups {
  private struct Key: Hashable {
    let source: Int32
    let target: Int32
    let isUndirected: Bool
    let kind: Int32
  }

  /// The group of each edge.
  let groups: [Int32]

  /// The first edge of each group; ascending.
  let firsts: [Int32]

  /// How many edges are in each group.
  let counts: [Int]

  /// - Complexity: O(E).
  init(_ table: ExportTable, by merging: ParallelMerging) {
    let kinds = merging == .kind ? table.edgeCells(.relation)?.distinctCodes : nil
    let undirected = table.undirectedEdges
    var (groups, firsts, counts) = ([Int32](), [Int32](), [Int]())
    var known: [Key: Int32] = [:]
    groups.reserveCapacity(table.edgeCount)
    for edge in 0..<table.edgeCount {
      let (source, target) = (table.sources[edge], table.targets[edge])
      let isUndirected = undirected.contains(edge)
      let key = Key(
        source: isUndirected ? min(source, target) : source,
        target: isUndirected ? max(source, target) : target,
        isUndirected: isUndirected, kind: kinds?[edge] ?? TextCells.absent)
      let group = known[key] ?? Int32(firsts.count)
      if group == firsts.count {
        known[key] = group
        firsts.append(Int32(edge))
        counts.append(0)
      }
      counts[Int(group)] += 1
      groups.append(group)
    }
    (self.groups, self.firsts, self.counts) = (groups, firsts, counts)
  }

  var count: Int { firsts.count }

  /// How many groups have several edges.
  var mergedCount: Int { counts.count { $0 > 1 } }

  /// Calls `body` with each edge that is not the first of its group.
  @inline(__always)
  func forEachFurther(_ body: (_ edge: Int, _ group: Int) -> Void) {
    for edge in groups.indices where firsts[Int(groups[edge])] != Int32(edge) {
      body(edge, Int(groups[edge]))
    }
  }
}

extension Cells {
  /// A number for each row that is the same where the texts are; `nil` where these are no texts.
  fileprivate var distinctCodes: [Int32]? {
    guard case .texts(let cells) = self else { return nil }
    var numbers: [ExactText: Int32] = [:]
    let distinct = (0..<cells.texts.count).map { code in
      let text = ExactText(cells.texts[code])
      let number = numbers[text] ?? Int32(numbers.count)
      numbers[text] = number
      return number
    }
    return cells.codes.map { $0 == TextCells.absent ? $0 : distinct[Int($0)] }
  }
}
