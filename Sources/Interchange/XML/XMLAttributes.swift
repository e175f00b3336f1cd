import EntityGraph

/// The attributes of an element in their order, for as long as its handler looks at it.
@safe
struct XMLAttributes<Name: Hashable>: Sequence, IteratorProtocol {
  private var record: UnsafeRawPointer
  private var rest: Int
  private let names: UnsafePointer<Name>

  init(_ first: UnsafeRawPointer, count: Int, names: UnsafePointer<Name>) {
    unsafe record = unsafe first
    unsafe self.names = unsafe names
    rest = count
  }

  @inline(__always)
  mutating func next() -> XMLAttribute<Name>? {
    guard rest > 0 else { return nil }
    rest -= 1
    let attribute = unsafe XMLAttributeRecord(record)
    unsafe record = attribute.end
    return unsafe XMLAttribute(attribute, names)
  }
}

/// An attribute, for as long as the handler looks at its element.
@safe
struct XMLAttribute<Name: Hashable> {
  /// `nil` where the handler does not know it, or where it has another prefix than the element.
  let name: Name?
  let value: XMLText
  private let ownName: UnsafeRawBufferPointer

  @inline(__always)
  init(_ record: XMLAttributeRecord, _ names: UnsafePointer<Name>) {
    name = unsafe record.code == XMLNameTable.unknown ? nil : names[Int(record.code)]
    value = unsafe XMLText(record.value)
    unsafe ownName = record.name
  }

  /// The name with its prefix; empty where ``name`` says it.
  var unknownName: String { unsafe String(decoding: ownName, as: UTF8.self) }
}

/// The value of an attribute, for as long as the handler looks at its element.
@safe
struct XMLText {
  private let bytes: UnsafeBufferPointer<UInt8>

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe self.bytes = unsafe bytes }

  /// Hands the bytes to `body`.
  @inline(__always)
  func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result { unsafe try body(bytes.span) }

  var string: String { unsafe String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { unsafe bytes.isEmpty }

  static func == (text: XMLText, other: StaticString) -> Bool {
    unsafe text.bytes.span.isEqual(
      to: UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount).span)
  }
}
