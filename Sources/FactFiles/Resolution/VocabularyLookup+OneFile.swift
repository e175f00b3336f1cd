package import EntityGraph

extension VocabularyLookup {
  /// What a file of one section `vocabulary`, which may be missing, adds to the standard one.
  package static func adding(
    _ node: YAMLNode?, _ diagnostics: Diagnostics
  ) -> (lookup: VocabularyLookup, added: Vocabulary) {
    guard let node else {
      return (VocabularyLookup(vocabulary: .standard, diagnostics: diagnostics), Vocabulary())
    }
    let key = Word(value: FactFile.Key.vocabulary.rawValue, place: node.place)
    let root = YAMLNode(
      content: .mapping([YAMLNode.Pair(key: key, value: node)]), place: node.place)
    let file = FactFile(node.place.file, root, diagnostics)
    return VocabularyMerge.lookup([file], knowing: Vocabulary(), diagnostics)
  }
}
