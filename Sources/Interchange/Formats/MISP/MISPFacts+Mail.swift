import EntityGraph

extension MISPFacts {
  /// A message as an event: its addresses have the roles that its header gives them.
  private static let mail = EventType(
    "e-mail",
    roles: [
      .init("sender", ["e-mail-address"]), .init("recipient", ["e-mail-address"]),
      .init("reply-address", ["e-mail-address"]),
    ])

  private static let channel: Entity.ID = "e-mail"

  /// Adds that a message went from its sender to each of its addressees.
  mutating func addMail(
    _ attributes: [MISPObjectAttribute], of message: Entity.ID, _ object: JSONValue
  ) {
    facts.define(Self.mail)
    let addresses = attributes.compactMap { attribute in
      attribute.mailAddress.map { (attribute, address: $0) }
    }
    let period = period(ofMail: attributes)
    for (attribute, address) in addresses {
      guard let role = Self.roles[attribute.name] else { continue }
      let entity = define(address)
      refer(Self.id(of: attribute, in: message), to: entity, "e-mail-address")
      add(
        origin(of: attribute.json, in: object)
          .role(role, of: message, entity, during: period),
        of: attribute.json, Self.id(of: attribute, in: message))
      propose(attribute.json, of: message, attribute.name)
    }
    addHolder("from", addresses.map { ($0.0.name, $0.address) }, attributes, object)
    addHolder("to", addresses.map { ($0.0.name, $0.address) }, attributes, object)
    let senders = addresses.filter { $0.0.name == "from" }.map(\.address).eachOnce
    let others = addresses.filter { Self.roles[$0.0.name] == "recipient" }
    guard senders.count == 1, !others.isEmpty else {
      return facts.notes.note(
        "an e-mail that does not name one sender and somebody it goes to has no relation between them"
      )
    }
    for (attribute, address) in others {
      addMessage(from: senders[0], to: address, attribute, of: message, attributes, object, period)
    }
  }

  private mutating func addMessage(
    from sender: String, to addressee: String, _ attribute: MISPObjectAttribute,
    of message: Entity.ID, _ attributes: [MISPObjectAttribute], _ object: JSONValue,
    _ period: Period?
  ) {
    facts.add(Entity(id: Self.channel, kind: "channel", name: "e-mail"), line: nil)
    var origin = origin(of: attribute.json, in: object)
    origin.record = attributes.first { $0.name == "message-id" }?.value ?? message.rawValue
    origin.paraphrase = attributes.first { $0.name == "subject" }?.value ?? origin.paraphrase
    let field = attribute.name
    if field != "to" { facts.define(.several(PropertyKind.ID(field))) }
    var claim = origin.relation(
      define(sender), "messaged", define(addressee), during: period, through: Self.channel,
      with: field == "to" ? [] : [Attribute(PropertyKind.ID(field), .text("true"))])
    claim.events = [message]
    facts.add(claim, line: nil)
    judged[Self.id(of: attribute, in: message), default: []].append(claim)
  }

  private mutating func period(ofMail attributes: [MISPObjectAttribute]) -> Period? {
    guard let date = attributes.first(where: { $0.name == "send-date" })?.json.time("value") else {
      facts.notes.note("an e-mail has no date that can be read; it is undated")
      return nil
    }
    return Period(date)
  }

  /// Adds who has an address, where one address and one name are in a field.
  private mutating func addHolder(
    _ field: String, _ addresses: [(field: String, address: String)],
    _ attributes: [MISPObjectAttribute], _ object: JSONValue
  ) {
    let names = attributes.filter { $0.name == "\(field)-display-name" }
    let addresses = addresses.filter { $0.field == field }.map(\.address)
    guard names.count == 1, addresses.count == 1 else { return }
    let holder = Entity.ID("holder:\(addresses[0])")
    facts.add(Entity(id: holder, kind: "person", name: names[0].value), line: nil)
    facts.add(
      origin(of: names[0].json, in: object)
        .relation(holder, "holds-account", define(addresses[0])), line: nil)
  }

  private mutating func define(_ address: String) -> Entity.ID {
    let id = "mailto:\(address)"
    facts.add(
      Entity(id: Entity.ID(id), kind: "e-mail-address", name: address, externalIDs: [id]),
      line: nil)
    return Entity.ID(id)
  }

  private static let roles: [String: EventType.Role] = [
    "from": "sender", "to": "recipient", "cc": "recipient", "bcc": "recipient",
    "reply-to": "reply-address",
  ]

  /// What a message is called: its subject, else who sent it.
  static func nameOfMail(_ attributes: [MISPObjectAttribute]) -> String {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    let sender = (value("from") ?? value("from-display-name")).map { "e-mail from \($0)" }
    return value("subject") ?? sender ?? value("message-id") ?? "an e-mail"
  }
}

extension MISPObjectAttribute {
  /// Whether it is an address of somebody whom a message names.
  var isOfMailRole: Bool {
    ["from", "to", "cc", "bcc", "reply-to"].contains(name) && mailAddress != nil
  }

  /// The address in lower case; `nil` for what is none.
  fileprivate var mailAddress: String? {
    let address = value.trimmingBlanks.lowercased()
    return address.contains("@") && !address.contains { $0.isWhitespace || ",;<>".contains($0) }
      ? address : nil
  }
}
