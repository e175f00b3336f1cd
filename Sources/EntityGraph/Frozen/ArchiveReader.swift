import LibC

/// Reads arrays one after the other out of a mapped file.
final class ArchiveReader {
  let file: MappedFile
  private var sections: ArraySlice<ArchiveSection>

  /// Opens an archive of this version and origin.
  ///
  /// - Returns: `nil` where the file is another's, of another state, or damaged.
  init?(_ descriptor: CInt, version: UInt64, origin: [UInt64]) {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let trailerOffset = size - ArchiveTrailer.byteCount
    guard trailerOffset >= 0,
      let words = Self.words(descriptor, at: trailerOffset, ArchiveTrailer.byteCount / 8),
      let trailer = ArchiveTrailer(words), trailer.version == version, trailer.origin == origin,
      trailer.tableOffset + trailer.tableSize * 8 == trailerOffset,
      let table = Self.words(descriptor, at: trailer.tableOffset, trailer.tableSize),
      ArchiveTrailer.sum(table) == trailer.tableSum
    else { return nil }
    let sectionWords = table.prefix(trailer.sectionCount * ArchiveSection.wordCount)
    guard let file = MappedFile(descriptor, sums: Array(table.dropFirst(sectionWords.count)))
    else { return nil }
    self.file = file
    let starts = stride(from: 0, to: sectionWords.count, by: ArchiveSection.wordCount)
    sections =
      starts.map { place in
        ArchiveSection(
          offset: Int(truncatingIfNeeded: table[place]),
          count: Int(truncatingIfNeeded: table[place + 1]),
          stride: Int(truncatingIfNeeded: table[place + 2]))
      }[...]
  }

  /// The next array; an empty one of a damaged file where it is none of such elements.
  func next<Element>(of type: Element.Type) -> FrozenArray<Element> {
    guard let section = sections.popFirst(), section.stride == MemoryLayout<Element>.stride,
      section.count >= 0, section.offset >= 0,
      section.count <= (file.count - section.offset) / section.stride
    else {
      file.noteDamage()
      return FrozenArray(MappedArray(file, at: 0, count: 0))
    }
    return FrozenArray(MappedArray(file, at: section.offset, count: section.count))
  }

  private static func words(_ descriptor: CInt, at offset: Int, _ count: Int) -> [UInt64]? {
    guard count >= 0, count < 1 << 32 else { return nil }
    var isWhole = false
    let words = unsafe [UInt64](unsafeUninitializedCapacity: count) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      let wanted = bytes.count
      isWhole =
        unsafe pread(descriptor, bytes.baseAddress, wanted, off_t(offset)) == wanted
      filled = isWhole ? count : 0
    }
    return isWhole ? words : nil
  }
}
