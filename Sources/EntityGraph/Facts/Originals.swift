/// Follows copies to their originals, each document once, however long the chains are.
struct Originals {
  /// Of each document, the one at the end of its chain of copies; of a circle the least.
  private(set) var numbers: [Int]

  /// The documents, originals before their copies.
  private(set) var order: [Int] = []

  /// - Parameter copied: The document that each copies; indexed by document.
  /// - Complexity: O(documents).
  init(copied: [Int?]) {
    numbers = Array(repeating: -1, count: copied.count)
    for start in copied.indices where numbers[start] < 0 { follow(start, copied) }
  }

  private mutating func follow(_ start: Int, _ copied: [Int?]) {
    var chain: [Int] = []
    var places: [Int: Int] = [:]
    var next: Int? = start
    while let number = next, numbers[number] < 0, places[number] == nil {
      places[number] = chain.count
      chain.append(number)
      next = copied[number]
    }
    let original = next.map { end in
      numbers[end] >= 0 ? numbers[end] : chain[(places[end] ?? 0)...].min() ?? end
    }
    order += chain.reversed()
    for number in chain { numbers[number] = original ?? chain[chain.count - 1] }
  }
}
