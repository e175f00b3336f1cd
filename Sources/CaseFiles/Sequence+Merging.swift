extension Sequence {
  /// Each key once, in the order in which keys first come, its elements joined by `join`.
  func merged<Key: Hashable>(
    by key: (Element) -> Key, join: (_ earlier: Element, _ later: Element) -> Element
  ) -> [Element] {
    var places: [Key: Int] = [:]
    var elements: [Element] = []
    for element in self {
      if let place = places[key(element)] {
        elements[place] = join(elements[place], element)
      } else {
        places[key(element)] = elements.count
        elements.append(element)
      }
    }
    return elements
  }
}
