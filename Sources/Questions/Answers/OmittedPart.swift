import EntityGraph

/// A source, a document or a claim that is left out in turn.
package struct OmittedPart: Sendable {
  package let omission: Omission

  /// The id of the source or document; of a claim that of its document and, behind a space, its place
  /// there.
  package let id: String

  /// What it is called, of a claim what it says.
  package let title: String

  /// How many claims go with it.
  package let claims: Int
}

extension OmittedPart {
  init(_ tally: SourceTally, in graph: Graph) {
    (omission, id) = (.speaker(tally.id), tally.id.rawValue)
    (title, claims) = (graph.title(of: tally.id), tally.claims)
  }

  init(claim number: Int32, in graph: Graph) {
    let claim = graph.claim(number)
    omission = .claim(number)
    id = [claim.document.rawValue, claim.locator].compactMap(\.self).joined(separator: " ")
    title = claim.paraphrase ?? graph.words(of: claim.statement)
    claims = 1
  }

  var json: JSON { ["id": .text(id), "name": .text(title), "claims": .whole(claims)] }
}

extension Graph {
  /// What a claim says, in the words of the vocabulary.
  fileprivate func words(of statement: Claim.Statement) -> String {
    func name(_ id: Entity.ID) -> String { self.name(of: Source.ID(id.rawValue)) }
    return switch statement {
    case .relation(let subject, let kind, let object):
      "\(name(subject)) \(vocabulary.phrase(of: kind)) \(name(object))"
    case .property(let entity, let property, let value):
      "\(name(entity)): \(property.rawValue) \(value.text)"
    case .role(let role, let event, let filler):
      "\(name(filler)) \(vocabulary.phrase(of: role.relationKind)) \(name(event))"
    }
  }
}
