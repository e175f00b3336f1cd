import EntityGraph

/// One statement about an item, with its qualifiers and its references.
struct WikidataStatement {
  private static let start = "P580"
  private static let end = "P582"
  private static let moment = "P585"
  private static let statedIn = "P248"
  private static let retrieved = "P813"
  private static let address = "P854"

  let property: String
  let value: WikidataSnak
  let id: String
  let rank: String
  private let qualifiers: [JSONValue.Member]
  private let references: [JSONValue]

  init(_ statement: JSONValue, of property: String) {
    self.property = property
    value = WikidataSnak(statement["mainsnak"] ?? .null)
    id = statement["id"]?.text ?? property
    rank = statement["rank"]?.text ?? "normal"
    qualifiers = statement["qualifiers"]?.members ?? []
    references = statement["references"]?.list ?? []
  }

  func qualifier(_ property: String) -> WikidataSnak? {
    qualifiers.first { $0.key == property }?.value.list?.first.map { WikidataSnak($0) }
  }

  /// When it held: at a point in time, or from a start until an end; an end that is said not to be
  /// there is open.
  var period: Period? {
    if let date = qualifier(Self.moment)?.date { return Period(date) }
    let start = qualifier(Self.start)?.date
    if qualifier(Self.end)?.isNone == true {
      return Period(from: start.map { .date($0) } ?? .unknown, until: .open)
    }
    return Period(from: start, until: qualifier(Self.end)?.date)
  }

  /// The properties of qualifiers that say neither when nor what a reader takes as `known`.
  func unread(besides known: Set<String>) -> [String] {
    let times = [Self.start, Self.end, Self.moment]
    return qualifiers.map(\.key).filter { !times.contains($0) && !known.contains($0) }
  }

  /// Who says so: a claim for each source that the references name, or one of Wikidata's own.
  var origins: [ClaimOrigin] {
    let cited = references.map { $0["snaks"] ?? .null }.filter { $0[Self.statedIn] != nil }
    let own = references.first?["snaks"] ?? .null
    return cited.isEmpty ? [origin(of: own)] : cited.map(origin)
  }

  private func origin(of reference: JSONValue) -> ClaimOrigin {
    func snak(_ property: String) -> WikidataSnak? {
      reference[property]?.list?.first.map { WikidataSnak($0) }
    }
    let address = snak(Self.address)?.text
    var origin = ClaimOrigin(
      WikidataFacts.wikidata, at: ([id] + [address].compactMap(\.self)).joined(separator: " "))
    origin.claimants = [snak(Self.statedIn)?.item.map { Source.ID($0) } ?? "Wikidata"]
    origin.claimed = snak(Self.retrieved)?.date
    if rank == "deprecated" { origin.stance = .doubts }
    return origin
  }
}
