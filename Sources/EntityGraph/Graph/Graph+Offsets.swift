/// How many asserted relations have times that state their offset from UTC, and how many have dates
/// that do not.
public struct StatedOffsets: Hashable, Sendable {
  /// Those all of whose dates state one.
  public fileprivate(set) var stated = 0

  /// Those of whose dates some, a day among them, state none and are taken as UTC.
  public fileprivate(set) var unstated = 0
}

extension Graph {
  /// What dated relations state of offsets from UTC; `nil` where no date states one.
  ///
  /// - Complexity: O(E), where a date states one.
  public var statedOffsets: StatedOffsets? {
    let derived = relations.derived
    let states = derived.facts.times.bounds.stateOffsets
    let times = relations.foreign.map(EdgeOffsets.init)
    guard states != nil || times.contains(where: \.areStated) else { return nil }
    var offsets = StatedOffsets()
    derived.count(in: &offsets, states)
    for times in times { times.count(in: &offsets) }
    return offsets.stated == 0 ? nil : offsets
  }
}

extension DerivedTable {
  /// Counts relations; `states` is indexed by the number of an end.
  fileprivate func count(in offsets: inout StatedOffsets, _ states: [Bool]?) {
    func lacks(_ bound: Int32) -> Bool {
      BoundInterner.isDate(bound) && !(states?[Int(bound)] ?? false)
    }
    for row in 0..<count where isDated(row) && statuses[row].isAsserted {
      if lacks(starts[row]) || lacks(ends[row]) {
        offsets.unstated += 1
      } else if BoundInterner.isDate(starts[row]) || BoundInterner.isDate(ends[row]) {
        offsets.stated += 1
      }
    }
  }
}

/// What the times of edges state, each distinct one read once.
private struct EdgeOffsets {
  private enum Times { case none, stated, unstated }

  private let edges: ForeignEdges

  /// Indexed by the code of a time.
  private let times: [Times]

  init(_ edges: ForeignEdges) {
    self.edges = edges
    times =
      edges.edges.periods.map { cells in (0..<cells.texts.count).map { Self.times(cells.texts[$0]) }
      }
      ?? []
  }

  private static func times(_ text: String) -> Times {
    let dates = (Spells(text)?.periods ?? []).flatMap { [$0.start.date, $0.end.date] }
    let states = dates.compactMap { $0?.statesOffset }
    return states.isEmpty ? .none : states.contains(false) ? .unstated : .stated
  }

  var areStated: Bool { times.contains(.stated) }

  func count(in offsets: inout StatedOffsets) {
    guard let cells = edges.edges.periods else { return }
    for place in 0..<edges.count {
      let code = cells.codes[edges.row(place)]
      guard code != TextCells.absent else { continue }
      switch times[Int(code)] {
      case .none: break
      case .stated: offsets.stated += 1
      case .unstated: offsets.unstated += 1
      }
    }
  }
}
