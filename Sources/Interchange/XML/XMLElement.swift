/// The start of an element, for as long as its handler looks at it.
@safe
struct XMLElement<Name: Hashable> {
  /// `nil` where the handler does not know it.
  let name: Name?

  /// The line where the start ends, counted from 1.
  let line: Int
  let attributeCount: Int
  private let names: UnsafePointer<Name>
  private let record: UnsafeRawPointer
  private let prefixLength: Int
  private let nameLength: Int

  /// Reads the record behind `record`, which ``XMLEvents`` wrote.
  init(_ record: UnsafeRawPointer, names: UnsafePointer<Name>) {
    let code = unsafe record.load(fromByteOffset: 1, as: UInt8.self)
    unsafe self.names = unsafe names
    unsafe self.record = unsafe record + XMLEvents.startLength
    name = unsafe code == XMLNameTable.unknown ? nil : names[Int(code)]
    attributeCount = Int(unsafe record.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
    line = Int(unsafe record.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    prefixLength = Int(unsafe record.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    nameLength = Int(unsafe record.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
  }

  /// The name without its prefix as the document has it; empty where ``name`` says it.
  var unknownName: String {
    let bytes = unsafe UnsafeRawBufferPointer(start: record + prefixLength, count: nameLength)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  /// Empty where the name has none.
  var prefix: String {
    unsafe String(
      decoding: UnsafeRawBufferPointer(start: record, count: prefixLength), as: UTF8.self)
  }

  /// The first attribute's record.
  private var firstAttribute: UnsafeRawPointer { unsafe record + prefixLength + nameLength }

  @inline(__always)
  var attributes: XMLAttributes<Name> {
    unsafe XMLAttributes(firstAttribute, count: attributeCount, names: names)
  }

  /// Calls `body` for each attribute, in their order; `nil` for names that the handler does not know
  /// or that have a prefix other than the element's.
  @inline(__always)
  func forEachAttribute<Failure: Error>(
    _ body: (Name?, Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    for attribute in attributes {
      try attribute.value.withSpan { text throws(Failure) in try body(attribute.name, text) }
    }
  }

  /// The text of an attribute, or `nil`.
  subscript(name: Name) -> String? { attributes.first { $0.name == name }?.value.string }

  /// The names of attributes that the handler does not know, with their prefixes.
  var unknownAttributes: [String] {
    attributes.filter { $0.name == nil }.map(\.unknownName)
  }

  /// Where the next record begins.
  @inline(__always)
  var end: UnsafeRawPointer {
    var next = unsafe firstAttribute
    for _ in 0..<attributeCount { unsafe next = XMLAttributeRecord(next).end }
    return unsafe next
  }
}

/// One attribute in a record: its code, the lengths of name and value, name, value.
@unsafe
struct XMLAttributeRecord {
  static let headLength = 9
  let code: UInt8
  let name: UnsafeRawBufferPointer
  let value: UnsafeBufferPointer<UInt8>
  let end: UnsafeRawPointer

  @inline(__always)
  init(_ record: UnsafeRawPointer) {
    unsafe code = record.load(as: UInt8.self)
    let nameLength = Int(unsafe record.loadUnaligned(fromByteOffset: 1, as: UInt32.self))
    let valueLength = Int(unsafe record.loadUnaligned(fromByteOffset: 5, as: UInt32.self))
    let start = unsafe record + Self.headLength
    unsafe name = UnsafeRawBufferPointer(start: start, count: nameLength)
    unsafe value = UnsafeBufferPointer(
      start: (start + nameLength).assumingMemoryBound(to: UInt8.self), count: valueLength)
    unsafe end = start + nameLength + valueLength
  }
}
