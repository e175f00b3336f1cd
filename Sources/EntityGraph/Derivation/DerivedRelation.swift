/// A relation while it is put together from testimonies.
struct DerivedRelation: Sendable {
  let tie: Testimony.Tie
  private var times: StatedTimes
  private(set) var channel: Entity.ID?
  private(set) var events: [Entity.ID]
  private(set) var testimonies: [Testimony]
  private var earliestSaying: Int64

  init(_ first: Testimony) {
    tie = first.tie
    times = StatedTimes(first.validity)
    channel = first.channel
    events = first.events
    testimonies = [first]
    earliestSaying = first.latestSaying
  }

  var validity: Validity { times.validity }

  func sharesEvent(with testimony: Testimony) -> Bool {
    testimony.events.contains(where: events.contains)
  }

  /// Whether `testimony` can speak of this relation: of the same event, or else of a channel, a
  /// time and an event that do not exclude each other, and not said before the other began.
  func fits(_ testimony: Testimony) -> Bool {
    if sharesEvent(with: testimony) { return true }
    guard events.isEmpty || testimony.events.isEmpty,
      channel == nil || testimony.channel == nil || channel == testimony.channel
    else { return false }
    return validity.fits(testimony.validity)
      && testimony.latestSaying >= validity.period?.start.date?.earliest ?? .min
      && earliestSaying >= testimony.validity.period?.start.date?.earliest ?? .min
  }

  /// Takes in an assertion, and what it adds to time, channel and events.
  mutating func absorb(_ testimony: Testimony) {
    times.add(testimony.validity)
    channel = channel ?? testimony.channel
    events = Array(Set(events + testimony.events)).sorted()
    earliestSaying = min(earliestSaying, testimony.latestSaying)
    testimonies.append(testimony)
  }

  /// Notes a denial, a doubt or a supposition, which changes nothing but the status.
  mutating func note(_ testimony: Testimony) { testimonies.append(testimony) }
}
