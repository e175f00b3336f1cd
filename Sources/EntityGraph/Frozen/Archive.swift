/// Visits what is frozen, array by array, in one order: whoever writes lists it, whoever reads gets
/// it back from the same list.
struct Archive {
  private enum Direction {
    case writing(ArchiveWriter)
    case reading(ArchiveReader)
  }

  private let direction: Direction

  init(writingTo writer: ArchiveWriter) { direction = .writing(writer) }
  init(readingFrom reader: ArchiveReader) { direction = .reading(reader) }

  var isReading: Bool {
    if case .reading = direction { true } else { false }
  }

  func visit<Element>(_ array: inout FrozenArray<Element>) {
    switch direction {
    case .writing(let writer): writer.append(array)
    case .reading(let reader): array = reader.next(of: Element.self)
    }
  }

  /// An array that is small, or that others want as one.
  func visit<Element: BitwiseCopyable & Sendable>(_ array: inout [Element]) {
    var frozen = FrozenArray(array)
    visit(&frozen)
    if isReading { array = frozen.array }
  }

  func visit<Item: BitwiseCopyable & Sendable>(_ value: inout Item) {
    var frozen = FrozenArray([value])
    visit(&frozen)
    if isReading { value = frozen[0] }
  }
}
