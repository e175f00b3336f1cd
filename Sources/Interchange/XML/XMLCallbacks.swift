import CLibXML2

/// The functions that libxml2 calls; each finds the ``XMLEventSource`` behind its first parameter.
enum XMLCallbacks {
  static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = {
      context, name, prefix, _, namespaces, _, count, _, attributes in
      guard let context = unsafe context, let name = unsafe name else { return }
      unsafe XMLCallbacks.source(context).pointee
        .start(name, prefix, namespaces: Int(namespaces), Int(count), attributes)
    }
    unsafe handler.endElementNs = { context, _, _, _ in
      guard let context = unsafe context else { return }
      unsafe XMLCallbacks.source(context).pointee.end()
    }
    unsafe handler.characters = { context, bytes, count in
      guard let context = unsafe context, let bytes = unsafe bytes else { return }
      unsafe XMLCallbacks.source(context).pointee.text(bytes, Int(count))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = handler.characters
    unsafe handler.serror = note
    unsafe addDeclarations(to: &handler)
    return unsafe handler
  }

  private static func addDeclarations(to handler: inout xmlSAXHandler) {
    unsafe handler.entityDecl = { context, _, _, _, _, _ in
      guard let context = unsafe context else { return }
      unsafe XMLCallbacks.source(context).pointee.refuseEntity()
    }
    unsafe handler.unparsedEntityDecl = { context, _, _, _, _ in
      guard let context = unsafe context else { return }
      unsafe XMLCallbacks.source(context).pointee.refuseEntity()
    }
    unsafe handler.attributeDecl = { context, _, name, _, _, value, choices in
      unsafe xmlFreeEnumeration(choices)
      guard let context = unsafe context else { return }
      unsafe XMLCallbacks.source(context).pointee.declareAttribute(name, value)
    }
  }

  /// Takes down errors, so that libxml2 prints none.
  static let note: xmlStructuredErrorFunc = { context, error in
    guard let context = unsafe context, let error = unsafe error else { return }
    unsafe XMLCallbacks.source(context).pointee.note(error.pointee)
  }

  static let read: xmlInputReadCallback = { context, bytes, count in
    guard let context = unsafe context, let bytes = unsafe bytes, count > 0 else { return 0 }
    let source = unsafe XMLCallbacks.source(context)
    if unsafe source.pointee.input.isFlooded(source.pointee.parser.pointee.input) {
      unsafe source.pointee.refuseFlood()
    }
    let buffer = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: Int(count))
    return unsafe source.pointee.input.read(into: buffer)
  }

  private static func source(
    _ context: UnsafeMutableRawPointer
  ) -> UnsafeMutablePointer<XMLEventSource> {
    unsafe context.assumingMemoryBound(to: XMLEventSource.self)
  }
}
