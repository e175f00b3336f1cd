extension Claim {
  /// The name of a claim, such as `makeyevka-essay/12/9f3c1a`.
  public typealias ID = Identifier<Claim>

  /// The content that makes two claims the same claim, as one line of text.
  ///
  /// Rating, paraphrase, `with` and the dates of saying are not part of it: another import updates
  /// them.
  public var identity: String {
    var text = document.rawValue
    text.reserveCapacity(160)
    text.add(locator)
    text.add(chained(claimants))
    text.add(stance.rawValue)
    let (form, first, second, third) = statement.parts
    text.add("\(form)\u{1E}\(first)\u{1E}\(second)\u{1E}\(third)")
    text.add(period?.description)
    text.add(isMomentary.map { $0 ? "moment" : "span" })
    text.add(channel?.rawValue)
    text.add(chained(ties))
    return text
  }

  /// A name for people: document, place and a fingerprint of the content.
  public var id: ID {
    let place = locator.map { $0.filter { $0 != "¶" } } ?? ""
    let parts = [document.rawValue] + (place.isEmpty ? [] : [place])
    return ID((parts + [fingerprint]).joined(separator: "/"))
  }

  /// Six hexadecimal digits of the identity's FNV-1a hash (RFC draft eastlake-fnv).
  private var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in identity.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String((hash ^ (hash >> 24)) & 0xff_ffff, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}

extension Claim {
  /// The events it speaks of, in order of ids: those it is tied to, and that whose role it names.
  var ties: [Entity.ID] {
    guard case .role(_, let event, _) = statement, !events.contains(event) else { return events }
    return (events + [event]).sorted()
  }
}

extension Claim.Statement {
  /// What it says, as four texts: its form, then whom and what it speaks of.
  package var parts: (form: String, first: String, second: String, third: String) {
    switch self {
    case .relation(let subject, let kind, let object):
      ("relation", subject.rawValue, kind.rawValue, object.rawValue)
    case .property(let subject, let name, let value):
      ("property", subject.rawValue, name.rawValue, value.text)
    case .role(let role, let event, let filler):
      ("role", event.rawValue, role.rawValue, filler.rawValue)
    }
  }
}

extension String {
  /// Appends a part of an identity, or that it has none.
  fileprivate mutating func add(_ part: String?) {
    append("\u{1F}")
    if let part { append(part) }
  }
}

/// Ids end to end, with a control character between them that no id has.
private func chained<Subject>(_ ids: [Identifier<Subject>]) -> String {
  ids.count == 1 ? ids[0].rawValue : ids.map(\.rawValue).joined(separator: "\u{1D}")
}
