import CLibXML2

/// The bytes of a document on their way to libxml2.
@safe
struct XMLInput {
  private let file: InputFile

  /// What went wrong with the file.
  private(set) var error: ReadingError?

  /// Whether the parser is to see the end of the document here.
  var isStopped = false
  private var countedTag = XMLBounds.suspiciousTag

  init(_ file: InputFile) { self.file = file }

  /// Fills `buffer`; 0 at the end, after an error, and when the parser was stopped.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> CInt {
    guard !isStopped else { return 0 }
    do {
      return CInt(try unsafe file.read(into: buffer))
    } catch {
      self.error = error
      isStopped = true
      return 0
    }
  }

  /// Whether the parser is within a tag of too many attributes, which would take it forever.
  mutating func isFlooded(_ input: xmlParserInputPtr?) -> Bool {
    guard let input = unsafe input?.pointee, let start = unsafe input.base,
      let end = unsafe input.cur
    else { return false }
    let length = unsafe end - start
    guard length > countedTag else {
      if length < XMLBounds.suspiciousTag { countedTag = XMLBounds.suspiciousTag }
      return false
    }
    countedTag = length * 2
    let tag = unsafe UnsafeBufferPointer(start: start, count: length)
    return unsafe XMLBounds.attributes(in: tag.span) > XMLBounds.attributes
  }
}
