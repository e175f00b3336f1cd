extension XMLEvents {
  /// Shows the records to `handler`, in their order.
  ///
  /// - Parameters:
  ///   - names: The handler's names, indexed by code.
  ///   - handler: What takes in the events.
  /// - Throws: What the handler refuses.
  func replay<Handler: XMLHandler>(
    _ names: [Handler.Name], into handler: inout Handler
  ) throws(XMLRefusal) {
    // A span of names cannot be kept by an element, so their address is.
    let table = UnsafeMutablePointer<Handler.Name>.allocate(capacity: max(1, names.count))
    for (code, name) in names.enumerated() { unsafe (table + code).initialize(to: name) }
    defer {
      unsafe table.deinitialize(count: names.count)
      unsafe table.deallocate()
    }
    unsafe try replay(UnsafePointer(table), into: &handler)
  }

  private func replay<Handler: XMLHandler>(
    _ names: UnsafePointer<Handler.Name>, into handler: inout Handler
  ) throws(XMLRefusal) {
    var record = unsafe UnsafeRawPointer(base)
    let end = unsafe record + count
    while unsafe record < end {
      switch unsafe record.load(as: UInt8.self) {
      case Kind.start.rawValue:
        let element = unsafe XMLElement<Handler.Name>(record, names: names)
        try handler.start(element)
        unsafe record = element.end
      case Kind.text.rawValue:
        let length = Int(unsafe record.loadUnaligned(fromByteOffset: 1, as: UInt32.self))
        let text = unsafe UnsafeBufferPointer(
          start: (record + Self.textLength).assumingMemoryBound(to: UInt8.self), count: length)
        try handler.text(unsafe text.span)
        unsafe record = record + Self.textLength + length
      default:
        let code = unsafe record.load(fromByteOffset: 1, as: UInt8.self)
        try handler.end(unsafe code == XMLNameTable.unknown ? nil : names[Int(code)])
        unsafe record = record + 2
      }
    }
  }
}
