import EntityGraph
import Foundation
import Interchange
import LibC

/// What became of the bent files so far.
struct Trial {
  /// Sanitizers keep memory that was given back, and shadows of all of it.
  private static let isSanitized =
    ProcessInfo.processInfo.environment["BACKCHANNEL_SANITIZE"].map { !$0.isEmpty } ?? false
  private static let mostMegabytes = isSanitized ? 2048 : 256
  private static let mostSeconds: UInt32 = 20

  #if canImport(Glibc)
  private static let memoryUnitsInMegabyte = 1024
  #else
  private static let memoryUnitsInMegabyte = 1_048_576
  #endif

  private let workplace: URL
  private var read = 0
  private var refused = 0

  init(workplace: URL) { self.workplace = workplace }

  /// Reads one file, and makes a graph and a table of what it holds.
  ///
  /// The process ends with the file left behind when that takes too long or too much memory.
  mutating func read(_ bytes: [UInt8], like name: String) throws {
    let file = workplace.appending(path: name)
    try Data(bytes).write(to: file)
    alarm(Self.mostSeconds)
    do {
      try use(GraphFile.read(file.path()))
      read += 1
    } catch let error as ReadingError {
      refused += 1
      try check(error, file)
    }
    alarm(0)
    guard peakMegabytes <= Self.mostMegabytes else {
      fail("took \(peakMegabytes) MB of memory", file)
    }
    try FileManager.default.removeItem(at: file)
  }

  private func use(_ reading: GraphReading) throws {
    var builder = GraphBuilder()
    switch reading.content {
    case .graph(let graph): builder.add(graph)
    case .facts(let batch): do { try builder.add(batch) } catch { return }
    }
    _ = ExportTable(try builder.freeze())
  }

  private func check(_ error: ReadingError, _ file: URL) throws {
    if error.what.isEmpty || error.line.map({ $0 < 1 }) ?? false {
      fail("was refused without a sentence or a line", file)
    }
  }

  private func fail(_ what: String, _ file: URL) -> Never {
    print("reader-fuzzer: \(file.path()) \(what)")
    exit(1)
  }

  private var peakMegabytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
    unsafe getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage.ru_maxrss / Self.memoryUnitsInMegabyte
  }

  var account: String {
    "\(read + refused) bent files: \(read) read, \(refused) refused with a sentence; at most \(peakMegabytes) MB"
  }
}
