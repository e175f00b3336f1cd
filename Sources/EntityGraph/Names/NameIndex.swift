import GraphKernels

/// The names, aliases and ids of entities, for finding an entity by what people call it.
///
/// All is compared as it is ``Swift/String/folded``; what is written so exactly comes first. The
/// index is columns of numbers and bytes: texts as they are written stay with whoever has the
/// entities, and are asked for when letters have to be the same.
package struct NameIndex: Sendable {
  /// Hands the texts of a range of entities to `take`, in order of entities: the name (0), the
  /// aliases (from 1 on) and the id (``id``) of each.
  package typealias Texts = (
    _ entities: Range<Int>,
    _ take: (_ entity: Int, _ name: Int, _ text: Span<UInt8>) -> Void
  ) -> Void

  /// Stands for the id where names are numbered.
  package static let id = -1

  /// The texts as they are compared, in order of entities; those of which nothing is left are none.
  private(set) var folded: TextPool

  /// The entity of each text.
  private(set) var entities: FrozenArray<Int32>

  /// Which of the names of its entity each text is.
  private(set) var names: FrozenArray<Int32>

  /// The texts in letters that leave out vowels, ascending.
  private(set) var withoutVowels: FrozenArray<Int32>

  /// The texts in order of their hashes, then of their numbers.
  private(set) var hashOrder: FrozenArray<Int32>

  var count: Int { entities.count }

  init(
    _ folded: TextPool, entities: [Int32], names: [Int32], withoutVowels: [Int32],
    hashOrder: [Int32]
  ) {
    self.folded = folded
    (self.entities, self.names) = (FrozenArray(entities), FrozenArray(names))
    (self.withoutVowels, self.hashOrder) = (FrozenArray(withoutVowels), FrozenArray(hashOrder))
  }

  func match(_ text: Int32, _ fit: NameMatch.Fit) -> NameMatch {
    NameMatch(entity: entities[Int(text)], name: Int(names[Int(text)]), fit: fit)
  }

  func lacksVowels(_ text: Int) -> Bool {
    let place = withoutVowels.firstPlace { $0 >= text }
    return place < withoutVowels.count && withoutVowels[place] == text
  }
}

extension NameIndex {
  init(readingFrom archive: Archive) {
    self.init(TextPool(), entities: [], names: [], withoutVowels: [], hashOrder: [])
    visited(by: archive)
  }

  mutating func visited(by archive: Archive) {
    archive.visit(&folded)
    archive.visit(&entities)
    archive.visit(&names)
    archive.visit(&withoutVowels)
    archive.visit(&hashOrder)
  }
}

extension FrozenArray<Int32> {
  /// The first place from which on all numbers are `wanted`, by halving.
  func firstPlace(where isWanted: (Int) -> Bool) -> Int {
    indices.partitioningIndex { isWanted(Int(self[$0])) }
  }
}
