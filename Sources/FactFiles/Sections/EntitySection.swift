import EntityGraph

/// What one file says of one entity, before kinds are looked up.
struct EntitySection {
  enum Key: String, CaseIterable {
    case kind, name, aliases, unnamed, type, reliability, ids, formerly, marking
  }

  let id: Word
  let kind: Word?
  let name: Word?
  let aliases: [String]
  let isUnnamed: Bool
  let type: Word?
  let reliability: Located<Reliability>?
  let externalIDs: [String]
  let formerIDs: [Word]
  let marking: Word?

  init(_ pair: YAMLNode.Pair, _ diagnostics: Diagnostics) {
    let fields = Fields<Key>(pair.value, in: .entity, diagnostics)
    id = pair.key.slug(diagnostics)
    kind = fields.requiredWord(.kind)
    name = fields.requiredWord(.name)
    aliases = fields.words(.aliases).map(\.value)
    isUnnamed = fields.flag(.unnamed) ?? false
    type = fields.word(.type)
    reliability = fields.choice(.reliability, Reliability.self)
    externalIDs = fields.words(.ids).map(\.value)
    formerIDs = fields.words(.formerly)
    marking = fields.word(.marking)
  }
}
