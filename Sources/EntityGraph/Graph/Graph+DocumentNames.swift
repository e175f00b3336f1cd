extension Graph {
  /// The vertices that a name such as `calls.csv/Anna Weber` stands for: of all that are called so,
  /// those of which claims in the document speak.
  ///
  /// A document is named by its id, its title, or the file where it was read; by the name of a file all
  /// documents are of which it is the first part of the id.
  ///
  /// - Complexity: O(claims + documents), where the text before a slash names a document.
  func vertices(namedInDocument text: String) -> [Vertex] {
    for slash in text.indices where text[slash] == "/" {
      let documents = documents(called: String(text[..<slash]))
      guard !documents.isEmpty else { continue }
      let named = vertices(named: String(text[text.index(after: slash)...]))
      guard !named.isEmpty else { continue }
      let spokenOf = vertices(spokenOfIn: documents)
      let found = named.filter(spokenOf.contains)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func documents(called name: String) -> Set<Int32> {
    let (start, end) = ("\(name)/", "/\(name)")
    let numbers = facts.documents.numbers.filter { number in
      let id = facts.documents.id(number).rawValue
      if id == name || id.hasPrefix(start) { return true }
      guard let document = facts.documents.definition(number) else { return false }
      return document.title == name
        || document.url.map { $0.hasPrefix("/") && $0.hasSuffix(end) } == true
    }
    return Set(numbers.map { Int32($0) })
  }

  private func vertices(spokenOfIn documents: Set<Int32>) -> Set<Vertex> {
    var vertices: Set<Vertex> = []
    for place in 0..<facts.allClaims.count {
      let claim = facts.allClaims[place]
      guard documents.contains(claim.document) else { continue }
      vertices.insert(claim.subject)
      if claim.form != .property { vertices.insert(claim.object) }
      if claim.channel >= 0 { vertices.insert(claim.channel) }
    }
    return vertices
  }
}
