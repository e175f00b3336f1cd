/// An entity found by what it is called.
package struct NameMatch: Sendable, Hashable {
  /// How well what was asked for fits what an entity is called; better ones are less.
  package enum Fit: Int, Sendable, Comparable {
    /// It is the id, letter by letter.
    case id
    /// It is the name, after folding.
    case name
    /// It is an alias or the id, after folding.
    case alias
    /// A name starts with it.
    case start
    /// A word of a name starts with it.
    case word
    /// It is somewhere in a name.
    case inside
    /// Each of its words begins a word of a name, in whatever order.
    case words
    /// It is a name, or as many words of one, but for one typing error; or each of its words is one,
    /// in whatever order, but for one.
    case typingError
    /// Several of its words are those of a name but for one typing error each.
    case typingErrors
    /// Its consonants are those of a name whose vowels, or its own, are not written.
    case consonants
    /// It resembles a name.
    case similar

    package static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  package let entity: Int32

  /// Which of its names matches: 0 is the name, the aliases follow, ``NameIndex/id`` is the id.
  package let name: Int
  package let fit: Fit
}
