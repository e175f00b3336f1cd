import EntityGraph

/// Makes claims of messages: two people send each other messages, more post on the chat.
struct TelegramFacts {
  private static let properties = [
    "attachment", "edited", "forwarded-from", "in-reply-to", "signature",
  ]

  var facts = FactCollection()

  /// Whose account it is, where the file says so.
  var owner: String?
  private let document: Document.ID
  private(set) var chat = TelegramChat(id: nil, name: nil, type: nil, senders: [:])

  init(_ file: InputFile) {
    document = Document.ID(file.documentName)
    facts.add(Document(id: document, title: file.documentName))
    for property in Self.properties { facts.define(.several(PropertyKind.ID(property))) }
    facts.define(.answered)
    facts.define(.duration)
  }

  /// Goes on to another chat.
  mutating func begin(_ chat: TelegramChat) {
    self.chat = chat
    if chat.isSaved { return }
    if let peer = chat.peer {
      _ = sender(peer, chat.name)
    } else {
      let name = chat.partner == nil ? chat.name : "chat with \(chat.name)"
      facts.add(Entity(id: chat.id, kind: "channel", name: name), line: nil)
    }
    if let partner = chat.partner { _ = person(partner, chat.name) }
  }

  mutating func add(_ message: JSONValue, _ line: Int) {
    if chat.isSaved {
      return facts.notes.note("a note that somebody saved for themselves is left out", line: line)
    }
    let isCall = message["action"]?.text == "phone_call"
    guard message["type"]?.text == "message" || isCall else { return add(notice: message, line) }
    guard let sender = message["from_id"]?.text ?? message["actor_id"]?.text else {
      return facts.notes.note("a message of nobody is left out", line: line)
    }
    guard let time = Self.time(of: message) else {
      return facts.notes.note("a message whose time is no date is left out", line: line)
    }
    let entity = self.sender(sender, message["from"]?.text ?? message["actor"]?.text ?? sender)
    var origin = origin(of: message, by: entity, time)
    origin.paraphrase = Self.text(of: message)
    facts.add(
      claim(origin, message, from: entity, sender, isCall: isCall, at: Period(time)), line: line)
  }

  /// What somebody says in a message of the chat.
  func origin(of message: JSONValue, by sender: Entity.ID, _ time: PartialDate) -> ClaimOrigin {
    var origin = origin(at: "\(chat.id) \(message["id"]?.spelled ?? "")")
    origin.claimants = [Source.ID(sender.rawValue)]
    origin.claimed = time
    origin.record = message["id"]?.spelled.map { "\(document), \(chat.id) \($0)" }
    return origin
  }

  func origin(at place: String) -> ClaimOrigin { ClaimOrigin(document, at: place) }

  private mutating func claim(
    _ origin: ClaimOrigin, _ message: JSONValue, from entity: Entity.ID, _ sender: String,
    isCall: Bool, at time: Period
  ) -> Claim {
    let attributes = isCall ? Self.attributes(ofCall: message) : Self.attributes(of: message)
    guard let other = chat.addressee(of: sender, owner: owner) else {
      let kind: RelationKind.ID = isCall ? "called" : "posted-on"
      return origin.relation(entity, kind, chat.id, during: time, with: attributes)
    }
    return origin.relation(
      entity, isCall ? "called" : "messaged", person(other, other), during: time,
      through: chat.id, with: attributes)
  }

  /// Adds who writes: a person, or a channel or a group, which may be a chat of the file too.
  mutating func sender(_ id: String, _ name: String) -> Entity.ID {
    guard id.hasPrefix("channel") || id.hasPrefix("chat") else { return person(id, name) }
    return add(TelegramChat.id(ofPeer: id), id, "channel", name)
  }

  /// Adds somebody by the id that the app gives.
  mutating func person(_ id: String, _ name: String) -> Entity.ID {
    add(Entity.ID("telegram:\(id)"), id, "person", name)
  }

  /// Adds an entity, whose first name is kept.
  private mutating func add(
    _ entity: Entity.ID, _ id: String, _ kind: EntityKind.ID, _ name: String
  ) -> Entity.ID {
    let isNamed = facts.change(entity) { known in
      if known.name == id {
        known.name = name
      } else if name != id, known.name != name, !known.aliases.contains(name) {
        known.aliases.append(name)
      }
    }
    if !isNamed {
      facts.add(
        Entity(id: entity, kind: kind, name: name, externalIDs: ["telegram:\(id)"]), line: nil)
    }
    return entity
  }

  /// The moment in Greenwich, else the time of the clock of the computer that made the export.
  static func time(of message: JSONValue) -> PartialDate? {
    message["date_unixtime"]?.integer.flatMap { PartialDate(epoch: $0) }
      ?? message["date"]?.date
  }

  /// The text, of which some parts may be links or mentions.
  private static func text(of message: JSONValue) -> String? {
    let parts = message["text"]?.list ?? [message["text"] ?? .null]
    let text = parts.compactMap { $0.text ?? $0["text"]?.text }.joined()
    return text.isEmpty ? nil : text
  }

  private static func attributes(ofCall message: JSONValue) -> [Attribute] {
    let seconds = message["duration_seconds"]?.integer
    return [.answered(seconds != nil)] + (seconds.map { [.duration($0)] } ?? [])
  }

  private static func attributes(of message: JSONValue) -> [Attribute] {
    var attributes: [Attribute] = []
    let media = ["media_type", "file_name", "file", "photo", "location_information"]
    if let kind = media.first(where: { message[$0] != nil }) {
      let text = message[kind]?.text ?? kind
      attributes.append(Attribute("attachment", .text(text)))
    }
    if message["edited"] != nil { attributes.append(Attribute("edited", .text("true"))) }
    if let other = message["forwarded_from"]?.text {
      attributes.append(Attribute("forwarded-from", .text(other)))
    }
    if let author = message["author"]?.text, !author.isEmpty {
      attributes.append(Attribute("signature", .text(author)))
    }
    if let answered = message["reply_to_message_id"]?.spelled {
      attributes.append(Attribute("in-reply-to", .text(answered)))
    }
    return attributes
  }
}
