extension Vocabulary {
  /// The vocabulary that every facts file can use without saying so.
  public static let standard: Vocabulary = {
    var vocabulary = Vocabulary()
    for kind in standardKinds { vocabulary.add(kind) }
    for kind in standardProperties { vocabulary.add(kind) }
    for kind in standardRelations { vocabulary.add(kind) }
    for type in standardEvents { vocabulary.add(type) }
    for rule in standardRules { vocabulary.add(rule) }
    return vocabulary
  }()

  private static let standardKinds: [EntityKind] = [
    EntityKind("person", plural: "people", color: "#0072b2"),
    EntityKind("organization", plural: "organizations", color: "#009e73"),
    EntityKind("group", plural: "groups", color: "#66c2a5", parents: ["organization"]),
    EntityKind("unit", plural: "units", color: "#117733", parents: ["organization"]),
    EntityKind("threat-group", plural: "threat groups", parents: ["group"]),
    EntityKind("sector", plural: "sectors", color: "#999933"),
    EntityKind("legal-entity", plural: "legal entities", parents: ["person", "organization"]),
    EntityKind("place", plural: "places", color: "#b08d57"),
    EntityKind(
      "country", plural: "countries", color: "#8c6d31", parents: ["place", "organization"]),
    EntityKind("facility", plural: "facilities", color: "#d9b382", parents: ["place"]),
    EntityKind("equipment", plural: "equipment", color: "#7f7f7f"),
    EntityKind("weapon", plural: "weapons", color: "#d55e00", parents: ["equipment"]),
    EntityKind("company", plural: "companies", parents: ["organization"]),
    EntityKind("trust", plural: "trusts", parents: ["organization"]),
    EntityKind("fund", plural: "funds", parents: ["organization"]),
    EntityKind("branch", plural: "branches", parents: ["organization"]),
    EntityKind("vessel", plural: "vessels", parents: ["equipment"]),
    EntityKind("vehicle", plural: "vehicles", parents: ["equipment"]),
    EntityKind("aircraft", plural: "aircraft", parents: ["equipment"]),
    EntityKind("device", plural: "devices", parents: ["equipment"]),
    EntityKind("software", plural: "software", parents: ["equipment"]),
    EntityKind("malware", plural: "malware", parents: ["software"]),
    EntityKind("technique", plural: "techniques", color: "#882255"),
    EntityKind("vulnerability", plural: "vulnerabilities", color: "#aa4499"),
    EntityKind("address", plural: "addresses", parents: ["place"]),
    EntityKind("cell", plural: "cells", parents: ["place"]),
    EntityKind("account", plural: "accounts", color: "#e69f00"),
    EntityKind("e-mail-address", plural: "e-mail addresses", parents: ["account"]),
    EntityKind("phone-number", plural: "phone numbers", parents: ["account"]),
    EntityKind("observable", plural: "observables", color: "#44aa99"),
    EntityKind("domain", plural: "domains", parents: ["observable"]),
    EntityKind("url", plural: "URLs", parents: ["observable"]),
    EntityKind("ip-address", plural: "IP addresses", parents: ["observable"]),
    EntityKind("network", plural: "networks", parents: ["observable"]),
    EntityKind("file", plural: "files", parents: ["observable"]),
    EntityKind("document", plural: "documents", color: "#999999"),
    EntityKind("indicator", plural: "indicators", parents: ["document"]),
    EntityKind("channel", plural: "channels", color: "#56b4e9"),
    EntityKind("event", plural: "events", color: "#cc79a7"),
    EntityKind("sanction", plural: "sanctions", parents: ["event"]),
    EntityKind("entity", plural: "entities"),
  ]

  private static let standardProperties: [PropertyKind] = [
    PropertyKind("position", .text, of: ["person"]),
    PropertyKind("rank", .text, of: ["person"]),
    PropertyKind("description", .text, isSingleValued: false),
    PropertyKind("dead", .number, of: ["event"]),
    PropertyKind("wounded", .number, of: ["event"]),
    PropertyKind("missiles-fired", .number, of: ["event"]),
    PropertyKind("gathered", .number, of: ["event"]),
    PropertyKind("date", .date, of: ["event"]),
    PropertyKind("cause", .text, of: ["event"]),
    PropertyKind("motive", .text, of: ["event"]),
    PropertyKind("population", .number, of: ["place"]),
    PropertyKind("range", .number, unit: "km", of: ["equipment"]),
    PropertyKind("purpose", .text, isSingleValued: false),
    PropertyKind("amount", .number),
    PropertyKind("share", .number),
    PropertyKind("weight", .number),
    PropertyKind("currency", .text, isSingleValued: false),
    PropertyKind("office", .text, isSingleValued: false),
    PropertyKind("marking", .text, isSingleValued: false),
    PropertyKind("count", .number),
    PropertyKind(PropertyKind.record, .text, isSingleValued: false),
  ]
}
