/// The values of the properties of entities that count.
package struct EntityProperties: Sendable {
  /// The names of all properties that an entity has, in order.
  package let names: [String]

  /// The numbers of the names of which an entity has a value, ascending; indexed by vertex.
  package let lists: NumberLists

  /// The value of each number of the lists.
  package let values: TextPool

  /// Whether the entity has other values too, of each number of the lists.
  package let areSeveral: [Bool]

  /// A value of a property.
  package struct Value {
    package let text: String
    package let isOfSeveral: Bool

    package init(_ text: String, isOfSeveral: Bool) {
      (self.text, self.isOfSeveral) = (text, isOfSeveral)
    }
  }

  /// - Parameters:
  ///   - names: The names of all properties, in order.
  ///   - values: The value of each property by its name, indexed by vertex.
  package init(named names: [String], _ values: [[String: Value]]) {
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
    var (lists, texts, areSeveral) = (NumberLists(), [String](), [Bool]())
    for own in values {
      let inOrder = own.sorted { $0.key < $1.key }
      lists.append(inOrder.compactMap { numbers[$0.key] })
      for (_, value) in inOrder {
        texts.append(value.text)
        areSeveral.append(value.isOfSeveral)
      }
    }
    self.init(names: names, lists: lists, values: TextPool(texts), areSeveral: areSeveral)
  }

  package init(names: [String], lists: NumberLists, values: TextPool, areSeveral: [Bool]) {
    (self.names, self.lists, self.values, self.areSeveral) = (names, lists, values, areSeveral)
  }
}

extension EntityProperties {
  /// The values of one property.
  ///
  /// - Throws: ``AnalysisError/unknownProperty(_:known:)`` where no entity has it.
  func values(named name: String) throws(AnalysisError) -> AnalyzedGraph.PropertyValues {
    guard let number = names.firstIndex(of: name) else {
      throw .unknownProperty(name, known: names)
    }
    var texts = [String?](repeating: nil, count: lists.count)
    var severalValued = 0
    for vertex in texts.indices {
      for place in lists.starts[vertex]..<lists.starts[vertex + 1]
      where lists.numbers[place] == Int32(number) {
        texts[vertex] = values[place]
        severalValued += areSeveral[place] ? 1 : 0
      }
    }
    return AnalyzedGraph.PropertyValues(texts: texts, severalValued: severalValued)
  }
}
