import EntityGraph

/// What relations refer to: channels, events, documents, sources, and words.
extension RelationColumnSet {
  var channel: ReferenceColumn {
    let (graph, rowCount) = (graph, rowCount)
    return ReferenceColumn("channel", of: "channel", isList: false) {
      graph.definition(of: Entity.ID($0)) != nil
    } _: {
      let columns = graph.relationColumns
      var references = References(columns.entityIDs) { graph.nameOrID($0) }
      for (row, channel) in columns.channels.enumerated() {
        references.append(Int32(row), code: channel)
      }
      return references.values(rowCount: rowCount)
    }
  }

  var events: ReferenceColumn {
    let (graph, rowCount) = (graph, rowCount)
    return ReferenceColumn("events", of: "event") {
      graph.definition(of: Entity.ID($0)) != nil
    } _: {
      let columns = graph.relationColumns
      let derived = Int32(columns.count)
      var references = References(columns.entityIDs) { graph.nameOrID($0) }
      references.append(columns.events(of: Array(0..<derived)), rows: 0..<derived)
      return references.values(rowCount: rowCount)
    }
  }

  var documents: ReferenceColumn {
    let (graph, rowCount) = (graph, rowCount)
    return ReferenceColumn("documents", of: "document") {
      graph.document(Document.ID($0)) != nil
    } _: {
      let columns = graph.relationColumns
      var references = References(columns.documentIDs) { graph.title(of: $0) }
      references.append(columns.allProvenance.documents, rows: 0..<Int32(columns.count))
      graph.addFiles(to: &references)
      return references.values(rowCount: rowCount)
    }
  }

  var sources: ReferenceColumn {
    let (graph, rowCount) = (graph, rowCount)
    return ReferenceColumn("sources", of: "source") {
      graph.definition(of: Entity.ID($0)) != nil || graph.document(Document.ID($0)) != nil
    } _: {
      let columns = graph.relationColumns
      var references = References(columns.sourceIDs) { graph.name(of: Source.ID($0)) }
      references.append(columns.allProvenance.claimants, rows: 0..<Int32(columns.count))
      graph.addFiles(to: &references)
      return references.values(rowCount: rowCount)
    }
  }

  var said: TextColumn {
    let (graph, rowCount) = (graph, rowCount)
    return TextColumn("said", isList: true) {
      let columns = graph.relationColumns
      let (lists, pool) = (columns.allProvenance.paraphrases, columns.paraphrases)
      var (rows, codes, numbers) = ([Int32](), [Int32](), [Int32: Int32]())
      var texts: [String] = []
      for row in 0..<lists.count {
        for paraphrase in lists[row] {
          let code = numbers[paraphrase] ?? Int32(texts.count)
          if code == texts.count {
            texts.append(pool[Int(paraphrase)])
            numbers[paraphrase] = code
          }
          rows.append(Int32(row))
          codes.append(code)
        }
      }
      return (ColumnEntries(rowCount: rowCount, rows: rows, codes: codes), texts)
    }
  }
}

extension RelationColumns {
  fileprivate var allProvenance: RelationProvenance { provenance(of: Array(0..<Int32(count))) }
}

extension Graph {
  /// Whether a relation lasts.
  func isLasting(relation number: Int) -> Bool { !validity(ofRelation: number).isMomentary }

  /// The file of each edge of a graph file, which says so itself.
  fileprivate func addFiles(to references: inout References) {
    for number in relationColumns.count..<relationCount {
      guard let edge = foreignEdge(ofRelation: number) else { continue }
      references.append(Int32(number), foreignGraphs[edge.graph].document.id.rawValue)
    }
  }
}
