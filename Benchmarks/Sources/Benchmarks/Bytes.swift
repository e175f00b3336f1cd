#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that cannot be read or written.
struct FileTrouble: Error, CustomStringConvertible {
  let path: String

  var description: String { "'\(path)': \(String(cString: strerror(errno)))" }
}

/// Calls `body` with a file, which is mapped into memory.
func withBytes<Result>(of path: String, _ body: (Span<UInt8>) throws -> Result) throws -> Result {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { throw FileTrouble(path: path) }
  defer { close(file) }
  let size = Int(lseek(file, 0, SEEK_END))
  guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
    throw FileTrouble(path: path)
  }
  defer { munmap(start, size) }
  return try body(UnsafeRawBufferPointer(start: start, count: size).bindMemory(to: UInt8.self).span)
}

/// All whole numbers of a text, whatever stands between them.
func wholeNumbers(in path: String) throws -> [Int] {
  var numbers: [Int] = []
  try forEachWholeNumber(in: path) { numbers.append($0) }
  return numbers
}

/// Calls `body` with each whole number of a text, whatever stands between them.
func forEachWholeNumber(in path: String, _ body: (Int) -> Void) throws {
  try withBytes(of: path) { text in
    var number: Int?
    for place in 0...text.count {
      let digit = place < text.count ? text[place] &- UInt8(ascii: "0") : .max
      if digit < 10 {
        number = (number ?? 0) * 10 + Int(digit)
      } else if let whole = number {
        body(whole)
        number = nil
      }
    }
  }
}
