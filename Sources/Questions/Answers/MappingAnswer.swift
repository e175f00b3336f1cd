import EntityGraph

/// How much a mapping makes of a table, and the first claims.
public struct MappingAnswer: GraphAnswer {
  private static let claimsShown = 3

  package let file: String
  package let documents: Int
  package let entities: Int
  package let claims: Int

  /// The first claims as a facts file says them.
  package let firstClaims: [String]
  package let notes: [InputNote]

  init(_ file: String, _ batch: FactBatch, _ notes: [InputNote]) {
    self.file = file
    (documents, entities) = (batch.documents.count, batch.entities.count)
    claims = batch.claims.count
    firstClaims = batch.claims.prefix(Self.claimsShown).map(\.asFact)
    self.notes = notes
  }

  public var isEmpty: Bool { claims == 0 }

  public var json: JSON {
    [
      "schema": 1, "file": .text(file), "documents": .whole(documents),
      "entities": .whole(entities), "claims": .whole(claims),
      "first_claims": firstClaims.json { .text($0) }, "warnings": notes.json(\.json),
    ]
  }
}

extension Claim {
  /// The claim in one line, with the keys of a facts file.
  fileprivate var asFact: String {
    var pairs: [(String, String?)] = [
      ("at", locator), ("by", claimants.isEmpty ? nil : claimants.map(\.rawValue).listedInYAML),
      ("credibility", credibility.map { "\($0.rawValue)" }),
      ("stance", stance == .asserts ? nil : stance.rawValue), ("claimed", claimed?.text),
      ("withdrawn", withdrawn?.text), ("said", paraphrase),
    ]
    switch statement {
    case .relation(let subject, let kind, let object):
      pairs += [
        ("subject", subject.rawValue), ("relation", kind.rawValue), ("object", object.rawValue),
      ]
    case .property(let entity, let name, let value):
      pairs += [
        ("subject", entity.rawValue), ("property", name.rawValue), ("value", value.written),
      ]
    case .role(let role, let event, let filler):
      pairs += [
        ("event", event.rawValue), ("roles", "{\(role): \(filler.rawValue.quotedForYAML)}"),
      ]
    }
    if isMomentary == true {
      pairs.append(("when", period?.description))
    } else {
      pairs += [("from", period?.start.text), ("until", period?.end.text)]
    }
    pairs.append(("channel", channel?.rawValue))
    let attributes = with.map { "\($0.name): \($0.value.written.quotedForYAML)" }.joined(
      separator: ", ")
    if !attributes.isEmpty { pairs.append(("with", "{\(attributes)}")) }
    let texts = pairs.compactMap { key, value in value.map { "\(key): \($0.quotedForYAML)" } }
    return texts.joined(separator: ", ")
  }
}

extension [String] {
  fileprivate var listedInYAML: String {
    count == 1 ? self[0] : "[\(map(\.quotedForYAML).joined(separator: ", "))]"
  }
}

extension String {
  /// The text between double quotes, where YAML would not take it as one otherwise.
  fileprivate var quotedForYAML: String {
    let isList = hasPrefix("[") && hasSuffix("]") || hasPrefix("{") && hasSuffix("}")
    guard !isList, contains(where: { ",:{}[]#\"'&*".contains($0) }) else { return self }
    return "\"\(replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

extension Value {
  /// The value as it is written in a facts file.
  fileprivate var written: String {
    switch self {
    case .text(let text): text
    case .number(let quantity): quantity.text
    case .date(let period): period.description
    }
  }
}
