import EntityGraph

/// The relations of a file that would be taken for one, because they join the same two at times
/// that meet, though each is an entity of its own.
struct FTMParallels {
  /// When the relation of an entity may have been so, in seconds, and what it joins: its kind and
  /// its ends, those of symmetric ones in one order.
  private struct Span {
    let kind: Int32
    let from: Int32
    let to: Int32
    let place: Int32
    let earliest: Int64
    let latest: Int64

    /// The number of the event and channel by which alone it is another relation; 0 for none.
    let setting: Int32

    func joinsSame(_ other: Self) -> Bool {
      kind == other.kind && from == other.from && to == other.to
    }
  }

  private var spans: [Span] = []
  private var settings: [[Int32]: Int32] = [[]: 0]
  private var places: Set<Int32> = []

  /// Takes in a relation.
  mutating func add(
    _ edge: FTMEdge, _ entities: FTMEntities, earliest: Int64, latest: Int64
  ) {
    let ids = FTMReminder.allCases.flatMap { edge.reminded(of: $0, entities) }
    let setting = settings[ids] ?? Int32(settings.count)
    settings[ids] = setting
    let first = spans.count
    for dataset in edge.datasets {
      for source in edge.sources(dataset, entities) {
        for target in edge.targets(dataset, entities) {
          let ends = [source, target].map { entities.resolve($0.text).id }
          let isTurned = edge.relation.kind.isSymmetric && ends[1] < ends[0]
          spans.append(
            Span(
              kind: edge.relation.name.number, from: ends[isTurned ? 1 : 0],
              to: ends[isTurned ? 0 : 1], place: Int32(edge.place), earliest: earliest,
              latest: latest, setting: setting))
        }
      }
    }
    if spans.count > first + 1 { uniteTies(from: first) }
  }

  /// Leaves one span of each tie of the relation added last.
  private mutating func uniteTies(from first: Int) {
    let own = spans[first...].sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    spans.removeSubrange(first...)
    for span in own where spans.count == first || !spans[spans.count - 1].joinsSame(span) {
      spans.append(span)
    }
  }

  /// Finds those that are parallel, now that all are taken in.
  ///
  /// - Complexity: O(n log n) in the number of relations.
  mutating func find() {
    spans.sort {
      ($0.kind, $0.from, $0.to, $0.earliest, $0.place)
        < ($1.kind, $1.from, $1.to, $1.earliest, $1.place)
    }
    var start = 0
    for end in spans.indices
    where end + 1 == spans.count || !spans[end].joinsSame(spans[end + 1]) {
      if end > start { insertMeeting(start...end) }
      start = end + 1
    }
    spans = []
  }

  func contains(_ place: Int) -> Bool { places.contains(Int32(place)) }

  /// Takes in those that join the same two and are parallel: without a setting to any, with one to
  /// those of the same.
  private mutating func insertMeeting(_ range: ClosedRange<Int>) {
    insertMeeting(spans[range]) { $0.setting == 0 }
    guard spans[range].contains(where: { $0.setting != 0 }) else { return }
    for alike in Dictionary(grouping: spans[range], by: \.setting).values {
      insertMeeting(alike[...]) { $0.setting != 0 }
    }
  }

  /// Takes in those of `spans`, in order of their beginnings, that meet another and are of interest.
  private mutating func insertMeeting(
    _ spans: ArraySlice<Span>, where isOfInterest: (Span) -> Bool
  ) {
    guard var last = spans.first else { return }
    for span in spans.dropFirst() {
      if span.earliest <= last.latest {
        places.formUnion([last, span].lazy.filter(isOfInterest).map(\.place))
      }
      if span.latest > last.latest { last = span }
    }
  }
}
