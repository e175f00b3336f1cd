import AnalyzerKit
import CPluginInterface

extension bc_run {
  /// The functions that hand what a library answers to its ``LibraryRun``.
  static var functions: bc_run {
    var run = unsafe bc_run()
    unsafe run.size = UInt32(MemoryLayout<bc_run>.size)
    unsafe run.progress = { host, done, total in unsafe LibraryRun.of(host).report(done, of: total)
    }
    unsafe run.note = { host, sentence in unsafe LibraryRun.of(host).add(note: sentence) }
    unsafe run.fail = { host, sentence in unsafe LibraryRun.of(host).fail(sentence) }
    unsafe run.scores = { host, column, type, values, count in
      unsafe LibraryRun.of(host).add(column: column, type, elements(values, count))
    }
    unsafe run.partition = { host, groups, count in
      unsafe LibraryRun.of(host).add(partition: elements(groups, count))
    }
    unsafe run.group = { host, vertices, count in
      unsafe LibraryRun.of(host).add(group: elements(vertices, count))
    }
    unsafe run.path = { host, start, relations, count, cost in
      unsafe LibraryRun.of(host).add(pathFrom: start, elements(relations, count), cost: cost)
    }
    unsafe run.columns = { host, names, types, count in
      unsafe LibraryRun.of(host).setColumns(elements(names, count), elements(types, count))
    }
    unsafe run.row = { host, cells, count in
      unsafe LibraryRun.of(host).add(row: elements(cells, count))
    }
    unsafe run.answer = { host, kind in unsafe LibraryRun.of(host).setKind(kind) }
    return unsafe run
  }
}

extension LibraryRun {
  fileprivate static func of(_ host: UnsafeMutableRawPointer?) -> LibraryRun {
    guard let host = unsafe host else { preconditionFailure("a plug-in lost its first argument") }
    return unsafe Unmanaged.fromOpaque(host).takeUnretainedValue()
  }
}

/// The elements that a library lends; `nil` at NULL where it says that there are some.
private func elements<Element>(
  _ start: UnsafePointer<Element>?, _ count: UInt64
) -> UnsafeBufferPointer<Element>? {
  guard unsafe start != nil || count == 0 else { return nil }
  return unsafe UnsafeBufferPointer(start: start, count: Int(clamping: count))
}
