import EntityGraph

/// One entity on its way into a file.
struct FTMObject {
  let id: String
  let schema: String
  private var properties: [(name: String, texts: [String])] = []

  /// The document that says it; `nil` for what none is named for.
  private(set) var document: Document.ID?

  init(_ id: String, schema: String) {
    self.id = id
    self.schema = schema
  }

  /// Adds the values of a property.
  ///
  /// - Returns: Whether the schema has such a property, and takes the values.
  mutating func add(_ name: String, _ texts: [String]) -> Bool {
    guard let property = FTMModel.standard.property(name, of: schema), property.type != "entity"
    else { return false }
    guard property.type != "date" || texts.allSatisfy(\.isFTMDate) else { return false }
    set(name, texts)
    return true
  }

  /// Adds values that are known to fit.
  mutating func set(_ name: String, _ texts: [String]) {
    let texts = texts.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    if let place = properties.firstIndex(where: { $0.name == name }) {
      properties[place].texts += texts
    } else {
      properties.append((name, texts))
    }
  }

  /// The object as one document says it, and who says it there.
  func said(by testimony: FTMSources.Testimony) -> FTMObject {
    var object = self
    object.document = testimony.document
    _ = object.add("publisher", testimony.claimants)
    return object
  }

  /// What no document says of it, then what each of them does.
  ///
  /// - Parameter sources: Who says a value of a property; none for what is no claim.
  /// - Returns: Objects of one id, the documents in order of their ids.
  func divided(
    by sources: (_ property: String, _ text: String) -> [FTMSources.Testimony]
  ) -> [FTMObject] {
    var whole = FTMObject(id, schema: schema)
    var parts: [Document.ID: FTMObject] = [:]
    for (name, texts) in properties {
      for text in texts {
        let testimonies = sources(name, text)
        if testimonies.isEmpty { whole.set(name, [text]) }
        for testimony in testimonies {
          var part = parts[testimony.document] ?? FTMObject(id, schema: schema)
          part.set(name, [text])
          parts[testimony.document] = part.said(by: testimony)
        }
      }
    }
    return [whole] + parts.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The object as a line of JSON.
  var line: [UInt8] {
    let properties = properties.map { property in
      JSONValue.Member(
        key: property.name, value: .list(property.texts.eachOnce.map { .text($0) }))
    }
    var object = JSONMembers()
    object.set("id", id)
    object.set("schema", schema)
    object.set("properties", .object(properties))
    object.set("datasets", document.map { [$0.rawValue] } ?? [])
    var bytes = object.value.json
    bytes.append(0x0A)
    return bytes
  }
}

extension String {
  /// Whether it is a date of FollowTheMoney: a year, a month, a day or a time, nothing about it.
  var isFTMDate: Bool {
    let shape = "dddd-dd-ddTdd:dd:dd".utf8
    guard [4, 7, 10, 13, 16, 19].contains(utf8.count) else { return false }
    return zip(utf8, shape).allSatisfy { byte, wanted in
      wanted == UInt8(ascii: "d") ? 0x30...0x39 ~= byte : byte == wanted
    }
  }
}
