/// The vertices that some of eight sources reach, round by round.
struct MultiSourceRounds {
  /// The vertices, ascending in each round; a vertex that sources reach in different rounds occurs
  /// in each of these.
  private(set) var rows: [CSRGraph.Vertex] = []

  /// Which sources arrive, a bit each; as many as `rows`.
  private(set) var lanes: [UInt8] = []

  /// Where each round starts in `rows`, and the end of the last.
  private(set) var starts = [0]

  /// The number of rounds, the start among them.
  var count: Int { starts.count - 1 }

  /// Lists the arrivals of the eight sources from `lane` on.
  mutating func list(_ arrivals: MultiSourceArrivals, from lane: Int, _ task: BrandesTask) {
    let needed = task.members.count * min(8, arrivals.roundCount) + 1
    if rows.count < needed {
      rows = [CSRGraph.Vertex](repeating: 0, count: needed)
      lanes = [UInt8](repeating: 0, count: needed)
    }
    starts = Self.listed(arrivals, from: lane, task, &rows, &lanes)
  }

  private static func listed(
    _ arrivals: MultiSourceArrivals, from lane: Int, _ task: BrandesTask,
    _ rows: inout [CSRGraph.Vertex], _ lanes: inout [UInt8]
  ) -> [Int] {
    let members = task.members.span
    let arrived = arrivals.sets.span
    var rows = rows.mutableSpan
    var lanes = lanes.mutableSpan
    var starts = [0]
    var place = 0
    for round in 0..<arrivals.roundCount {
      let offset = round * task.outgoing.vertexCount
      for index in members.indices {
        let member = members[index]
        let byte = UInt8(
          truncatingIfNeeded: arrived[offset &+ Int(member)] &>> UInt64(lane))
        rows[place] = member
        lanes[place] = byte
        place &+= byte == 0 ? 0 : 1
      }
      if place == starts[round] { break }
      starts.append(place)
    }
    return starts
  }
}
