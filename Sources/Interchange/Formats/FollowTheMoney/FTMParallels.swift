import EntityGraph

/// What makes relations parallel: their kind and their ends, those of symmetric ones in order of ids.
struct FTMTie: Hashable {
  let kind: RelationKind.ID
  let from: Entity.ID
  let to: Entity.ID
}

/// The relations of a file that would be taken for one, because they join the same two at times
/// that meet, though each is an entity of its own.
struct FTMParallels {
  /// When the relation of an entity may have been so, in seconds.
  private struct Span {
    let place: Int
    let earliest: Int64
    let latest: Int64

    /// The event and channel by which alone it is another relation; empty where it has none.
    let setting: [Entity.ID]
  }

  private var places: Set<Int> = []

  /// - Parameters:
  ///   - edges: The relations; indexed by entity, `nil` for an entity that is none.
  ///   - entities: The entities of the file.
  /// - Complexity: O(n log n) in the number of relations.
  init(_ edges: [FTMEdge?], _ entities: FTMEntities) {
    var spans: [FTMTie: [Span]] = [:]
    for (place, edge) in edges.enumerated() {
      guard let edge else { continue }
      let (earliest, latest) = edge.span
      let setting = FTMReminder.allCases.flatMap { edge.reminded(of: $0) }
      let span = Span(place: place, earliest: earliest, latest: latest, setting: setting)
      for tie in edge.ties(entities) { spans[tie, default: []].append(span) }
    }
    for spans in spans.values where spans.count > 1 {
      insertMeeting(spans) { $0.setting.isEmpty }
      for alike in Dictionary(grouping: spans, by: \.setting).values {
        insertMeeting(alike) { !$0.setting.isEmpty }
      }
    }
  }

  func contains(_ place: Int) -> Bool { places.contains(place) }

  /// Takes in those of `spans` that meet another and are of interest.
  private mutating func insertMeeting(_ spans: [Span], where isOfInterest: (Span) -> Bool) {
    let spans = spans.sorted { ($0.earliest, $0.place) < ($1.earliest, $1.place) }
    var last = spans[0]
    for span in spans.dropFirst() {
      if span.earliest <= last.latest {
        places.formUnion([last, span].filter(isOfInterest).map(\.place))
      }
      if span.latest > last.latest { last = span }
    }
  }
}
