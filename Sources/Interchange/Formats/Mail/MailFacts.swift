import EntityGraph

/// Makes claims of the headers of messages: each is a message from its sender to each addressee.
struct MailFacts {
  var facts = FactCollection()
  private let document: Document.ID
  private var messageCount = 0

  /// The messages so far by their ids, of which a mailbox may have copies.
  private var known: [String: Known] = [:]

  /// What is known of a message of which there may be copies.
  private struct Known {
    let sender: String?
    let subject: String?
    let date: String?
    let digest: UInt64?

    /// The fields and addresses that it went to.
    var addressees: Set<String> = []
  }

  private static let channel: Entity.ID = "e-mail"

  init(_ file: InputFile) {
    let name = file.documentName
    document = Document.ID(name)
    facts.add(Document(id: document, title: name))
  }

  mutating func add(_ message: MailMessage) {
    let header = message.header
    guard !header.isEmpty else { return }
    messageCount += 1
    add(header, digest: message.digest, passedOnBy: [])
    let holder = header.addresses("from").first.map { [define($0, header.line)] } ?? []
    for attached in message.attached where !attached.isEmpty {
      add(attached, digest: nil, passedOnBy: holder)
    }
    if message.encodedCount > 0 {
      facts.notes.note(
        "an attached message that is encoded is left out", line: header.line, message.encodedCount)
    }
  }

  /// Adds a message, which others may have attached to one of their own.
  private mutating func add(
    _ header: MailHeader, digest: UInt64?, passedOnBy holders: [Entity.ID]
  ) {
    if let made = header["auto-submitted"], made.lowercased() != "no" {
      return facts.notes.note("an automatic answer is left out", line: header.line)
    }
    guard let sender = header.addresses("from").first else {
      return facts.notes.note("a message without a sender is left out", line: header.line)
    }
    let isCopy = isCopy(header, sender, digest)
    let date = header["date"].flatMap { PartialDate(ofMail: $0) }
    if !isCopy { noteDoubt(in: date, header.line) }
    var origin = ClaimOrigin(document, at: header["message-id"] ?? "message \(messageCount)")
    origin.claimants =
      [Source.ID(define(sender, header.line).rawValue)]
      + holders.map { Source.ID($0.rawValue) }
    origin.claimed = date
    origin.paraphrase = header["subject"]
    origin.record = header["message-id"] ?? "\(document), message \(messageCount)"
    let count = addMessages(header, sender, origin, isCopy: isCopy)
    if isCopy, count > 0 {
      facts.notes.note(
        "a copy of a message went to others too, who are added", line: header.line, count)
    }
    addResent(header, origin)
  }

  private mutating func noteDoubt(in date: PartialDate?, _ line: Int) {
    guard let date else {
      return facts.notes.note("a message has no date that can be read; it is undated", line: line)
    }
    guard !date.statesOffset else { return }
    facts.notes.note(
      "the zone of a message's date is missing or unknown; its time is kept as it is written, and taken as UTC where times are compared",
      line: line)
  }

  /// Whether there was a message of this id; one that says something else is noted.
  private mutating func isCopy(
    _ header: MailHeader, _ sender: MailAddress, _ digest: UInt64?
  ) -> Bool {
    guard let id = header["message-id"] else { return false }
    guard let first = known[id] else {
      known[id] = Known(
        sender: sender.address, subject: header["subject"], date: header["date"],
        digest: digest)
      return false
    }
    let fields = [
      (first.sender, sender.address), (first.subject, header["subject"]),
      (first.date, header["date"]),
    ]
    let isOther =
      fields.contains { $0.0 != nil && $0.1 != nil && $0.0 != $0.1 }
      || [first.digest, digest].allSatisfy { $0 != MailMessage.emptyDigest && $0 != nil }
        && first.digest != digest
    facts.notes.note(
      isOther
        ? "a message has the id of another and says something else; its text is left out"
        : "a copy of a message is left out", line: header.line)
    return true
  }

  /// - Returns: Whom it went to of whom no copy said so before.
  private mutating func addMessages(
    _ header: MailHeader, _ sender: MailAddress, _ origin: ClaimOrigin, isCopy: Bool
  ) -> Int {
    var count = 0
    if !isCopy { name(sender, by: origin, header.line) }
    var hasAddressee = false
    for field in ["to", "cc", "bcc"] {
      for addressee in header.addresses(field) {
        hasAddressee = true
        guard isNew(addressee, of: header) else { continue }
        count += 1
        let attributes = attributes(
          [field, header["in-reply-to"] == nil ? nil : "in-reply-to"], header)
        facts.add(
          origin.relation(
            define(sender, header.line), "messaged", define(addressee, header.line),
            during: origin.claimed.map { Period($0) }, through: channel(header), with: attributes),
          line: header.line)
        name(addressee, by: origin, header.line)
      }
    }
    if !hasAddressee, !isCopy {
      facts.notes.note(
        "a message that names nobody it goes to gives no relation", line: header.line)
    }
    return count
  }

  /// Whether no copy of the message has named an addressee so far.
  private mutating func isNew(_ addressee: MailAddress, of header: MailHeader) -> Bool {
    guard let id = header["message-id"] else { return true }
    return known[id]?.addressees.insert(addressee.address).inserted ?? true
  }

  /// Adds that somebody sent a message on as it was.
  private mutating func addResent(_ header: MailHeader, _ origin: ClaimOrigin) {
    guard let sender = header.addresses("resent-from").first else { return }
    var origin = origin
    origin.claimants = [Source.ID(define(sender, header.line).rawValue)]
    origin.claimed = header["resent-date"].flatMap { PartialDate(ofMail: $0) }
    for addressee in ["resent-to", "resent-cc", "resent-bcc"].flatMap({ header.addresses($0) }) {
      facts.add(
        origin.relation(
          define(sender, header.line), "messaged", define(addressee, header.line),
          during: origin.claimed.map { Period($0) }, through: channel(header),
          with: attributes(["resent"], header)), line: header.line)
    }
    if header.count(of: "resent-from") > 1 {
      facts.notes.note(
        "of a message that was sent on several times only the last is read", line: header.line)
    }
  }

  /// The marks of a message, such as `cc` or the message that it answers.
  private mutating func attributes(_ names: [String?], _ header: MailHeader) -> [Attribute] {
    let marks = names.compactMap(\.self).filter { $0 != "to" }
    return marks.map { mark in
      let name = PropertyKind.ID(mark)
      facts.define(PropertyKind(name, .text, isSingleValued: false))
      return Attribute(name, .text(mark == "in-reply-to" ? header[mark] ?? "" : "true"))
    }
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
    (origin.paraphrase, origin.record) = (nil, nil)
    facts.add(origin.relation(holder, "holds-account", define(address, line)), line: line)
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { String(self).trimmingBlanks }
}
