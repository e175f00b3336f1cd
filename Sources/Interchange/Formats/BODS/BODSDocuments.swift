import EntityGraph

/// The declarations of which the statements of a file are parts; the file itself where they name none.
struct BODSDocuments {
  private var found: [Document.ID: Found] = [:]
  private let file: String

  /// What the statements of one document say of it.
  private struct Found {
    var subjects: Set<String> = []
    var title: String?
    var publishers: Set<Source.ID> = []
    var dates: Set<PartialDate> = []
    var urls: Set<String> = []
  }

  init(_ statements: [BODSStatement], _ file: InputFile) {
    self.file = file.documentName
    for statement in statements {
      var found = self.found[id(of: statement)] ?? Found()
      if let subject = statement.value["declarationSubject"]?.text {
        found.subjects.insert(subject)
      }
      found.title = found.title ?? BODSAnnotations.title(of: statement.value)
      if let publisher = statement.publisher { found.publishers.insert(publisher) }
      if let date = statement.published { found.dates.insert(date) }
      if let url = statement.value["source"]?["url"]?.text { found.urls.insert(url) }
      self.found[id(of: statement)] = found
    }
  }

  func id(of statement: BODSStatement) -> Document.ID {
    if let declaration = statement.value["declaration"]?.text { return Document.ID(declaration) }
    let subject = statement.value["declarationSubject"]?.text
    return Document.ID(subject.map { "declaration-\($0)" } ?? file)
  }

  /// The document of a statement, with what all its statements agree on.
  func document(of statement: BODSStatement, name: (String) -> String) -> Document {
    let id = id(of: statement)
    let found = found[id] ?? Found()
    let title =
      found.title ?? found.subjects.only.map { "Declaration about \(name($0))" } ?? id.rawValue
    var document = Document(id: id, title: title)
    document.publisher = found.publishers.only
    document.published = found.dates.only.map { Period($0) }
    document.url = found.urls.only
    return document
  }
}

extension Set {
  /// The one member; `nil` where there are several, or none.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
