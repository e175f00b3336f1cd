package import EntityGraph
import Wording

extension InputNote {
  /// What is said of a graph as a whole.
  static func all(of graph: Graph) -> [InputNote] {
    crowds(of: graph)
      + notes(on: graph.identities) { graph.definition(of: $0)?.name ?? $0.rawValue }
  }

  /// What is said of entities that share identifiers with those of `batch`, which is added to
  /// `known`.
  static func identities(
    adding batch: FactBatch, to known: FactBatch
  ) throws(GraphError) -> [InputNote] {
    guard let found = try known.identities(adding: batch) else { return [] }
    let joined =
      found.identities.joinedCount == 0
      ? []
      : [
        InputNote(
          "\(sentence(on: found.identities)); the case keeps them as they are",
          count: found.identities.joinedCount)
      ]
    return joined + notes(on: found.identities, name: found.name)
  }

  /// "5 entities count as 2, as they share identifiers (gb-coh, lei)".
  package static func sentence(on identities: Identities) -> String {
    "\(identities.joinedCount) entities count as \(identities.groupCount), as they share identifiers"
      + " (\(identities.schemes.joined(separator: ", ")))"
  }

  /// What is said of those that cannot be one, and of identifiers that are none.
  private static func notes(
    on identities: Identities, name: (Entity.ID) -> String
  ) -> [InputNote] {
    let told = identities.conflicts.map { InputNote(sentence(on: $0, name), count: 1) }
    let more = identities.conflictCount - told.count
    let rest =
      more > 0
      ? [
        InputNote(
          "\(groupsApart(more, "more ")), as what else is said contradicts", count: more)
      ] : []
    return told + rest + misspelled(identities, name) + placeholders(identities, name)
      + loops(identities, name)
  }

  /// "2 groups of entities that share identifiers do not count as one each".
  package static func groupsApart(_ count: Int, _ more: String = "") -> String {
    count == 1
      ? "1 \(more)group of entities that share an identifier does not count as one"
      : "\(count) \(more)groups of entities that share an identifier do not count as one each"
  }

  private static func sentence(
    on conflict: IdentityConflict, _ name: (Entity.ID) -> String
  ) -> String {
    let (first, second) = (conflict.first, conflict.second)
    let why =
      switch conflict.reason {
      case .kinds(let one, let other): "one is of kind \(one), the other of kind \(other)"
      case .eventTypes(let one, let other): "one is of type \(one), the other of type \(other)"
      case .identifiers(let one, let other): "one is \(one), the other \(other)"
      case .denied(let document): "\(document) denies that they are one"
      }
    let tie = conflict.shared.count == 1 ? "share" : "are tied by"
    return
      "'\(name(first))' (\(first)) and '\(name(second))' (\(second)) \(tie) \(conflict.shared.listed) and do not count as one: \(why)"
  }

  private static func misspelled(
    _ identities: Identities, _ name: (Entity.ID) -> String
  ) -> [InputNote] {
    guard let first = identities.misspelled else { return [] }
    let place = "\(first.identifier) of '\(name(first.entity))'"
    return [
      InputNote(
        count: identities.misspelledCount,
        one: "\(place) has a wrong length or check digit and identifies nothing",
        several:
          "identifiers have a wrong length or check digit and identify nothing, such as \(place)")
    ]
  }

  private static func placeholders(
    _ identities: Identities, _ name: (Entity.ID) -> String
  ) -> [InputNote] {
    guard let first = identities.placeholder else { return [] }
    let place = "\(first.identifier) of '\(name(first.entity))'"
    return [
      InputNote(
        count: identities.placeholderCount,
        one: "\(place) stands where there is no identifier and identifies nothing",
        several: "identifiers stand where there is none and identify nothing, such as \(place)")
    ]
  }

  private static func loops(
    _ identities: Identities, _ name: (Entity.ID) -> String
  ) -> [InputNote] {
    guard let first = identities.loop else { return [] }
    let place = "\(first.kind) of '\(name(first.entity))' (\(first.entity))"
    return [
      InputNote(
        count: identities.loopCount,
        one: "1 relation joins an entity with itself, as its ends count as one: \(place)",
        several:
          "relations join an entity with itself, as their ends count as one, such as \(place)")
    ]
  }
}
