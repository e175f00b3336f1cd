import Dispatch

/// A document that is read on, a run of events at a time, as its handler wants more.
///
/// libxml2 runs on a thread of its own; the handler sees the same events in the same order whichever
/// is faster. The thread has ended when this is gone.
final class XMLStream<Name: CaseIterable & Hashable & RawRepresentable<String>> {
  private let file: InputFile
  private let names: [Name]
  private let pipe: XMLPipe
  private var hasEnded = false

  /// - Throws: ``ReadingError`` where memory has run out.
  init(_ file: InputFile) throws(ReadingError) {
    guard let pipe = XMLPipe() else {
      throw ReadingError(XMLEventSource.memorySentence, file: file.path)
    }
    (self.file, self.pipe, names) = (file, pipe, Array(Name.allCases))
    let (source, known) = (OnOneThread(file), names.map(\.rawValue))
    DispatchQueue(label: "libxml2").async {
      pipe.end(XMLEventSource.parse(source.value, known, into: pipe))
    }
  }

  deinit { if !hasEnded { pipe.cancel() } }

  /// Shows the next events to `handler`.
  ///
  /// - Returns: Whether there were any; there are none behind the end.
  /// - Throws: ``ReadingError`` for what the handler refuses, and else for the first place where the
  ///   document is not well-formed, has an entity declaration, or goes beyond the file's limits.
  func advance<Handler: XMLHandler>(
    into handler: inout Handler
  ) throws(ReadingError) -> Bool where Handler.Name == Name {
    guard !hasEnded else { return false }
    guard let run = try nextRun() else { return false }
    defer { pipe.giveBack(run) }
    do throws(XMLRefusal) {
      try run.replay(names, into: &handler)
    } catch {
      throw ReadingError(error.what, file: file.path, line: error.line)
    }
    return true
  }

  private func nextRun() throws(ReadingError) -> XMLEvents? {
    do throws(ReadingError) {
      let run = try pipe.nextRun()
      hasEnded = run == nil
      return run
    } catch {
      hasEnded = true
      throw error
    }
  }
}

/// Something that only one thread at a time uses.
private struct OnOneThread<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
