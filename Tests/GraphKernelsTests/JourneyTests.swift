import GraphKernels
import TestSupport
import Testing

@Suite struct JourneyTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func theBestJourneysAreThoseThatNoPathBeats(seed: UInt64) {
    let timed = TimedArcs(seed: seed)
    var search = JourneySearch(timed.graph, starts: timed.starts, ends: timed.ends)
    for source in timed.graph.vertices {
      for goal in timed.graph.vertices {
        let every = timed.journeys(from: source, to: goal)
        #expect(search.journeys(from: source, to: goal) == unbeaten(every.map(\.journey)))
        for most in 0...4 {
          let short = every.filter { $0.path.length <= most }.map(\.journey)
          #expect(search.journeys(from: source, to: goal, most: most) == unbeaten(short))
        }
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func aJourneyThatHasBegunGoesOn(seed: UInt64) {
    let timed = TimedArcs(seed: seed)
    guard timed.graph.vertexCount > 3 else { return }
    var search = JourneySearch(timed.graph, starts: timed.starts, ends: timed.ends)
    let begun = [Journey(departure: 3, arrival: 2), Journey(departure: 1, arrival: 0)]
    for source in timed.graph.vertices.dropFirst() {
      for goal in timed.graph.vertices.dropFirst() where goal != source {
        let row = timed.graph.arcs(leaving: source)
        let closed = row.isEmpty ? [] : [row.lowerBound..<row.lowerBound + 1]
        let every = timed.journeys(from: source, to: goal)
          .filter { path, _ in
            !path.vertices.contains(0) && !closed.contains { $0.contains(path.arcs[0]) }
          }
          .flatMap { path, _ in begun.compactMap { timed.goingOn($0, by: path) } }
        let found = search.journeys(
          from: source, to: goal, after: begun, avoiding: [0], closed: closed)
        #expect(found == unbeaten(every))
        let whole = timed.journeys(from: source, to: goal).map(\.journey)
        #expect(search.journeys(from: source, to: goal) == unbeaten(whole))
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func arrivalsAreTheEarliestOfAllPaths(seed: UInt64) {
    let timed = TimedArcs(seed: seed)
    for source in timed.graph.vertices {
      let tree = timed.graph.earliestArrivals(
        from: source, starts: timed.starts, ends: timed.ends)
      for goal in timed.graph.vertices {
        let every = timed.journeys(from: source, to: goal)
        #expect(tree.moment(at: goal) == every.map(\.journey.arrival).min())
        let path = tree.path(to: goal)
        #expect(path.flatMap(timed.journey)?.arrival == tree.moment(at: goal))
        #expect(path?.vertices.last ?? goal == goal)
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func turnedRoundTheyAreTheLatestDepartures(seed: UInt64) {
    let timed = TimedArcs(seed: seed)
    let (turned, arcOrder) = timed.graph.reversed()
    for goal in timed.graph.vertices {
      let tree = turned.earliestArrivals(
        from: goal, starts: arcOrder.map { ~timed.ends[$0] },
        ends: arcOrder.map { ~timed.starts[$0] })
      for source in timed.graph.vertices {
        let every = timed.journeys(from: source, to: goal)
        #expect(
          tree.moment(at: source).map { ~$0 } == every.map(\.journey.departure).max())
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func arcsAreTheFewestOfThePathsThatArriveFirst(seed: UInt64) {
    let timed = TimedArcs(seed: seed)
    for source in timed.graph.vertices {
      let fewest = timed.graph.arcsOfEarliestArrivals(
        from: source, starts: timed.starts, ends: timed.ends)
      for goal in timed.graph.vertices {
        let every = timed.journeys(from: source, to: goal)
        let earliest = every.map(\.journey.arrival).min()
        let first = every.filter { $0.journey.arrival == earliest }
        #expect(fewest[Int(goal)] == first.map { Int32($0.path.length) }.min() ?? -1)
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func theLastArcWaitedForIsThatOfThePath(seed: UInt64) {
    let timed = TimedArcs(seed: seed)
    for source in timed.graph.vertices {
      let tree = timed.graph.earliestArrivals(
        from: source, starts: timed.starts, ends: timed.ends)
      let last = tree.lastArcsWaitedFor(starts: timed.starts)
      for goal in timed.graph.vertices {
        let arcs = tree.path(to: goal)?.arcs ?? []
        let moment = arcs.map { timed.starts[$0] }.max()
        #expect(last[Int(goal)] == arcs.last { timed.starts[$0] == moment } ?? -1)
      }
    }
  }

  @Test func nobodyIsThereBeforeSettingOut() {
    let graph = CSRGraph(vertexCount: 3, tails: [0, 1], heads: [1, 2])
    let (starts, ends): ([Int64], [Int64]) = ([3, 0], [9, 5])
    func arrival(_ beginning: Int64) -> Int64? {
      graph.earliestArrivals(from: 0, at: beginning, starts: starts, ends: ends).moment(at: 2)
    }
    #expect([0, 4, 5, 6].map(arrival) == [3, 4, 5, nil])
    #expect(graph.arcsOfEarliestArrivals(from: 0, at: 6, starts: starts, ends: ends) == [0, 1, -1])
  }

  @Test func durationsAreFromSettingOutToBeingThere() {
    #expect(Journey(departure: 2, arrival: 5).duration == 3)
    #expect(Journey(departure: 5, arrival: 2).duration == 0)
    #expect(Journey.none.duration == 0)
    #expect(Journey(departure: .min, arrival: .max).duration == .max)
  }
}

extension TimedArcs {
  /// A journey that has begun and goes on by a path; `nil` when it is not in time.
  fileprivate func goingOn(_ begun: Journey, by path: ArcPath) -> Journey? {
    guard let rest = journey(path), path.arcs.allSatisfy({ begun.arrival <= ends[$0] }) else {
      return nil
    }
    return Journey(
      departure: min(begun.departure, rest.departure), arrival: max(begun.arrival, rest.arrival))
  }
}

/// Those than which none sets out as late and is there as early, each once, by falling departures.
private func unbeaten(_ journeys: [Journey]) -> [Journey] {
  Set(journeys).filter { mine in
    !journeys.contains { other in
      other != mine && other.departure >= mine.departure && other.arrival <= mine.arrival
    }
  }.sorted { $0.departure > $1.departure }
}
