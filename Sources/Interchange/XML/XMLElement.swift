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
  private var attributes: UnsafeRawPointer { unsafe record + prefixLength + nameLength }

  /// Calls `body` for each attribute, in their order; `nil` for names that the handler does not know
  /// or that have a prefix other than the element's.
  @inline(__always)
  func forEachAttribute<Failure: Error>(
    _ body: (Name?, Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var next = unsafe attributes
    for _ in 0..<attributeCount {
      let attribute = unsafe XMLAttributeRecord(next)
      unsafe try body(
        attribute.code == XMLNameTable.unknown ? nil : names[Int(attribute.code)],
        attribute.value.span)
      unsafe next = attribute.end
    }
  }

  /// The text of an attribute, or `nil`.
  subscript(name: Name) -> String? {
    var found: String?
    forEachAttribute { (known, value) throws(Never) in
      if known == name { found = String(value) }
    }
    return found
  }

  /// The names of attributes that the handler does not know, with their prefixes.
  var unknownAttributes: [String] {
    var found: [String] = []
    var next = unsafe attributes
    for _ in 0..<attributeCount {
      let attribute = unsafe XMLAttributeRecord(next)
      if unsafe attribute.code == XMLNameTable.unknown {
        found.append(unsafe String(decoding: attribute.name, as: UTF8.self))
      }
      unsafe next = attribute.end
    }
    return found
  }
}

extension XMLElement {
  /// Where the next record begins.
  @inline(__always)
  var end: UnsafeRawPointer {
    var next = unsafe attributes
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

extension String {
  /// The text of some bytes.
  init(_ bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
