import EntityGraph

/// Makes entities and claims of items.
struct WikidataFacts {
  static let wikidata: Document.ID = "wikidata"

  var facts = FactCollection()

  init(_ file: InputFile) {
    facts.add(
      Document(
        id: Self.wikidata, title: "Wikidata", publisher: "Wikidata",
        url: "https://www.wikidata.org"))
    for kind in WikidataTypes.ownRelations { facts.define(kind) }
  }

  mutating func add(_ value: JSONValue, _ line: Int?) {
    guard let id = value["id"]?.text, value["missing"] == nil else {
      return facts.notes.note("an entity that is missing is left out", line: line)
    }
    guard value["type"]?.text != "property", value["type"]?.text != "lexeme" else {
      return facts.notes.note("a property or a word of Wikidata is left out", line: line)
    }
    let statements = value["claims"]?.members ?? []
    let classes = statements.filter { $0.key == "P31" }.flatMap { $0.value.list ?? [] }
      .compactMap { WikidataSnak($0["mainsnak"] ?? .null).item }
    let kind = classes.lazy.compactMap { WikidataTypes.kinds[$0] }.first ?? "entity"
    let names = Self.names(of: value)
    facts.add(
      Entity(
        id: Entity.ID(id), kind: kind, name: names.first ?? id,
        aliases: Array(names.dropFirst()), externalIDs: ["wikidata:\(id)"]), line: line)
    if let description = Self.text(of: value["descriptions"]) {
      var origin = ClaimOrigin(Self.wikidata, at: id)
      origin.claimants = ["Wikidata"]
      facts.add(
        origin.property("description", of: Entity.ID(id), .text(description)), line: line)
    }
    for property in statements {
      for statement in property.value.list ?? [] {
        add(
          WikidataStatement(statement, of: property.key), about: Entity.ID(id),
          isPerson: kind == "person", line)
      }
    }
  }

  /// The English label, or that of all languages, or the first; then all others and the aliases.
  private static func names(of value: JSONValue) -> [String] {
    let first = text(of: value["labels"]).map { [$0] } ?? []
    let labels = (value["labels"]?.members ?? []).compactMap { $0.value["value"]?.text }
    let aliases = (value["aliases"]?.members ?? []).flatMap { $0.value.list ?? [] }
      .compactMap { $0["value"]?.text }
    return (first + labels + aliases).eachOnce
  }

  private static func text(of terms: JSONValue?) -> String? {
    let members = terms?.members ?? []
    let term = ["en", "mul"].lazy.compactMap { terms?[$0] }.first ?? members.first?.value
    return term?["value"]?.text
  }
}
