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

/// The whole of a file.
func bytes(of path: String) throws -> [UInt8] {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { throw FileTrouble(path: path) }
  defer { close(file) }
  let size = Int(lseek(file, 0, SEEK_END))
  return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let read = pread(file, buffer.baseAddress! + count, size - count, off_t(count))
      guard read > 0 else { throw FileTrouble(path: path) }
      count += read
    }
  }
}

/// All whole numbers of a text, whatever stands between them.
func wholeNumbers(in path: String) throws -> [Int] {
  var (numbers, number): ([Int], Int?) = ([], nil)
  for byte in try bytes(of: path) {
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
    } else if let whole = number {
      numbers.append(whole)
      number = nil
    }
  }
  return numbers + (number.map { [$0] } ?? [])
}

/// Writes numbers as numpy reads them.
func write(_ numbers: [Double], toArrayFile path: String) throws {
  let shape = "{'descr': '<f8', 'fortran_order': False, 'shape': (\(numbers.count),), }"
  let padding = String(repeating: " ", count: 63 - (10 + shape.utf8.count) % 64)
  let header = Array((shape + padding + "\n").utf8)
  let start: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
  let length = [UInt8(header.count % 256), UInt8(header.count / 256)]
  guard let file = fopen(path, "w") else { throw FileTrouble(path: path) }
  defer { fclose(file) }
  let head = start + length + header
  guard fwrite(head, 1, head.count, file) == head.count,
    fwrite(numbers, 8, numbers.count, file) == numbers.count
  else { throw FileTrouble(path: path) }
}
