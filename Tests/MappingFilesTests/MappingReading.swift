import EntityGraph
import FactFiles
import Foundation
import Interchange
import Testing

@testable import MappingFiles

/// What a mapping makes of a table or of JSON, in a line for each entity, claim and note.
struct MappingReading {
  let batch: FactBatch
  let notes: [String]

  init(_ mapping: String, _ table: String, name: String = "a.csv") throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: name).path()
    try table.write(toFile: path, atomically: true, encoding: .utf8)
    try self.init(mapping, of: path, called: name)
  }

  /// Maps the file at `path`, which errors call by `name`.
  init(_ mapping: String, of path: String, called name: String) throws {
    let read = try MappingFile.read(FactSource(path: "map.yaml", text: mapping))
    do {
      let reading = try #require(OpenGraphFile(path)).read(by: read)
      guard case .facts(let batch) = reading.content else { throw MappingFailure("no facts") }
      (self.batch, notes) = (batch, reading.notes.map(\.spelled))
    } catch let error as ReadingError {
      throw MappingFailure("\(error)".replacing(path, with: name))
    }
  }

  var entities: [String] { batch.entities.map { "\($0.id) \($0.kind) \($0.name)" } }

  var claims: [String] { batch.claims.map(\.spelled) }
}

/// The mapping that is suggested for a table or JSON.
func suggestedMapping(of text: String, called name: String = "a.csv") throws -> String {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appending(path: name).path()
  try text.write(toFile: path, atomically: true, encoding: .utf8)
  return try #require(OpenGraphFile(path)).mappingDraft(called: name)
}

struct MappingFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension ReadingNote {
  fileprivate var spelled: String { "\(line.map { "\($0): " } ?? "")\(what) (\(count))" }
}

extension Claim {
  /// What it states, with the time, who says it and what stands beside it.
  var spelled: String {
    let stated =
      switch statement {
      case .relation(let subject, let kind, let object): "\(subject) \(kind) \(object)"
      case .property(let subject, let name, let value): "\(subject) \(name) \(value.spelled)"
      case .role(let role, let event, let filler): "\(event) \(role): \(filler)"
      }
    let parts = [
      stated, period.map { "[\($0)]" }, isMomentary == true ? "then" : nil,
      claimants.isEmpty ? nil : "by \(claimants.map(\.rawValue).joined(separator: ", "))",
      stance == .asserts ? nil : stance.rawValue, credibility.map { "\($0.rawValue)" },
      channel.map { "over \($0)" }, locator.map { "at \($0)" },
    ]
    let attributes = with.map { "\($0.name)=\($0.value.spelled)" }
    return (parts.compactMap { $0 } + attributes).joined(separator: " ")
  }
}

extension Value {
  fileprivate var spelled: String {
    switch self {
    case .text(let text): text
    case .number(let quantity): quantity.text + (quantity.unit.map { " \($0)" } ?? "")
    case .date(let period): "\(period)"
    }
  }
}
