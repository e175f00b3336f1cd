import LibC

/// The memory of lent columns, which a library may read and not write.
///
/// Whole pages of it cannot be written while the library runs: writing there is a crash. What lies before
/// and behind them, on pages that others use too, is compared with a copy afterwards, and set right.
@unsafe final class LentMemory {
  private var pages: [UnsafeMutableRawBufferPointer] = unsafe []
  private var edges: [(place: UnsafeMutableRawBufferPointer, copy: [UInt8])] = unsafe []
  private static let pageSize = UInt(sysconf(CInt(_SC_PAGESIZE)))

  /// Adds the memory of a column, which stays where it is.
  func add(_ column: UnsafeRawBufferPointer) {
    guard unsafe !column.isEmpty else { return }
    let memory = unsafe UnsafeMutableRawBufferPointer(mutating: column)
    let (start, size) = (UInt(bitPattern: memory.baseAddress), unsafe Self.pageSize)
    let first = Int((start + size - 1) / size * size - start)
    let last = Int((start + UInt(memory.count)) / size * size) - Int(start)
    guard first < last else { return unsafe addEdge(memory[...]) }
    unsafe pages.append(UnsafeMutableRawBufferPointer(rebasing: memory[first..<last]))
    unsafe addEdge(memory[..<first])
    unsafe addEdge(memory[last...])
  }

  private func addEdge(_ slice: Slice<UnsafeMutableRawBufferPointer>) {
    let place = unsafe UnsafeMutableRawBufferPointer(rebasing: slice)
    unsafe edges.append((place, Array(place)))
  }

  /// Runs what may not write there.
  ///
  /// - Returns: What it returns, and whether it left the memory as it was.
  func guarded<Result>(_ body: () -> Result) -> (result: Result, isUnchanged: Bool) {
    unsafe protect(PROT_READ)
    let result = body()
    unsafe protect(PROT_READ | PROT_WRITE)
    return unsafe (result, setRight())
  }

  private func protect(_ access: CInt) {
    unsafe pages.forEach { unsafe mprotect($0.baseAddress, $0.count, access) }
  }

  /// - Returns: Whether nothing was wrong.
  private func setRight() -> Bool {
    var isUnchanged = true
    unsafe edges.forEach { edge in
      guard unsafe !edge.place.elementsEqual(edge.copy) else { return }
      unsafe edge.place.copyBytes(from: edge.copy)
      isUnchanged = false
    }
    return isUnchanged
  }
}
