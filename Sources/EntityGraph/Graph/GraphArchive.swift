/// An archive that is not as it was written.
package struct DamagedArchive: Error {
  package init() {}
}

/// A graph of facts alone that lies in a mapped file.
package struct GraphArchive: Sendable {
  /// The version of how graphs are laid out and of the rules by which they are derived and names
  /// folded: whoever changes any of them takes the next one.
  package static let version: UInt64 = 8

  /// How many numbers tell of which state of which file it is an archive.
  package static let originSize = ArchiveTrailer.originSize

  package let graph: Graph
  private let file: MappedFile

  /// Opens an archive of the given origin.
  ///
  /// - Returns: `nil` where the file is another's, or of another state.
  /// - Throws: ``DamagedArchive`` where it is found to be damaged; what is damaged elsewhere than
  ///   was looked at is found when it is read.
  /// - Complexity: O(1) in the number of facts.
  package init?(readingFrom descriptor: CInt, origin: [UInt64]) throws(DamagedArchive) {
    guard let reader = ArchiveReader(descriptor, version: Self.version, origin: origin) else {
      return nil
    }
    (graph, file) = (Graph(readingFrom: Archive(readingFrom: reader)), reader.file)
    if file.isDamaged { throw DamagedArchive() }
  }

  /// Whether what was read from the file so far, or made of it, may be wrong.
  package var isDamaged: Bool { file.isDamaged }

  /// Whether all of the file is as it was written.
  ///
  /// - Complexity: O(bytes), on all cores.
  package var isWhole: Bool {
    file.checkAll()
    return !file.isDamaged
  }

  /// Writes a graph.
  ///
  /// - Returns: The system's number for what went wrong; `nil` where all went well.
  /// - Precondition: The graph has no foreign graphs, and nothing is left out of it.
  package static func write(
    _ graph: Graph, to descriptor: CInt, origin: [UInt64]
  ) -> CInt? {
    let writer = ArchiveWriter(descriptor)
    graph.write(to: Archive(writingTo: writer))
    writer.finish(version: version, origin: origin)
    return writer.failure
  }
}
