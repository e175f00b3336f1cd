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

  /// The ids that our own writer gave what has another one here.
  private(set) var ownIDs: [String: String] = [:]

  /// When the latest version of an object was made, by its id, as it is spelled.
  private var latest: [String: String] = [:]

  /// The object that came in the place of a revoked one, by the id of that.
  private var successors: [String: String] = [:]

  /// The ids of objects of which nobody says when they were made.
  private var undated: Set<String> = []

  init(_ file: InputFile) {
    (bundle, bundleTitle) = (Document.ID(file.documentName), file.documentName)
  }

  mutating func add(_ object: JSONValue) {
    guard let type = object["type"]?.text, let id = object["id"]?.text else { return }
    take(version: object["modified"]?.text, of: id)
    let objects = object["object_refs"]?.texts ?? []
    let isOwn = STIXExtension.isUsed(by: object)
    let own = isOwn ? object[STIXExtension.Property.id.key]?.text : nil
    if let own { ownIDs[id] = own }
    switch type {
    case "report", "grouping":
      for carried in objects { carriers[carried, default: []].append(Document.ID(own ?? id)) }
    case "opinion" where !isOwn:
      guard let opinion = STIXOpinion(object, id), object["revoked"]?.flag != true else { return }
      for judged in objects { opinions[judged, default: []].append(opinion) }
    case "relationship" where object["relationship_type"]?.text == "revoked-by":
      guard let former = object["source_ref"]?.text else { return }
      successors[former] = object["target_ref"]?.text
    case "marking-definition": markings.define(id, object)
    default: break
    }
  }

  private mutating func take(version: String?, of id: String) {
    guard let version else {
      undated.insert(id)
      return
    }
    let known = latest.updateValue(version, forKey: id)
    if let known, known > version { latest[id] = known }
  }

  /// Whether no later version of an object is in the bundle.
  func isLatest(_ object: STIXObject) -> Bool {
    guard let modified = object["modified"], let latest = latest[object.id] else { return true }
    return modified >= latest
  }

  /// The entity that a reference is to: that of its successor, where it was revoked for one.
  func entity(_ reference: String) -> Entity.ID {
    Entity.ID(ownIDs[reference] ?? successor(of: reference) ?? reference)
  }

  /// The object in the file that came in the place of another one; the last where they follow each other.
  func successor(of id: String) -> String? {
    var (current, seen) = (id, Set([id]))
    while let next = successors[current], contains(next), seen.insert(next).inserted {
      current = next
    }
    return current == id || successors[current].map(seen.contains) == true ? nil : current
  }

  /// The source that a reference is to.
  func source(_ reference: String) -> Source.ID { Source.ID(ownIDs[reference] ?? reference) }

  /// Whether an object of this id is in the file.
  func contains(_ id: String) -> Bool { latest[id] != nil || undated.contains(id) }

  /// The documents in which an object stands.
  func documents(of object: STIXObject) -> [Document.ID] { carriers[object.id] ?? [bundle] }

  func opinions(on object: STIXObject) -> [STIXOpinion] { opinions[object.id] ?? [] }
}
