import EntityGraph
import FactFiles
import Foundation
import Interchange

/// Reads one input of libFuzzer as the files that `BACKCHANNEL_FUZZED` names, such as
/// `a_nodes.csv,a_edges.csv`; a byte of zero ends each but the last.
///
/// - Returns: 0; a finding ends the process.
@_cdecl("LLVMFuzzerTestOneInput")
public func readFuzzedInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
  unsafe FuzzedInput.standard.read(Array(bytes))
  return 0
}

/// The files that are read, in a folder of the process.
private struct FuzzedInput {
  static let standard = FuzzedInput()

  private let paths: [String]

  private init() {
    let environment = ProcessInfo.processInfo.environment
    let names = environment["BACKCHANNEL_FUZZED"] ?? "a.graphml"
    let folder = environment["BACKCHANNEL_FUZZED_IN"] ?? "."
    paths = names.split(separator: ",").map { "\(folder)/\($0)" }
  }

  func read(_ bytes: [UInt8]) {
    let parts = bytes.split(
      separator: 0, maxSplits: paths.count - 1, omittingEmptySubsequences: false)
    for (path, part) in zip(paths, parts) {
      guard FileManager.default.createFile(atPath: path, contents: Data(part)) else {
        fatalError("'\(path)' cannot be written")
      }
    }
    guard let path = paths.prefix(parts.count).last else { return }
    path.hasSuffix(".yaml") ? readFacts(path) : readGraph(path)
  }

  private func readGraph(_ path: String) {
    do {
      var builder = GraphBuilder()
      switch try GraphFile.read(path).content {
      case .graph(let graph): builder.add(graph)
      case .facts(let batch): guard (try? builder.add(batch)) != nil else { return }
      }
      _ = ExportTable(try builder.freeze())
    } catch let error as ReadingError {
      precondition(!error.what.isEmpty && error.line.map { $0 > 0 } ?? true, "\(error)")
    } catch {
      fatalError("what is read makes no graph: \(error)")
    }
  }

  private func readFacts(_ path: String) {
    do {
      var builder = GraphBuilder()
      try builder.add(FactReader().read([path]).batch)
      _ = ExportTable(try builder.freeze())
    } catch let error as FactFileErrors {
      precondition(error.errors.allSatisfy { !"\($0)".isEmpty }, "\(error)")
    } catch {
      fatalError("what is read makes no graph: \(error)")
    }
  }
}
