package import EntityGraph

/// When one must set out on a path at the latest and is there at the earliest.
package struct PathTimes {
  /// The date before whose end each leg must have begun; `nil` where any moment will do.
  package let departure: PartialDate?

  /// The date after whose beginning each leg can have been followed; `nil` where any moment will do.
  package let arrival: PartialDate?

  /// The seconds between them, or what their numbers differ by where they are places on an axis; 0
  /// where all legs fit one moment, `nil` where any moment will do.
  package let duration: Double?

  package init(_ path: Path) {
    let periods = path.legs.compactMap(\.relation.validity.period)
    let out = periods.min { $0.latest < $1.latest }
    let there = periods.max { $0.earliest < $1.earliest }
    (departure, arrival) = (out?.end.date, there?.start.date)
    duration =
      if let departure, let arrival {
        Self.duration(from: departure, to: arrival)
      } else {
        nil
      }
  }

  private static func duration(from departure: PartialDate, to arrival: PartialDate) -> Double? {
    switch (departure.axisNumber, arrival.axisNumber) {
    case (nil, nil): Double(max(0, arrival.earliest - departure.latest))
    case (let start?, let end?):
      Double(end).flatMap { end in Double(start).map { max(0, end - $0) } }
    default: nil
    }
  }
}
