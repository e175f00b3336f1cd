import EntityGraph

/// A nature of control, such as `voting-rights-25-to-50-percent-as-trust`.
struct CompaniesHouseNature {
  private struct Start {
    let text: String
    let kind: RelationKind.ID
    var share = PropertyKind("share", .number)
    var right: String?
  }

  private static let starts = [
    Start(text: "ownership-of-shares", kind: "owns"),
    Start(text: "voting-rights", kind: "controls", share: .voting),
    Start(
      text: "right-to-appoint-and-remove-directors", kind: "controls",
      right: "appointment and removal of directors"),
    Start(
      text: "right-to-appoint-and-remove-members", kind: "controls",
      right: "appointment and removal of members"),
    Start(
      text: "right-to-appoint-and-remove-person", kind: "controls",
      right: "appointment and removal of persons"),
    Start(
      text: "significant-influence-or-control", kind: "controls",
      right: "significant influence or control"),
    Start(
      text: "part-right-to-share-surplus-assets", kind: "benefits-from", right: "surplus assets"),
    Start(text: "right-to-share-surplus-assets", kind: "benefits-from", right: "surplus assets"),
  ]

  private static let bands: [(text: String, least: Int, most: Int?)] = [
    ("25-to-50-percent", 25, 50), ("50-to-75-percent", 50, 75), ("75-to-100-percent", 75, 100),
    ("more-than-25-percent", 25, nil),
  ]

  /// As what the interest is held; in all other words is nothing that a relation lacks.
  private static let capacities = [
    "as-control-over-trust": "control over trust", "as-control-over-firm": "control over firm",
    "as-trust": "trust", "as-firm": "firm",
  ]

  let kind: RelationKind.ID
  let attributes: [(PropertyKind, Value)]

  /// Whether all its words are known.
  let isKnown: Bool

  init(_ text: String) {
    guard let start = Self.starts.first(where: { text.hasPrefix($0.text) }) else {
      kind = "controls"
      attributes = [(.right, .text(text.replacing("-", with: " ")))]
      isKnown = false
      return
    }
    let rest = text.dropFirst(start.text.count)
    let band = Self.bands.first { rest.contains($0.text) }
    let capacity = Self.capacities.first { rest.contains($0.key) }
    let known = [band?.text, capacity?.key].compactMap(\.self).sorted {
      $0.utf8.count > $1.utf8.count
    }
    let unknown = known.reduce(String(rest)) { $0.replacing($1, with: "") }
    isKnown = Self.isForm(unknown)
    kind = start.kind
    attributes =
      (band.map { [(start.share, .number(Quantity(band: $0.least, $0.most)))] } ?? [])
      + (start.right.map { [(.right, .text($0))] } ?? [])
      + (capacity.map { [(.capacity, .text($0.value))] } ?? [])
  }

  /// Whether nothing is left but the form of the company, or the plural of a person.
  private static func isForm(_ rest: String) -> Bool {
    let rest = rest.drop { $0 == "s" }.replacing("limited-liability-partnership", with: "")
      .replacing("registered-overseas-entity", with: "")
    return rest.allSatisfy { $0 == "-" }
  }
}

extension Quantity {
  /// The numbers of a band; more than the least where it has no end.
  fileprivate init(band least: Int, _ most: Int?) {
    if let most {
      self.init(text: "\(least) to \(most)", number: Double(least), to: Double(most))
    } else {
      self.init(text: "more than \(least)", number: Double(least), bound: .moreThan)
    }
  }
}
