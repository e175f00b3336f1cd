import FactFiles
import Interchange

/// The entities of a query, each behind those that it refers to.
struct QueryEntities {
  enum Key: String, CaseIterable {
    case schema, key, keys, properties
    case keyLiteral = "key_literal"
    case idColumn = "id_column"
  }

  enum PropertyKey: String, CaseIterable {
    case column, columns, literal, literals, template, entity, join, split, format, required, fuzzy
  }

  private let pairs: [YAMLNode.Pair]
  private let templates: TemplateReader
  private var diagnostics: Diagnostics { templates.diagnostics }

  init(_ pairs: [YAMLNode.Pair], _ templates: TemplateReader) {
    (self.pairs, self.templates) = (pairs, templates)
  }

  func entities() -> [FTMMappedEntity] {
    let read = pairs.compactMap { pair in entity(pair).map { (pair: pair, entity: $0) } }
    checkReferences(read)
    var (waiting, ordered) = (read, [FTMMappedEntity]())
    while let next = waiting.firstIndex(where: { one in
      one.entity.references.allSatisfy { name in ordered.contains { $0.name == name } }
    }) {
      ordered.append(waiting.remove(at: next).entity)
    }
    if let stuck = waiting.first, diagnostics.errors.isEmpty {
      diagnostics.add(.circleOfEntities(stuck.entity.name), at: stuck.pair.key.place)
    }
    return ordered
  }

  private func entity(_ pair: YAMLNode.Pair) -> FTMMappedEntity? {
    let fields = Fields<Key>(pair.value, in: .mappedEntity, diagnostics)
    guard let schema = fields.requiredWord(.schema), isKnown(schema),
      let identity = identity(pair.key, fields)
    else { return nil }
    var entity = FTMMappedEntity(pair.key.value, schema: schema.value, identity)
    entity.properties = fields.pairs(.properties).compactMap { property($0, schema.value) }
    return entity
  }

  private func isKnown(_ schema: Word) -> Bool {
    if FTMModelNames.hasSchema(schema.value) { return true }
    diagnostics.addUnknown(schema, among: FTMModelNames.schemata) {
      .unknownSchema(schema.value, nearest: $0)
    }
    return false
  }

  private func identity(_ name: Word, _ fields: Fields<Key>) -> FTMMappedEntity.Identity? {
    let keys = fields.words(.key) + fields.words(.keys)
    let column = fields.word(.idColumn)
    if let column, keys.isEmpty { return .column(templates.column(column, isOptional: true)) }
    guard column == nil, !keys.isEmpty else {
      diagnostics.add(
        column == nil ? .noKeys(name.value) : .keysBesideID(name.value), at: name.place)
      return nil
    }
    return .keys(
      keys.map { templates.column($0, isOptional: true) },
      literal: fields.word(.keyLiteral)?.value ?? "")
  }

  private func property(_ pair: YAMLNode.Pair, _ schema: String) -> FTMMappedProperty? {
    guard FTMModelNames.range(of: pair.key.value, in: schema) != nil else {
      diagnostics.addUnknown(pair.key, among: FTMModelNames.properties(of: schema)) {
        .unknownPropertyOfSchema(pair.key.value, schema: schema, nearest: $0)
      }
      return nil
    }
    let fields = Fields<PropertyKey>(pair.value, in: .mappedProperty, diagnostics)
    var property = FTMMappedProperty(pair.key.value)
    property.columns = (fields.words(.column) + fields.words(.columns)).map {
      templates.column($0, isOptional: true)
    }
    property.literals = (fields.words(.literal) + fields.words(.literals)).map(\.value)
    property.template = fields.word(.template).flatMap(template)
    property.entity = fields.word(.entity)?.value
    property.join = verbatim(fields[.join])
    property.split = verbatim(fields[.split])
    property.format = fields.word(.format).flatMap { format($0, schema, pair.key.value) }
    property.isRequired = fields.word(.required).map { $0.value.lowercased() == "true" } ?? false
    return property
  }

  /// A text that may begin or end with a blank, as `", "` does.
  private func verbatim(_ node: YAMLNode?) -> String? {
    guard case .text(let text)? = node?.content, !text.isEmpty else { return nil }
    return text
  }

  /// The format of a date; that of anything else says nothing here.
  private func format(_ word: Word, _ schema: String, _ property: String) -> FTMDateFormat? {
    guard word.value.contains("%") else { return nil }
    let format = FTMDateFormat(word.value)
    if format == nil { diagnostics.add(.dateFormat(word.value), at: word.place) }
    return format
  }

  /// `{{first}} {{last}}`, with columns between double braces.
  private func template(_ word: Word) -> Template? {
    var (pieces, rest) = ([Template.Piece](), word.value[...])
    while let start = rest.firstRange(of: "{{") {
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else { break }
      pieces.append(.text(String(rest[..<start.lowerBound])))
      let name = Word(value: String(rest[start.upperBound..<end.lowerBound]), place: word.place)
      pieces.append(.column(templates.column(name, isOptional: true)))
      rest = rest[end.upperBound...]
    }
    pieces.append(.text(String(rest)))
    return Template(pieces.filter { $0 != .text("") })
  }

  private func checkReferences(_ read: [(pair: YAMLNode.Pair, entity: FTMMappedEntity)]) {
    for (pair, entity) in read {
      for property in entity.properties {
        guard let name = property.entity else { continue }
        guard pairs.contains(where: { $0.key.value == name }) else {
          diagnostics.add(.referenceToNone(name), at: pair.key.place)
          continue
        }
        guard let other = read.first(where: { $0.entity.name == name })?.entity,
          let wanted = FTMModelNames.range(of: property.name, in: entity.schema)?.first,
          !FTMModelNames.isSchema(other.schema, a: wanted)
        else { continue }
        diagnostics.add(
          .wrongSchema(name, schema: other.schema, wanted: wanted), at: pair.key.place)
      }
    }
  }
}

extension FTMMappedEntity {
  fileprivate var references: Set<String> { Set(properties.compactMap(\.entity)) }
}
