import Dispatch

/// Reads XML documents from anywhere: one pass, in the memory of a few pieces, whatever their size.
///
/// UTF-8, UTF-16, Latin-1 and what else libxml2 knows. Nothing outside the file is ever loaded. A
/// mere DOCTYPE is read over, a declaration of an entity ends the reading. libxml2 runs on a thread
/// of its own; the handler sees the same events in the same order whichever is faster.
enum XMLDocumentReader {
  /// Shows all that stands in `file` to `handler`.
  ///
  /// - Throws: ``ReadingError`` for what the handler refuses, and else for the first place where the
  ///   document is not well-formed, has an entity declaration, or goes beyond the file's limits.
  static func read<Handler: XMLHandler>(
    _ file: InputFile, into handler: inout Handler
  ) throws(ReadingError) {
    guard let pipe = XMLPipe() else {
      throw ReadingError(XMLEventSource.memorySentence, file: file.path)
    }
    let names = Array(Handler.Name.allCases)
    start(file, names.map(\.rawValue), pipe)
    do {
      try replay(pipe, names, into: &handler)
    } catch let fault as ReadingError {
      throw fault
    } catch let refusal as XMLRefusal {
      pipe.cancel()
      throw ReadingError(refusal.what, file: file.path, line: refusal.line)
    } catch {
      pipe.cancel()
      throw ReadingError("\(error)", file: file.path)
    }
  }

  private static func start(_ file: InputFile, _ names: [String], _ pipe: XMLPipe) {
    let file = OnOneThread(file)
    DispatchQueue(label: "libxml2").async {
      pipe.end(XMLEventSource.parse(file.value, names, into: pipe))
    }
  }

  private static func replay<Handler: XMLHandler>(
    _ pipe: XMLPipe, _ names: [Handler.Name], into handler: inout Handler
  ) throws {
    while let run = try pipe.nextRun() {
      defer { pipe.giveBack(run) }
      try run.replay(names, into: &handler)
    }
  }
}

/// Something that only one thread at a time uses.
private struct OnOneThread<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
