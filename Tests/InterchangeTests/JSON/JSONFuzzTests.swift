import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Damaged JSON")
struct JSONFuzzTests {
  private static let texts: [String] = [
    #"{"directed":false,"graph":{"name":"g"},"nodes":[{"id":1,"a":{"b":[1,-2.5e3,"\ud83d\ude00"]}},"#
      + #"{"id":"é"}],"links":[{"source":1,"target":"é","key":0,"w":NaN}],"adjacency":[[{"id":1}]]}"#,
    #"{"elements":{"nodes":[{"data":{"id":"a"},"position":{"x":1}}],"edges":[{"data":{"source":"a","target":"b"}}]}}"#,
    #"[{"group":"nodes","data":{"id":"a"}},{"data":{"source":"a","target":1,"id":"e"}}]"#,
    #"{"graph":{"nodes":{"a":{"label":"A"}},"edges":[{"source":"a","target":"a","directed":true}]}}"#,
    #"{"id":"a","schema":"Person","properties":{"name":["A"],"addressEntity":["b"],"birthDate":["1960"]}}"#
      + "\n"
      + #"{"id":"o","schema":"Payment","properties":{"payer":["a"],"beneficiary":["c"],"date":["2001-01"]}}"#,
    "canonical_id,entity_id,prop,schema,value,dataset,external,first_seen,id\n"
      + "a,b,name,Person,\"A, B\",d,f,2001,s\na,a,proof,Person,x,d,t,,t\n",
  ]

  private static let pieces = Array("{}[]:,\"\\\u{0}\u{7F}0123456789.eE+-ntfNI\n\r é".utf8)

  @Test(arguments: 0..<600 as Range<UInt64>)
  func isReadOrRefused(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var bytes = Array(Self.texts[Int(seed) % Self.texts.count].utf8)
    for _ in 0...Int.random(in: 0...4, using: &generator) {
      let place = Int.random(in: 0..<max(bytes.count, 1), using: &generator)
      guard place < bytes.count else { continue }
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = Self.pieces.randomElement(using: &generator) ?? 0
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 3: bytes.removeLast(bytes.count - place)
      default:
        let end = Int.random(in: place..<min(place + 30, bytes.count), using: &generator)
        bytes.insert(contentsOf: bytes[place...end], at: place)
      }
    }
    let folder = TemporaryGraphFiles()
    let path = try folder.file(
      seed % 6 == 5 ? "a.csv" : seed % 6 == 4 ? "a.ftm.json" : "a.json", Data(bytes))
    do {
      let reading = try GraphFile.read(path)
      if case .graph(let graph) = reading.content {
        let rows = 0..<Int32(graph.nodes.count)
        #expect((graph.edges.subjects + graph.edges.objects).allSatisfy(rows.contains))
        #expect((graph.nodes.columns).allSatisfy { $0.cells.count == graph.nodes.count })
      }
    } catch {
      #expect(error.file == path)
      #expect(!error.what.isEmpty)
    }
  }
}
