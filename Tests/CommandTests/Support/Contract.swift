import TestSupport

/// The shapes of JSON answers, key by key.
enum Contract {
  static let entity = JSONValidator.object(["id": .text, "name": .text, "kind": .text])

  static let claim = JSONValidator.object([
    "id": .text, "document": .text, "locator": .optional(.text), "claimants": .list(.text),
    "stance": .word(["asserts", "supposes", "doubts", "denies"]), "rating": .text,
    "claimed": .optional(.text), "paraphrase": .optional(.text),
    "state": .word(["current", "superseded", "withdrawn"]), "as": .list(.text),
  ])

  static let value = JSONValidator.either(
    .object(["text": .text]),
    .object(["text": .text, "number": .number, "bound": .text, "unit": .optional(.text)]))

  static let status = JSONValidator.word([
    "uncontested", "disputed", "denied", "unconfirmed", "withdrawn", "superseded",
  ])

  static let relation = JSONValidator.object([
    "id": .text, "subject": entity, "kind": .text, "phrase": .text, "object": entity,
    "category": .text, "channel": .optional(.text), "momentary": .flag,
    "valid_from": .optional(.text), "valid_until": .optional(.text),
    "periods": .list(.text), "rating": .text,
    "status": status, "independent_sources": .whole, "events": .list(.text),
    "with": .table(.either(value, .list(value))), "claims": .list(claim),
  ])

  static let path = JSONValidator.object([
    "departure": .optional(.text), "arrival": .optional(.text), "duration": .optional(.whole),
    "length": .whole, "cost": .optional(.number), "weakest": .optional(.whole),
    "stops": .list(entity),
    "legs": .list(
      relation.with(["reversed": .flag, "weight": .optional(.number), "parallel": .list(.text)])),
  ])

  static let policy = JSONValidator.object([
    "relations": .list(.text), "kinds": .list(.text), "as_of": .optional(.text),
    "since": .optional(.text), "until": .optional(.text), "min_rating": .optional(.text),
    "undisputed": .flag, "without": .list(.text), "only": .list(.text), "channels": .list(.text),
    "avoid": .list(.text), "around": .list(.text), "within": .optional(.whole),
    "not_followed": .object(["participation": .whole, "statement": .whole]),
    "where": .optional(.text), "left_out": .object(["undated": .whole]),
    "taken_as_lasting": .whole, "same": .word(["asserted", "none"]),
    "joined": .object([
      "entities": .whole, "into": .whole, "schemes": .list(.text), "conflicts": .whole,
      "placeholders": .whole, "loops": .whole,
    ]),
    "passed_over": .object(["gaps": .whole, "times_of_entities": .whole]),
  ])

  /// An answer of a verb that does not take the filter group.
  static func answer(_ keys: [String: JSONValidator]) -> JSONValidator {
    JSONValidator.object(["schema": .whole]).with(keys)
  }

  /// An answer of a verb that takes the filter group.
  static func filtered(_ keys: [String: JSONValidator]) -> JSONValidator {
    answer(["policy": policy]).with(keys)
  }
}
