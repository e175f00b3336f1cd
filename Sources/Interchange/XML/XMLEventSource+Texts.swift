import CLibXML2

extension XMLEventSource {
  /// A piece of a text; the pieces between two tags make one record.
  mutating func text(_ bytes: UnsafePointer<xmlChar>, _ length: Int) {
    if input.isStopped { return }
    guard events.reserve(length + XMLEvents.textLength) else { return failForMemory() }
    var record = events.writer
    if textStart < 0 {
      textStart = events.count
      record.append(byte: XMLEvents.Kind.text.rawValue)
      record.append(number: 0)
    }
    unsafe record.append(bytes, length)
    events.take(record)
    if events.count - textStart - XMLEvents.textLength > limits.textLength {
      refuseLength("a text")
    }
  }

  mutating func refuseLength(_ what: String) {
    refuse(
      "\(what) has more than \(limits.textLength) bytes; shorten it")
  }

  /// Finishes the record of a text, or drops it where it only parts elements.
  @inline(__always)
  mutating func endText(hasChildren: Bool) {
    guard textStart >= 0 else { return }
    let start = textStart + XMLEvents.textLength
    if hasChildren, events.isBlank(from: start) {
      events.removeLast(from: textStart)
    } else {
      events.setTextLength(ofRecordAt: textStart)
    }
    textStart = -1
  }
}
