import Dispatch
import GraphKernels
import Synchronization

/// The values of a list, read by another thread while those before them are used.
final class JSONReadAhead: Sendable {
  /// How much of a list is read before it pays to start a thread for what is left.
  static let worthwhile = 1 << 20

  private static let bytesAtOnce = 1 << 17

  /// How much may wait to be used; one value is read ahead, however long it is.
  private static let mostBytesWaiting = 1 << 20

  private struct Batch {
    var records: [(JSONValue, JSONLines)] = []
    var byteCount = 0

    /// Whether no other follows, and why, where something is wrong.
    var isLast = false
    var error: ReadingError?
  }

  private struct Waiting {
    var batches: [Batch] = []
    var byteCount = 0

    /// Whether the thread that reads waits for what is there to be used.
    var isFull = false

    /// Whether nothing further is wanted.
    var isAbandoned = false
  }

  private let waiting = Mutex(Waiting())
  private let filled = DispatchSemaphore(value: 0)
  private let emptied = DispatchSemaphore(value: 0)

  /// Hands over each value to the calling thread, in order.
  ///
  /// - Throws: ``ReadingError`` of the body, or where a value has too many others inside.
  func forEach(
    of records: JSONRecordCursor,
    _ body: (JSONValue, JSONLines) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    var failure: ReadingError?
    Parallel.fork(2) { thread in
      if thread == 1 { return fill(records) }
      do throws(ReadingError) { try use(body) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private func fill(_ records: JSONRecordCursor) {
    var records = records
    while true {
      let batch = Self.next(&records)
      let (isAbandoned, isFull) = waiting.withLock { waiting in
        waiting.batches.append(batch)
        waiting.byteCount += batch.byteCount
        waiting.isFull = waiting.byteCount >= Self.mostBytesWaiting && !batch.isLast
        return (waiting.isAbandoned, waiting.isFull)
      }
      filled.signal()
      if batch.isLast || isAbandoned { return }
      if isFull { emptied.wait() }
    }
  }

  private static func next(_ records: inout JSONRecordCursor) -> Batch {
    var batch = Batch()
    let start = records.position
    do throws(ReadingError) {
      while records.position - start < bytesAtOnce {
        guard let record = try records.next() else {
          batch.isLast = true
          break
        }
        batch.records.append(record)
      }
    } catch {
      (batch.isLast, batch.error) = (true, error)
    }
    batch.byteCount = records.position - start
    return batch
  }

  private func use(
    _ body: (JSONValue, JSONLines) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    while true {
      filled.wait()
      let batch = take()
      for (value, lines) in batch.records {
        do throws(ReadingError) {
          try body(value, lines)
        } catch {
          abandon()
          throw error
        }
      }
      if let error = batch.error { throw error }
      if batch.isLast { return }
    }
  }

  private func take() -> Batch {
    waiting.withLock { waiting in
      let batch = waiting.batches.removeFirst()
      waiting.byteCount -= batch.byteCount
      wake(&waiting)
      return batch
    }
  }

  private func abandon() {
    waiting.withLock { waiting in
      waiting.isAbandoned = true
      wake(&waiting)
    }
  }

  private func wake(_ waiting: inout Waiting) {
    if waiting.isFull { emptied.signal() }
    waiting.isFull = false
  }
}
