import EntityGraph

/// One entity on its way into a file.
struct FTMObject {
  let id: String
  let schema: String

  /// The name, where no property of the schema says it.
  var caption: String?

  /// The document that says it; `nil` for what none is named for.
  var document: Document.ID?

  /// Who said it first, then who passed it on.
  var claimants: [Source.ID] = []

  /// When it was said.
  var claimed: String?
  var formerIDs: [String] = []
  private var properties: [(name: String, texts: [String])] = []

  init(_ id: String, schema: String) {
    self.id = id
    self.schema = schema
  }

  /// All that it says, and by whom.
  struct Content: Hashable {
    fileprivate let id: String
    fileprivate let claimants: [Source.ID]
    fileprivate let claimed: String?
    fileprivate let properties: [[String]]
  }

  var content: Content {
    Content(
      id: id, claimants: claimants, claimed: claimed,
      properties: properties.map { [$0.name] + $0.texts })
  }

  /// Whether both are said of one entity, in one breath.
  func isContinued(by other: FTMObject) -> Bool {
    id == other.id && document == other.document && claimants == other.claimants
      && claimed == other.claimed
  }

  mutating func add(_ other: FTMObject) {
    for (name, texts) in other.properties { set(name, texts) }
  }

  mutating func set(_ name: String, _ texts: [String]) {
    let texts = texts.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    if let place = properties.firstIndex(where: { $0.name == name }) {
      properties[place].texts += texts
    } else {
      properties.append((name, texts))
    }
  }

  /// How many of its texts have nothing that can be seen.
  var blankTextCount: Int {
    let texts = properties.flatMap(\.texts) + claimants.map(\.rawValue)
    return texts.count { text in
      text.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0.properties.generalCategory.isUnseen
      }
    }
  }

  /// The object as a line of JSON.
  var line: [UInt8] {
    var told = self
    told.set("publisher", claimants.map(\.rawValue))
    let properties = told.properties.map { property in
      JSONValue.Member(
        key: property.name, value: .list(property.texts.eachOnce.map { .text($0) }))
    }
    var object = JSONMembers()
    object.set("id", id)
    object.set("schema", schema)
    object.set("caption", caption)
    object.set("properties", .object(properties))
    object.set("datasets", .list(document.map { [.text($0.rawValue)] } ?? []))
    object.set("referents", formerIDs)
    object.set("first_seen", claimed)
    var bytes = object.value.json
    bytes.append(0x0A)
    return bytes
  }
}

extension Unicode.GeneralCategory {
  /// Whether characters of the category cannot be seen.
  fileprivate var isUnseen: Bool { [.control, .format, .unassigned].contains(self) }
}
