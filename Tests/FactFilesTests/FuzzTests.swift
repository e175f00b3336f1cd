import EntityGraph
import FactFiles
import Testing

@Suite struct FuzzTests {
  @Test(arguments: 0..<500)
  func readsOrRefusesWhateverTheBytesAre(seed: UInt64) {
    var random = Random(seed: seed)
    var bytes = Array(example.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1:
        bytes[index] = Array("\n :#-[]{},&*!'\"\t¶..0aZ".utf8).randomElement(using: &random) ?? 0
      case 2: bytes.remove(at: index)
      default:
        let length = min(20, bytes.count - index)
        let piece = Array(bytes[index..<(index + length)])
        bytes.insert(contentsOf: piece, at: Int.random(in: bytes.indices, using: &random))
      }
    }
    let source = FactSource(path: "a.yaml", bytes: bytes)
    do {
      let reading = try FactReader().read([source, FactSource(path: "b.yaml", text: rest)])
      #expect(!reading.batch.entities.isEmpty)
    } catch {
      #expect(error.count >= error.errors.count && error.errors.count <= 20)
      #expect(error.errors.allSatisfy { !$0.problem.description.isEmpty })
    }
  }
}

/// Numbers that come again with their seed: SplitMix64, Steele et al., OOPSLA 2014.
private struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
