import CLibXML2

extension XMLEventSource {
  mutating func refuseEntity() {
    refuse("declares an entity; put the text itself where the entity is used, without a DOCTYPE")
  }

  /// Takes down an attribute that the document type adds to elements.
  mutating func declareAttribute(_ name: UnsafePointer<xmlChar>?, _ value: UnsafePointer<xmlChar>?)
  {
    guard let value = unsafe value else { return }
    unsafe addedAttributeBytes += Int(xmlStrlen(name)) + Int(xmlStrlen(value))
    if addedAttributeBytes > XMLBounds.addedAttributeBytes {
      refuse("its DOCTYPE adds long attributes to elements; take the DOCTYPE out")
    }
  }

  /// Takes down an error that libxml2 found; warnings, and what concerns namespaces, do not matter.
  mutating func note(_ error: xmlError) {
    let code = unsafe error.code
    let isEntity =
      code == CInt(XML_WAR_UNDECLARED_ENTITY.rawValue)
      || code == CInt(XML_ERR_UNDECLARED_ENTITY.rawValue)
    guard unsafe isEntity || error.level == XML_ERR_FATAL else { return }
    if code == XML_I18N_CONV_FAILED.rawValue { return noteEncoding() }
    let message = unsafe error.message.map { unsafe String(cString: $0) } ?? "error \(code)"
    let sentence = message.split { $0 == "\n" || $0 == "\r" }.joined(separator: " ")
    noteFlaw(sentence, line: unsafe error.line > 0 ? Int(error.line) : line)
  }

  private mutating func noteEncoding() {
    noteFlaw("its bytes are not of the encoding that it says", line: max(1, line))
  }

  private mutating func noteFlaw(_ flaw: String, line: Int) {
    note(
      XMLRefusal(
        "not well-formed: \(flaw); correct it there, or write the file again with its program",
        line: line))
  }
}
