/// The values of entities, each entity's a chain in order of appearance.
struct FTMValueChains {
  /// A value with all that it is from, by which it is the same as another.
  private struct Said: Hashable {
    let property: Int32
    let text: Int32
    let origin: FTMOrigin

    init(_ value: FTMValue, _ origins: [FTMOrigin]) {
      (property, text) = (value.property, value.text)
      origin = origins[Int(value.origin)]
    }
  }

  /// The most values that are compared one by one.
  private static let few = 16

  /// Indexed by value.
  private var values: [(value: FTMValue, next: Int32)] = []

  /// The first and the last value of each entity; indexed by entity.
  private var ends: [(first: Int32, last: Int32)] = []

  /// How many values all have together.
  var valueCount: Int { values.count }

  mutating func appendEntity() { ends.append((FTMEntities.none, FTMEntities.none)) }

  mutating func append(_ value: FTMValue, to entity: Int) {
    let number = Int32(values.count)
    values.append((value, FTMEntities.none))
    if ends[entity].first < 0 {
      ends[entity].first = number
    } else {
      values[Int(ends[entity].last)].next = number
    }
    ends[entity].last = number
  }

  subscript(entity: Int) -> [FTMValue] {
    var found: [FTMValue] = []
    found.reserveCapacity(8)
    forEach(of: entity) { found.append($0) }
    return found
  }

  /// Hands over the values of an entity, in order, as far as one that is given; all without one.
  func forEach(
    of entity: Int, before end: Int32 = FTMEntities.none, _ body: (FTMValue) -> Void
  ) {
    var next = ends[entity].first
    while next != end {
      body(values[Int(next)].value)
      next = values[Int(next)].next
    }
  }

  /// The properties that some entity has.
  var properties: Set<Int32> { Set(values.lazy.map(\.value.property)) }

  /// Drops what an entity has twice from one origin: its properties are sets of values.
  ///
  /// - Complexity: O(n) in the number of its values.
  mutating func dropRepeated(of entity: Int, _ origins: [FTMOrigin]) {
    var (kept, seen) = (0, Set<Said>())
    var (last, next) = (FTMEntities.none, ends[entity].first)
    while next >= 0 {
      let (value, following) = values[Int(next)]
      let isKnown: Bool
      if kept < Self.few {
        isKnown = hasBefore(next, of: entity, origins)
      } else {
        if seen.isEmpty { forEach(of: entity, before: next) { seen.insert(Said($0, origins)) } }
        isKnown = !seen.insert(Said(value, origins)).inserted
      }
      if isKnown {
        values[Int(last)].next = following
      } else {
        (last, kept) = (next, kept + 1)
      }
      next = following
    }
    ends[entity].last = last
  }

  /// Whether the chain of an entity has the value of a number before it already.
  private func hasBefore(_ number: Int32, of entity: Int, _ origins: [FTMOrigin]) -> Bool {
    let value = values[Int(number)].value
    var next = ends[entity].first
    while next != number {
      let known = values[Int(next)].value
      if known.text == value.text, known.property == value.property,
        known.origin == value.origin
          || origins[Int(known.origin)] == origins[Int(value.origin)]
      {
        return true
      }
      next = values[Int(next)].next
    }
    return false
  }
}
