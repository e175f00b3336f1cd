import EntityGraph

/// What has to be known of a bundle before its objects can be read one by one.
struct STIXIndex {
  /// The document of what no report carries.
  let bundle: Document.ID
  let bundleTitle: String

  /// The reports and groupings that carry an object, by its id.
  private var carriers: [String: [Document.ID]] = [:]

  /// The opinions on an object, by its id.
  private var opinions: [String: [STIXOpinion]] = [:]
  private(set) var markings = STIXMarkings()

  /// When the latest version of an object was made, by its id, as it is spelled.
  private var latest: [String: String] = [:]

  init(_ file: InputFile) {
    (bundle, bundleTitle) = (Document.ID(file.name), file.name)
  }

  mutating func add(_ object: JSONValue) {
    guard let type = object["type"]?.text, let id = object["id"]?.text else { return }
    let objects = object["object_refs"]?.texts ?? []
    if let modified = object["modified"]?.text { latest[id] = max(latest[id] ?? "", modified) }
    switch type {
    case "report", "grouping":
      for carried in objects { carriers[carried, default: []].append(Document.ID(id)) }
    case "opinion":
      guard let opinion = STIXOpinion(object, id), object["revoked"]?.flag != true else { return }
      for judged in objects { opinions[judged, default: []].append(opinion) }
    case "marking-definition": markings.define(id, object)
    default: break
    }
  }

  /// Whether no later version of an object is in the bundle.
  func isLatest(_ object: STIXObject) -> Bool {
    guard let modified = object["modified"], let latest = latest[object.id] else { return true }
    return modified >= latest
  }

  /// The documents in which an object stands.
  func documents(of object: STIXObject) -> [Document.ID] { carriers[object.id] ?? [bundle] }

  func opinions(on object: STIXObject) -> [STIXOpinion] { opinions[object.id] ?? [] }
}

/// What somebody thinks of an object of another.
struct STIXOpinion {
  let id: String

  /// Such as `strongly-disagree`.
  let word: String
  let claimants: [Source.ID]
  let claimed: PartialDate?
  let explanation: String?

  init?(_ object: JSONValue, _ id: String) {
    guard let word = object["opinion"]?.text else { return nil }
    (self.id, self.word) = (id, word)
    let keeper = object["created_by_ref"]?.text.map { [$0] } ?? []
    claimants = ((object["authors"]?.texts ?? []) + keeper).map { Source.ID($0) }
    let time = object["modified"]?.text ?? object["created"]?.text
    claimed = time.flatMap { PartialDate(timestamp: $0) }
    explanation = object["explanation"]?.text
  }

  /// What it makes of a relation; `nil` where it is neutral.
  var stance: Claim.Stance? {
    switch word {
    case "strongly-agree", "agree": .asserts
    case "disagree": .doubts
    case "strongly-disagree": .denies
    default: nil
    }
  }
}
