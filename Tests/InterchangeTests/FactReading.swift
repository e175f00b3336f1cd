@testable import EntityGraph
import Foundation
import TestSupport

@testable import Interchange

/// Reads facts of a format with sources that a test spells out, or a file.
struct FactReading {
  let batch: FactBatch
  let notes: [String]

  init(_ text: String, name: String = "a.ftm.json") throws {
    let folder = TemporaryGraphFiles()
    try self.init(path: try folder.file(name, text))
  }

  init(path: String) throws {
    let reading = try GraphFile.read(path)
    guard case .facts(let batch) = reading.content else { throw Failure.noFacts }
    self.batch = batch
    notes = reading.notes.map { note in
      "\(note.line.map { "\($0): " } ?? "")\(note.what) (\(note.count))"
    }
  }

  enum Failure: Error { case noFacts }

  /// The graph that follows from the facts.
  var graph: Graph {
    get throws {
      var builder = GraphBuilder()
      try builder.add(batch)
      return try builder.freeze()
    }
  }

  var entities: [String] { batch.entities.map { "\($0.id) \($0.kind) \($0.name)" } }

  /// The records that claims are.
  var records: [String] {
    batch.claims.compactMap { claim in
      claim.with.first { $0.name == PropertyKind.record }?.value.text
    }
  }

  /// What the claims say, with times and attributes, without where it stands and which record it is.
  var claims: [String] {
    batch.claims.map { claim in
      let (_, first, second, third) = claim.statement.parts
      let period = claim.period.map { " [\($0)]" } ?? ""
      let with = claim.with.filter { $0.name != PropertyKind.record }
        .map { " \($0.name)=\($0.value.text)" }.joined()
      return "\(first) \(second) \(third)\(period)\(with)"
    }
  }
}

/// The sentence with which such a file is refused; `nil` when it is read.
func factRefusal(_ text: String, name: String = "a.ftm.json") -> String? {
  do {
    _ = try FactReading(text, name: name)
    return nil
  } catch let error as ReadingError {
    return error.description.replacing(/^.*\/a\./, with: "a.")
  } catch {
    return "another error: \(error)"
  }
}
