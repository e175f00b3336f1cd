import TestSupport
import Testing

@testable import GraphKernels

@Suite struct BinaryHeapTests {
  @Test(arguments: 0..<100)
  func givesBackWhatItWasGivenInOrder(seed: UInt64) {
    let numbers = smallNumbers(Int(seed), in: 0...30, seed: seed)
    var heap = BinaryHeap<Int>()
    var waiting: [Int] = []
    var popped: [Int?] = []
    for number in numbers {
      heap.insert(number)
      waiting.append(number)
      guard number % 3 == 0 else { continue }
      waiting.sort()
      popped.append(waiting.removeFirst())
      #expect(heap.popLeast() == popped.last)
    }
    for number in waiting.sorted() { #expect(heap.popLeast() == number) }
    #expect(heap.popLeast() == nil)
  }
}
