/// The handling markings that a bundle defines, and those that everybody knows.
///
/// > FIRST. "Traffic Light Protocol (TLP), Version 2.0." 2022.
struct STIXMarkings {
  /// From the loosest to the strictest.
  private static let levels = [
    "TLP:CLEAR", "TLP:WHITE", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED",
  ]

  /// The levels of the definitions that STIX 2.1 and the extension for TLP 2.0 give once for all.
  private static let standard = [
    "613f2e26-407d-48c7-9eca-b8e91df99dc9": "TLP:WHITE",
    "34098fce-860f-48ae-8e50-ebd3cc5e41da": "TLP:GREEN",
    "f88d31f6-486f-44da-b317-01333bde0b82": "TLP:AMBER",
    "5e57c739-391a-4eb3-b6be-7d15ca92d5ed": "TLP:RED",
    "94868c89-83c2-464b-929b-a1a8aa3c8487": "TLP:CLEAR",
    "bab4a63c-aed9-4cf5-a766-dfca5abac2bb": "TLP:GREEN",
    "55d920b0-5e8b-4f79-9ee9-91f868d9b421": "TLP:AMBER",
    "939a9414-2ddd-4d32-a0cd-375ea402b003": "TLP:AMBER+STRICT",
    "e828b379-4e03-4974-9ac4-e53a884c97c1": "TLP:RED",
  ]

  /// The definition of a marking: of a level the one that everybody knows, of all else a statement of its
  /// own.
  static func definition(of marking: String) -> (id: String, object: JSONValue) {
    let uuid =
      standard.first { $0.value == marking && published[$0.key] != nil }?.key
      ?? STIXIDs.uuid("marking:\(marking)")
    let id = "marking-definition--\(uuid)"
    var object = JSONMembers()
    object.set("type", "marking-definition")
    object.set("spec_version", "2.1")
    object.set("id", id)
    object.set("created", published[uuid] ?? STIXTime.unknown)
    if published[uuid] == nil {
      object.set("definition_type", "statement")
      object.set("definition", .object([.init(key: "statement", value: .text(marking))]))
    } else {
      object.set("name", marking)
      let level = marking.dropFirst("TLP:".count).lowercased()
      setLevel(level, isOfFirstVersion: marking == "TLP:WHITE", &object)
    }
    return (id, object.value)
  }

  private static func setLevel(
    _ level: String, isOfFirstVersion: Bool, _ object: inout JSONMembers
  ) {
    if isOfFirstVersion {
      object.set("definition_type", "tlp")
      return object.set("definition", .object([.init(key: "tlp", value: .text(level))]))
    }
    var levels = JSONMembers()
    levels.set("extension_type", "property-extension")
    levels.set("tlp_2_0", level)
    object.set("extensions", .object([.init(key: secondVersion, value: levels.value)]))
  }

  /// The extension by which STIX has TLP 2.0.
  private static let secondVersion = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"

  /// When the definitions that are written were published: those of TLP 2.0, and what only the first
  /// version has.
  private static let published = [
    "613f2e26-407d-48c7-9eca-b8e91df99dc9": "2017-01-20T00:00:00.000Z",
    "94868c89-83c2-464b-929b-a1a8aa3c8487": "2022-10-01T00:00:00.000Z",
    "bab4a63c-aed9-4cf5-a766-dfca5abac2bb": "2022-10-01T00:00:00.000Z",
    "55d920b0-5e8b-4f79-9ee9-91f868d9b421": "2022-10-01T00:00:00.000Z",
    "939a9414-2ddd-4d32-a0cd-375ea402b003": "2022-10-01T00:00:00.000Z",
    "e828b379-4e03-4974-9ac4-e53a884c97c1": "2022-10-01T00:00:00.000Z",
  ]

  /// The marking of each definition, by id.
  private var names: [String: String] = [:]

  init() {
    for (id, level) in Self.standard { names["marking-definition--\(id)"] = level }
  }

  mutating func define(_ id: String, _ definition: JSONValue) {
    if let level = Self.level(definition) {
      names[id] = level
    } else if let statement = definition["definition"]?["statement"]?.text
      ?? definition["name"]?.text
    {
      names[id] = statement
    }
  }

  private static func level(_ definition: JSONValue) -> String? {
    let words = [
      definition["definition"]?["tlp"]?.text.map { "TLP:\($0)" }, definition["name"]?.text,
    ]
    return words.compactMap { $0?.uppercased() }.first(where: levels.contains)
  }

  /// The strictest of the markings that an object names; that of a definition that nobody knows is
  /// the strictest of all.
  func strictest(of object: JSONValue) -> String? {
    let granular = (object["granular_markings"]?.list ?? []).compactMap { $0["marking_ref"]?.text }
    let ids = (object["object_marking_refs"]?.texts ?? []) + granular
    guard !ids.isEmpty else { return nil }
    let found = ids.map { names[$0] }
    if found.contains(nil) { return Self.levels.last }
    let known = found.compactMap(\.self)
    return Self.levels.last(where: known.contains) ?? known.first
  }
}
