import EntityGraph

extension BODSStatements {
  /// Counts what a declaration has no place for of each document, once all statements are made.
  mutating func countLossesOfDocuments() {
    for document in graph.documents {
      guard declared.contains(document.id) else {
        losses.count("graph", "documents without a word on ownership or control are left out")
        continue
      }
      countLosses(of: document)
    }
  }

  private mutating func countLosses(of document: Document) {
    if document.author != nil || document.language != nil || document.reliability != nil
      || document.marking != nil || document.republishes != nil || !document.repeats.isEmpty
    {
      losses.count(
        "graph",
        "BODS has no authors, languages, ratings, markings and copies of documents; they are left out"
      )
    }
    if document.publisher != nil, !published.contains(document.id) {
      losses.count(
        "graph",
        "BODS has as publisher who passes on what is said; of a document that is none, it is left out"
      )
    }
    if document.published.map({ $0.start != $0.end }) ?? false {
      losses.count("graph", "BODS has the day on which something is published, and no last one")
    }
    if document.url.map({ !$0.isAddress }) ?? false {
      losses.count("graph", "BODS takes addresses alone; where a document was read is left out")
    }
  }
}
