import AnalyzerKit

/// How often each type of triad occurs, by looking at all three vertices of all triads.
func triadCensus(of rows: CSRGraph) -> [String: Int] {
  var arcs: Set<[Int32]> = []
  for tail in rows.vertices {
    for arc in rows.arcs(leaving: tail) { arcs.insert([tail, rows.heads[arc]]) }
  }
  var census: [String: Int] = [:]
  for a in rows.vertices {
    for b in rows.vertices where a < b {
      for c in rows.vertices where b < c { census[triadType([a, b, c], arcs), default: 0] += 1 }
    }
  }
  return census
}

/// The type of a triad in the notation of Holland and Leinhardt: mutual, asymmetric and null pairs,
/// and a letter where these leave a choice.
private func triadType(_ triad: [Int32], _ arcs: Set<[Int32]>) -> String {
  let pairs = [(triad[0], triad[1]), (triad[0], triad[2]), (triad[1], triad[2])]
  let counts = pairs.map { [[$0, $1], [$1, $0]].count(where: arcs.contains) }
  let name = [2, 1, 0].map { "\(counts.count(of: $0))" }.joined()
  let (out, into) = degrees(triad, arcs)
  switch name {
  case "021": return name + (out.contains(2) ? "D" : into.contains(2) ? "U" : "C")
  case "111": return name + (into.contains(2) ? "D" : "U")
  case "030": return name + (out.contains(2) ? "T" : "C")
  case "120":
    return name
      + (hasSourceOfTwo(out, into) ? "D" : into.contains(0) || out.contains(0) ? "U" : "C")
  default: return name
  }
}

private func degrees(_ triad: [Int32], _ arcs: Set<[Int32]>) -> (out: [Int], into: [Int]) {
  (
    triad.map { tail in triad.count { $0 != tail && arcs.contains([tail, $0]) } },
    triad.map { head in triad.count { $0 != head && arcs.contains([$0, head]) } }
  )
}

/// Whether a vertex leads to both others, and none leads to it.
private func hasSourceOfTwo(_ out: [Int], _ into: [Int]) -> Bool {
  zip(out, into).contains { $0 == 2 && $1 == 0 }
}

extension [Int] {
  fileprivate func count(of element: Int) -> Int { count { $0 == element } }
}
