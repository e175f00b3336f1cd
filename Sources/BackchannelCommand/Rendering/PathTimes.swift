import EntityGraph

/// When one must set out on a path at the latest and is there at the earliest.
struct PathTimes {
  /// The date before whose end each leg must have begun; `nil` where any moment will do.
  let departure: PartialDate?

  /// The date after whose beginning each leg can have been followed; `nil` where any moment will do.
  let arrival: PartialDate?

  /// The seconds between them, 0 where all legs fit one moment; `nil` where any moment will do.
  let duration: Int64?

  init(_ path: Path) {
    let periods = path.legs.compactMap(\.relation.validity.period)
    let out = periods.min { $0.latest < $1.latest }
    let there = periods.max { $0.earliest < $1.earliest }
    departure = out?.end.date
    arrival = there?.start.date
    duration =
      if let latest = departure?.latest, let earliest = arrival?.earliest {
        max(0, earliest - latest)
      } else {
        nil
      }
  }
}
