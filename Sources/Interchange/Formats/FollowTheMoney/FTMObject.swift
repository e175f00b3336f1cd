/// One entity on its way into a file.
struct FTMObject {
  let id: String
  let schema: String
  private var properties: [(name: String, texts: [String])] = []

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

  /// The object as a line of JSON.
  var line: [UInt8] {
    let properties = properties.map { property in
      JSONValue.Member(
        key: property.name, value: .list(property.texts.eachOnce.map { .text($0) }))
    }
    var bytes = JSONValue.object([
      .init(key: "id", value: .text(id)), .init(key: "schema", value: .text(schema)),
      .init(key: "properties", value: .object(properties)),
    ]).json
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
