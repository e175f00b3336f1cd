import AnalyzerKit
import CPluginInterface

/// One run of an analyzer in a shared library: where its answer goes.
final class LibraryRun {
  private var answer: PluginAnswer
  private let progress: Progress
  private var fault: AnswerFault?

  /// What the library itself says went wrong.
  private var failure: AnswerFault?
  private(set) var isCancelled = false

  /// The types of the columns of a table.
  var cellTypes: [CellType] = []

  init(_ answer: PluginAnswer, _ progress: Progress) {
    (self.answer, self.progress) = (answer, progress)
  }

  /// What was found by a function that returned `status`.
  func finding(_ status: Int32) throws(AnswerFault) -> Finding {
    if fault == .changedGraph { throw .changedGraph }
    if let failure { throw failure }
    if let fault { throw fault }
    switch Int(status) {
    case BC_DONE: return try answer.finding()
    case BC_CANCELLED: throw .notCalledOff
    case BC_FAILED: throw .failedSilently
    default: throw .unknownStatus(Int(status))
    }
  }

  /// Lends the functions that an answer is given by.
  func lend<Result>(_ body: (UnsafePointer<bc_run>) -> Result) -> Result {
    var run = unsafe bc_run.functions
    unsafe run.host = Unmanaged.passUnretained(self).toOpaque()
    return withExtendedLifetime(self) { unsafe withUnsafePointer(to: &run) { unsafe body($0) } }
  }
}

extension LibraryRun {
  /// Reports progress.
  ///
  /// - Returns: 0 where the answer is still wanted.
  func report(_ done: UInt64, of total: UInt64) -> Int32 {
    record { (_) throws(AnswerFault) in
      guard done <= total else { throw .moreThanAll(done, of: total) }
    }
    guard fault == nil else { return 1 }
    HostCode.run {
      do {
        try progress.update(Int(clamping: done), of: Int(clamping: total))
      } catch {
        isCancelled = true
      }
    }
    return isCancelled ? 1 : 0
  }

  func fail(_ sentence: UnsafePointer<CChar>?) {
    failure = failure ?? .failure(try? unsafe Self.text(sentence, "reason"))
  }

  /// Takes no answer of a library that changed what it was lent.
  func noteChangedGraph() { fault = .changedGraph }

  /// Adds to the answer, unless something was wrong before; remembers the first thing that is.
  func record(_ add: (inout PluginAnswer) throws(AnswerFault) -> Void) {
    guard fault == nil else { return }
    HostCode.run {
      do throws(AnswerFault) { try add(&answer) } catch { fault = error }
    }
  }
}
