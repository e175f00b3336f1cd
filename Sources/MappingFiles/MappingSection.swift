import EntityGraph
import FactFiles
import Interchange

/// A mapping of ours, read from its file.
struct MappingSection {
  enum Key: String, CaseIterable { case backchannel, table, document, entities, claims, vocabulary }

  private let diagnostics: Diagnostics

  init(_ diagnostics: Diagnostics) { self.diagnostics = diagnostics }

  /// - Returns: `nil` with errors where something in it is wrong.
  func mapping(_ root: YAMLNode, _ path: String) -> TableMapping? {
    let fields = Fields<Key>(root, in: .mapping, diagnostics)
    if let version = fields.word(.backchannel), version.value != "1" {
      diagnostics.add(.unknownVersion(version.value), at: version.place)
    }
    fields.require(.table)
    let templates = TemplateReader(diagnostics)
    let (lookup, added) = VocabularyLookup.adding(fields[.vocabulary], diagnostics)
    let table = TableSection(templates).table(fields[.table])
    var mapping = TableMapping(path, table)
    mapping.vocabulary = added
    mapping.document = fields[.document].flatMap { DocumentTemplate(templates).document($0) }
    let pairs = fields.pairs(.entities)
    if pairs.isEmpty { fields.complain(.noRowsToMap) }
    mapping.entities = pairs.compactMap { EntityTemplate(templates, lookup).entity($0) }
    checkIDs(mapping, fields[.document]?.place, pairs)
    let claims = ClaimTemplate(templates, lookup, EntityWords(pairs, diagnostics))
    mapping.claims = fields.items(.claims).compactMap { claims.claim($0) }
    mapping.columns = templates.columns
    return diagnostics.errors.isEmpty ? mapping : nil
  }
}

extension MappingSection {
  /// Documents and entities are one space of ids.
  private func checkIDs(
    _ mapping: TableMapping, _ place: Place?, _ pairs: [YAMLNode.Pair]
  ) {
    guard let document = mapping.document?.id.constant else { return }
    for entity in mapping.entities where entity.id.constant == document {
      let pair = pairs.first { $0.key.value == entity.word }
      diagnostics.add(
        .clash(document, with: .document, first: place),
        at: pair?.key.place ?? Place(file: mapping.path))
    }
  }
}

/// The entities of a mapping by what its claims call them.
struct EntityWords {
  private let numbers: [String: Int]
  private let names: [String]
  private let diagnostics: Diagnostics

  init(_ pairs: [YAMLNode.Pair], _ diagnostics: Diagnostics) {
    names = pairs.map(\.key.value)
    numbers = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    self.diagnostics = diagnostics
  }

  /// The number of an entity; `nil` with an error where there is none.
  func number(_ word: Word?) -> Int? {
    guard let word else { return nil }
    if let number = numbers[word.value] { return number }
    diagnostics.addUnknown(word, among: names) {
      .unknownID(word.value, wanted: .entity, nearest: $0)
    }
    return nil
  }
}
