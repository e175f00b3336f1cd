/// A relation while it is put together from the testimonies of a tie.
struct RelationDraft {
  private var times: StatedTimes

  /// The row of the channel, ``CodedClaim/none`` where there is none.
  private(set) var channel: Int32

  /// The rows of the events it is tied to, and below 0 the records, in ascending order.
  private(set) var events: [Int32]

  /// The numbers of what makes it, then of what speaks of it otherwise.
  private(set) var testimonies: [Int32]
  private var earliestSaying: Int64

  init(_ first: Testimony, _ number: Int32) {
    times = StatedTimes(first.time)
    channel = first.channel
    events = first.events
    testimonies = [number]
    earliestSaying = first.latestSaying
  }

  var time: StatedTime { times.time }

  /// Whether `testimony` can speak of this relation: of the same event, or else of a channel, a
  /// time and an event that do not exclude each other, and not said before the other began.
  func fits(_ testimony: Testimony) -> Bool {
    if !events.isEmpty, testimony.events.contains(where: events.contains) { return true }
    guard events.isEmpty || testimony.events.isEmpty,
      channel < 0 || testimony.channel < 0 || channel == testimony.channel
    else { return false }
    return time.fits(testimony.time)
      && testimony.latestSaying >= time.span?.earliest ?? .min
      && earliestSaying >= testimony.time.span?.earliest ?? .min
  }

  /// Takes in an assertion, and what it adds to time, channel and events.
  mutating func absorb(_ testimony: Testimony, _ number: Int32) {
    times.add(testimony.time)
    if channel < 0 { channel = testimony.channel }
    if events != testimony.events { events = Array(Set(events + testimony.events)).sorted() }
    earliestSaying = min(earliestSaying, testimony.latestSaying)
    testimonies.append(number)
  }

  /// Notes a denial, a doubt or a supposition, which changes nothing but the status.
  mutating func note(_ number: Int32) { testimonies.append(number) }
}
