import EntityGraph

extension TelegramFacts {
  /// Adds whose account it is.
  mutating func add(owner: JSONValue) {
    for member in owner.members ?? []
    where !Self.fieldsOfPeople.contains(member.key) && member.value != .null {
      facts.notes.note("the field \(member.key) of the account is left out")
    }
    guard let id = owner["user_id"]?.spelled.map({ "user\($0)" }) else {
      return facts.notes.note("the owner of the account has no id and is left out")
    }
    self.owner = id
    describe(person(id, Self.name(of: owner) ?? id), owner, nil)
  }

  /// Adds somebody in the address book of the account.
  mutating func add(contact: JSONValue, line: Int) {
    facts.noteFields(of: contact, besides: Self.fieldsOfPeople, line: line)
    let (name, number) = (Self.name(of: contact), Self.number(of: contact))
    let entity: Entity.ID
    if let id = contact["user_id"]?.spelled, id != "0" {
      entity = person("user\(id)", name ?? number ?? "user\(id)")
    } else if let text = number ?? name {
      entity = Entity.ID("telegram-contact:\(text)")
      facts.add(Entity(id: entity, kind: "person", name: name ?? text), line: line)
    } else {
      return facts.notes.note("a contact without a name and a number is left out", line: line)
    }
    describe(entity, contact, line)
    guard let owner else {
      return facts.notes.note(
        "nothing tells in whose address book a contact is; it is read without that", line: line)
    }
    var origin = origin(at: "contacts")
    origin.claimed = Self.time(of: contact)
    facts.add(
      origin.relation(
        Entity.ID("telegram:\(owner)"), "associated-with", entity,
        with: [Attribute("purpose", .text("address book"))]), line: line)
  }

  /// Adds the number and the name of a user, and what they tell of themselves.
  private mutating func describe(_ user: Entity.ID, _ value: JSONValue, _ line: Int?) {
    let origin = origin(at: "account")
    if let number = Self.number(of: value) {
      facts.add(
        Entity(
          id: Entity.ID(number), kind: "phone-number", name: String(number.dropFirst(4)),
          externalIDs: [number]), line: line)
      facts.add(origin.relation(user, "holds-account", Entity.ID(number)), line: line)
    }
    for (name, key) in [("username", "username"), ("description", "bio")] {
      guard let text = value[key]?.text, !text.isEmpty else { continue }
      facts.define(.several(PropertyKind.ID(name)))
      facts.add(
        origin.property(PropertyKind.ID(name), of: user, .text(text)), line: line)
    }
  }

  private static let fieldsOfPeople: Set<String> = [
    "user_id", "first_name", "last_name", "phone_number", "username", "bio", "date",
    "date_unixtime",
  ]

  private static func name(of value: JSONValue) -> String? {
    let parts = ["first_name", "last_name"].compactMap { value[$0]?.text }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The number as an id, such as `tel:+4915550001234`, which the app writes with or without a plus.
  private static func number(of value: JSONValue) -> String? {
    guard let text = value["phone_number"]?.text else { return nil }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let number = digits.drop { $0 == "0" }
    return number.count < 7 ? nil : "tel:+\(number)"
  }
}
