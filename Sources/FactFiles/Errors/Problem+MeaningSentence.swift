import EntityGraph

extension FactFileError.Problem {
  var vocabularySentence: String? {
    switch self {
    case .unknown(let term, let name, let nearest):
      "there is no \(term.rawValue) '\(name)'\(nearestHint(nearest)); add it to a vocabulary"
    case .redefinesStandard(.rule, let name):
      "the rule for '\(name)' is a standard one that says otherwise; leave this one out"
    case .redefinesStandard(let term, let name):
      "the \(term.rawValue) '\(name)' is a standard one with another meaning; choose another name"
    case .redefined(let term, let name, let first):
      "the \(term.rawValue) '\(name)' is defined otherwise \(at(first)); make the two agree"
    case .ownAncestor(let kind): "the kind '\(kind)' descends from itself; change its 'is'"
    case .roleNamedLikeRelation(let role):
      "'\(role)' is a kind of relation and cannot be a role; choose another name"
    case .flowOfSymmetric(let relation):
      "'\(relation)' is symmetric and cannot flow one way only; write 'flow: both' or 'flow: none'"
    case .emptyRule(let relation):
      "the rule for '\(relation)' says nothing; write 'one-at-a-time' or 'comes-first'"
    case .ownersOfNothing(let relation):
      "'of' says who has one '\(relation)' at a time; write 'one-at-a-time' too, or leave it out"
    case .orderOfSymmetric(let relation):
      "'\(relation)' is symmetric and neither end comes first; leave 'comes-first' out"
    default: nil
    }
  }

  var thingSentence: String? {
    switch self {
    case .unknownID(let id, let wanted, let nearest):
      "there is no \(wanted.noun) '\(id)'\(nearestHint(nearest)); define it"
    case .wrongThing(let id, let actual, let wanted):
      "'\(id)' is \(actual), and \(wanted.rawValue) is wanted here; name another"
    case .clash(let id, let thing, let first):
      "'\(id)' is \(thing.rawValue) \(at(first)) already; choose another id"
    case .documentTwice(let id, let first):
      "the document '\(id)' is defined at \(first) already; its claims stand in one file"
    case .disagreement(let id, let key, let value, let other, let first):
      "'\(id)' has the \(key) '\(value)' here and '\(other)' \(at(first)); make the two agree"
    case .secondName(let id, let name, let other, let first):
      """
      '\(id)' is named '\(name)' here and '\(other)' \(at(first)); list one of them in 'aliases'
      """
    case .formerID(let old, let now, let first):
      "'\(old)' was an id of '\(now)' by its 'formerly' \(at(first)); write '\(now)'"
    case .eventWithoutType: "an event needs 'type'; add it"
    case .typeOfNoEvent(let kind): "'type' is for events, and this is a \(kind); leave it out"
    case .republishesItself(let ids):
      "\(ids.map { "'\($0)'" }.joined(separator: " republishes ")); break the circle"
    case .repeatsNothing: "'repeats' needs 'republishes'; name the document that this one copies"
    default: nil
    }
  }

  var claimSentence: String? {
    switch self {
    case .claimsWithoutDocument: "a claim needs a document; add the section 'document'"
    case .noStatement:
      """
      a claim needs 'fact', 'subject' with 'relation' and 'object', 'subject' with 'property' and \
      'value', or 'event' with 'roles'; add one of them
      """
    case .twoStatements(let one, let other):
      "'\(one)' and '\(other)' are statements of their own; make two claims of them"
    case .notTogether(let one, let other):
      "'\(one)' and '\(other)' do not go together; leave one out"
    case .factWords(let count):
      "a fact has three words, subject, relation and object, but this one has \(count); write three"
    case .sameEnds(let id): "'\(id)' cannot be related to itself; name two different entities"
    case .untilBeforeFrom(let until, let from):
      "'until' is \(until) and before 'from', which is \(from); correct one of them"
    case .claimedAfterPublication(let claimed, let published):
      "it was claimed on \(claimed), after its document came out on \(published); correct one of them"
    case .documentAmongClaimants(let id):
      "the document '\(id)' is understood in 'by'; leave it out"
    case .roleAsRelation(let kind): "'\(kind)' is a role of events; write 'event' and 'roles'"
    case .unknownRole(let role, let type, let roles):
      """
      there is no role '\(role)' in \(type); \
      write one of \(roles.map(\.rawValue).joined(separator: ", "))
      """
    case .rolesOfSeveralEvents: "'roles' are those of one event; make a claim for each event"
    default: nil
    }
  }

  private func at(_ place: Place?) -> String { place.map { "at \($0)" } ?? "in the case" }
}

extension FactFileError.Thing {
  /// The name without its article.
  fileprivate var noun: String {
    switch self {
    case .entity: "entity"
    case .document: "document"
    case .source: "entity or document"
    case .channel: "channel"
    case .event: "event"
    }
  }
}
