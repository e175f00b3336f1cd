import Synchronization

/// Vertices that wait to be looked at; threads may add to them at the same time.
@safe struct ConcurrentVertexQueue: ~Copyable {
  private let flags: UnsafeMutableBufferPointer<Atomic<UInt8>>

  /// All vertices below `count` wait.
  init(all count: Int) {
    unsafe flags = .allocate(capacity: count)
    for vertex in 0..<count { unsafe flags.initializeElement(at: vertex, to: Atomic(1)) }
  }

  deinit { unsafe flags.deallocate() }

  /// How many wait.
  var count: Int {
    var count = 0
    for vertex in unsafe flags.indices where contains(vertex) { count += 1 }
    return count
  }

  func contains(_ vertex: Int) -> Bool { unsafe flags[vertex].load(ordering: .relaxed) != 0 }

  func insert(_ vertex: Int) {
    guard !contains(vertex) else { return }
    unsafe flags[vertex].store(1, ordering: .relaxed)
  }

  /// Whether a vertex waited, which it does no longer.
  func remove(_ vertex: Int) -> Bool {
    guard contains(vertex) else { return false }
    unsafe flags[vertex].store(0, ordering: .relaxed)
    return true
  }
}
