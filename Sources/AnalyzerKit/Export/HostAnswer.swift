import CPluginInterface
import Synchronization

/// Gives an answer to the host that asked.
@safe final class HostAnswer: @unchecked Sendable {
  private let run: bc_run

  /// Whether the host knows that there is no answer.
  let hasFailed = Atomic(false)

  init(_ run: bc_run) { unsafe self.run = run }

  /// Progress that goes to the host, which may call the work off; impossible steps are a failure.
  var progress: Progress {
    Progress { [self] (done, total) throws(Cancelled) in
      guard 0...max(total, 0) ~= done else {
        fail("it said that it had done \(done) of \(total) steps")
        throw Cancelled()
      }
      let isUnwanted = unsafe run.progress?(run.host, UInt64(done), UInt64(total)) ?? 0
      if isUnwanted != 0 { throw Cancelled() }
    }
  }

  func fail(_ sentence: String) {
    hasFailed.store(true, ordering: .relaxed)
    unsafe run.fail?(run.host, sentence)
  }

  func give(_ answer: FoundAnswer) {
    for caveat in answer.finding.caveats { unsafe run.note?(run.host, caveat.description) }
    switch answer.finding.content {
    case .scores(let scores): give(scores, BC_SCORES)
    case .relationScores(let scores): give(scores, BC_RELATION_SCORES)
    case .groups(let groups):
      tell(BC_GROUPS)
      for group in groups { unsafe run.group?(run.host, group, UInt64(group.count)) }
    case .paths(let paths):
      tell(BC_PATHS)
      for path in paths {
        unsafe run.path?(
          run.host, path.start, path.relations, UInt64(path.relations.count), path.cost)
      }
    case .table(let table): give(table, answer.types)
    }
  }

  private func tell(_ kind: Int) { unsafe run.answer?(run.host, UInt32(kind)) }

  private func give(_ scores: Scores, _ kind: Int) {
    tell(kind)
    for column in scores.columns {
      unsafe run.scores?(
        run.host, column.name, UInt32(column.type == .count ? BC_COUNT : BC_NUMBER), column.values,
        UInt64(column.values.count))
    }
  }

  private func give(_ table: FoundTable, _ types: [CellType]) {
    tell(BC_TABLE)
    unsafe LentTexts.lend(table.columns) { names in
      unsafe run.columns?(run.host, names, types.map(\.code), UInt64(types.count))
    }
    for row in table.rows {
      let texts = row.map { cell -> String? in if case .text(let text) = cell { text } else { nil }
      }
      unsafe LentTexts.lend(texts) { texts in
        let cells = unsafe row.indices.map {
          unsafe bc_cell(row[$0], of: types[$0], text: texts[$0])
        }
        unsafe run.row?(run.host, cells, UInt64(cells.count))
      }
    }
  }
}

extension bc_cell {
  fileprivate init(_ cell: Cell, of type: CellType, text: UnsafePointer<CChar>?) {
    unsafe self.init(text: text, number: .nan, whole: .min)
    switch cell {
    case .number(let value): unsafe number = value
    case .count(let count) where type == .number: unsafe number = Double(count)
    case .count(let count): unsafe whole = Int64(count)
    case .entity(let vertex): unsafe whole = Int64(vertex)
    case .relation(let relation): unsafe whole = Int64(relation)
    case .date(let seconds): unsafe whole = seconds
    case .text, .missing: break
    }
  }
}
