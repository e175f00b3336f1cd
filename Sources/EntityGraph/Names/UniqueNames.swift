/// Gives each name once: one that is taken gets a number from 2 on behind it.
package struct UniqueNames<Name: Hashable> {
  @usableFromInline var taken: Set<Name>
  @usableFromInline var numbers = NameNumbers<Name>()

  @inlinable
  package init() { taken = [] }

  @inlinable
  package init(taken: some Sequence<Name>) { self.taken = Set(taken) }

  /// A name for `wanted`, which nothing else has; `numbered` puts a number behind a name.
  ///
  /// - Complexity: O(1) amortized, however often the same is wanted.
  @inlinable
  package mutating func name(for wanted: Name, numbered: (Name, Int) -> Name) -> Name {
    numbers.name(for: wanted, key: wanted, in: &taken, numbered: numbered) { taken, name in
      taken.insert(name).inserted
    }
  }
}

extension UniqueNames<String> {
  /// A name for `wanted`, which nothing else has, with `_` before its number.
  package mutating func name(for wanted: String) -> String {
    name(for: wanted) { "\($0)_\($1)" }
  }
}

/// The last number that was put behind each name, so that no number is tried twice.
package struct NameNumbers<Key: Hashable> {
  @usableFromInline var last: [Key: Int] = [:]

  @inlinable
  package init() {}

  /// The first of `wanted` and `wanted` with numbers from 2 on that `take` takes.
  @inlinable
  package mutating func name<Name, Taken>(
    for wanted: Name, key: Key, in taken: inout Taken, numbered: (Name, Int) -> Name,
    take: (inout Taken, Name) -> Bool
  ) -> Name {
    if take(&taken, wanted) { return wanted }
    while true {
      let number = last[key, default: 1] + 1
      last[key] = number
      let name = numbered(wanted, number)
      if take(&taken, name) { return name }
    }
  }
}
