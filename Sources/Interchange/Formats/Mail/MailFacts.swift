import EntityGraph

/// Makes claims of the headers of messages: each is a message from its sender to each addressee.
struct MailFacts {
  var facts = FactCollection()
  private let document: Document.ID
  private var messageCount = 0

  /// The ids of messages so far, of which a mailbox may have copies.
  private var known: Set<String> = []
  private static let channel: Entity.ID = "e-mail"

  init(_ file: InputFile) {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    document = Document.ID(name)
    facts.add(Document(id: document, title: name))
  }

  mutating func add(_ header: MailHeader?) {
    guard let header, !header.isEmpty else { return }
    messageCount += 1
    if let reason = reasonToLeaveOut(header) {
      return facts.notes.note("\(reason) is left out", line: header.line)
    }
    guard let sender = header.addresses("from").first else {
      return facts.notes.note("a message without a sender is left out", line: header.line)
    }
    let date = header["date"].flatMap { PartialDate(ofMail: $0) }
    if date == nil {
      facts.notes.note("a message has no date that can be read; it is undated", line: header.line)
    }
    var origin = ClaimOrigin(document, at: header["message-id"] ?? "message \(messageCount)")
    origin.claimants = [Source.ID(define(sender, header.line).rawValue)]
    origin.claimed = date
    origin.paraphrase = header["subject"]
    addMessages(header, sender, origin)
  }

  /// Why a message does not count; `nil` where it does.
  private mutating func reasonToLeaveOut(_ header: MailHeader) -> String? {
    if let id = header["message-id"], !known.insert(id).inserted { return "a copy of a message" }
    if let made = header["auto-submitted"], made.lowercased() != "no" {
      return "an automatic answer"
    }
    return nil
  }

  private mutating func addMessages(
    _ header: MailHeader, _ sender: MailAddress, _ origin: ClaimOrigin
  ) {
    name(sender, by: origin, header.line)
    var hasAddressee = false
    for field in ["to", "cc", "bcc"] {
      for addressee in header.addresses(field) {
        hasAddressee = true
        let attributes = attributes(field, header["in-reply-to"])
        let claim = origin.relation(
          define(sender, header.line), "messaged", define(addressee, header.line),
          during: origin.claimed.map { Period($0) }, through: channel(header), with: attributes)
        facts.add(claim, line: header.line)
        name(addressee, by: origin, header.line)
      }
    }
    if !hasAddressee {
      facts.notes.note(
        "a message that names nobody it goes to gives no relation", line: header.line)
    }
  }

  private mutating func attributes(_ field: String, _ answered: String?) -> [Attribute] {
    var attributes: [Attribute] = []
    if field != "to" { attributes.append(Attribute(PropertyKind.ID(field), .text("true"))) }
    if let answered { attributes.append(Attribute("in-reply-to", .text(answered))) }
    for attribute in attributes {
      facts.define(PropertyKind(attribute.name, .text, isSingleValued: false))
    }
    return attributes
  }

  /// The list that a message went through, or e-mail.
  private mutating func channel(_ header: MailHeader) -> Entity.ID {
    guard let list = header["list-id"] else {
      facts.add(Entity(id: Self.channel, kind: "channel", name: "e-mail"), line: nil)
      return Self.channel
    }
    let id = list.split { "<>".contains($0) }.last.map(String.init) ?? list
    let name = list.prefix { $0 != "<" }.trimmingBlanks
    facts.add(Entity(id: Entity.ID(id), kind: "channel", name: name.isEmpty ? id : name), line: nil)
    return Entity.ID(id)
  }

  private mutating func define(_ address: MailAddress, _ line: Int) -> Entity.ID {
    let id = "mailto:\(address.address)"
    facts.add(
      Entity(
        id: Entity.ID(id), kind: "e-mail-address", name: address.address, externalIDs: [id]),
      line: line)
    return Entity.ID(id)
  }

  /// Adds who has an address, as the name before it says.
  private mutating func name(_ address: MailAddress, by origin: ClaimOrigin, _ line: Int) {
    guard let name = address.name else { return }
    let holder = Entity.ID("holder:\(address.address)")
    facts.add(Entity(id: holder, kind: "person", name: name), line: line)
    var origin = origin
    origin.paraphrase = nil
    facts.add(origin.relation(holder, "holds-account", define(address, line)), line: line)
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { String(self).trimmingBlanks }
}
