import AnalyzerKit

/// A part of all routes: those that begin in one way and do not go on in some others.
struct PathSubspace {
  /// The vertices that every route begins with, never empty; the last one is the *spur*.
  ///
  /// A slice of the route it was made from, so that long routes are not copied.
  var stops: ArraySlice<Graph.Vertex>

  /// For each leg between them the arcs among which it may choose.
  var choices: ArraySlice<Range<Int>> = []

  /// Arcs that leave the spur and are not followed there.
  var closed: [Range<Int>] = []

  var spur: Graph.Vertex { stops[stops.count - 1] }

  /// The parts of all routes that have none of some routes in them.
  ///
  /// - Parameters:
  ///   - routes: Routes from the same source, in the order of their arcs.
  ///   - choices: The arcs that make the same leg as each arc of a route.
  /// - Returns: A part for each beginning of a route; for each route those that none before it has,
  ///   the shorter beginning first.
  static func parts(
    beside routes: [Route], choices: (Route) -> [Range<Int>]
  ) -> [[PathSubspace]] {
    var parts: [PathSubspace] = []
    /// The parts that begin as the route before it, the shorter beginning first.
    var open: [Int] = []
    var last: [Range<Int>] = []
    var firstOfRoute: [Int] = []
    for route in routes {
      let choices = choices(route)
      var shared = 0
      while shared < open.count, shared == 0 || last[shared - 1] == choices[shared - 1] {
        shared += 1
      }
      last = choices
      open.removeSubrange(shared...)
      firstOfRoute.append(parts.count)
      for spur in shared..<choices.count {
        open.append(parts.count)
        parts.append(PathSubspace(stops: route.stops[...spur], choices: choices[..<spur]))
      }
      for (spur, part) in open.enumerated() where !parts[part].closed.contains(choices[spur]) {
        parts[part].closed.append(choices[spur])
      }
    }
    return zip(firstOfRoute, firstOfRoute.dropFirst() + [parts.count]).map { Array(parts[$0..<$1]) }
  }

  /// The parts that are left when one of its routes is taken out, which has these choices.
  func divided(by route: Route, _ choices: [Range<Int>]) -> [PathSubspace] {
    (self.choices.count..<choices.count).map { spur in
      PathSubspace(
        stops: route.stops[...spur], choices: choices[..<spur],
        closed: (spur == self.choices.count ? closed : []) + [choices[spur]])
    }
  }
}
