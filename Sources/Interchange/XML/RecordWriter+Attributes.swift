import CLibXML2

extension RecordWriter {
  /// Appends one of the attributes that libxml2 gives.
  @inline(__always)
  mutating func append(
    _ attributes: XMLEventSource.Attributes?, _ number: Int,
    _ elementPrefix: UnsafePointer<xmlChar>?, _ names: XMLNameTable
  ) {
    guard let attributes = unsafe attributes else { return }
    let part = number * XMLEventSource.partCount
    let (name, prefix) = unsafe (attributes[part], attributes[part + 1])
    var code = unsafe names[name]
    if unsafe prefix != nil, unsafe prefix != elementPrefix { code = XMLNameTable.unknown }
    append(byte: code)
    if code == XMLNameTable.unknown {
      unsafe appendLength(of: name, prefix)
    } else {
      append(number: 0)
    }
    let (start, end) = unsafe (attributes[part + 3], attributes[part + 4])
    let length = if let start = unsafe start, let end = unsafe end { unsafe end - start } else { 0 }
    append(number: length)
    if code == XMLNameTable.unknown { unsafe append(name, prefix) }
    if let start = unsafe start { unsafe append(start, length) }
  }

  private mutating func appendLength(
    of name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?
  ) {
    let prefixLength = unsafe prefix == nil ? 0 : XMLEventSource.length(prefix) + 1
    unsafe append(number: prefixLength + XMLEventSource.length(name))
  }

  private mutating func append(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?
  ) {
    if let prefix = unsafe prefix {
      unsafe append(prefix, XMLEventSource.length(prefix))
      append(byte: UInt8(ascii: ":"))
    }
    if let name = unsafe name { unsafe append(name, XMLEventSource.length(name)) }
  }
}
