import EntityGraph
import FactFiles
import Foundation
import TestSupport

@testable import Interchange

/// A graph written in a format that keeps claims, and what is read of that.
struct ClaimRoundTrip {
  let report: ExportReport
  let reading: FactReading

  init(_ graph: Graph, as name: String, in folder: TemporaryGraphFiles) throws {
    report = try GraphFile.write(graph, to: folder.path(name))
    reading = try FactReading(path: folder.path(name))
  }

  var losses: [String] { report.warnings.map(\.description) }

  /// The seeds of the repository as a graph.
  static var seeds: Graph {
    get throws {
      var builder = GraphBuilder()
      try builder.add(
        FactReader().read([BuiltProgram.root.appending(path: "seeds").path()]).batch)
      return try builder.freeze()
    }
  }

  /// The files of the trade from which claims are read.
  static let corpus: [String] = {
    guard let root = SharedFolder.path("corpus/trade") else { return [] }
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return files.filter { name in
      guard let reading = try? GraphFile.read("\(root)/\(name)"),
        case .facts(let batch) = reading.content
      else { return false }
      return !batch.claims.isEmpty && batch.claims.count < 5000
    }.sorted()
  }()
}

extension Graph {
  /// What every claim says, without where in its document it stands, in order.
  var said: [String] {
    claims.map { claim in
      let (form, first, second, third) = claim.statement.parts
      let isMomentary =
        claim.period == nil
        ? nil : claim.isMomentary ?? vocabulary.relations[.init(second)]?.isMomentary
      let with = claim.with.map { "\($0.name)=\($0.value.text)" }
      return """
        \(claim.document) \(claim.claimants) \(claim.stance) \(form) \(first) \(second) \(third) \
        \(claim.period?.description ?? "-") \(isMomentary.map(String.init) ?? "-") \
        \(claim.channel?.rawValue ?? "-") \(claim.events) \(claim.claimed?.text ?? "-") \
        \(claim.withdrawn?.text ?? "-") \(claim.paraphrase ?? "-") \(with.sorted())
        """
    }.sorted()
  }

  /// What is known of every entity but its kind, in order.
  var named: [String] {
    verticesByID.map { vertex in
      let entity = entity(at: vertex)
      let ids = entity.externalIDs.map { ExternalIdentifier($0)?.description ?? $0 }
      return "\(entity.id) \(entity.name) \(entity.aliases) \(ids.sorted()) \(entity.formerIDs)"
    }
  }
}
