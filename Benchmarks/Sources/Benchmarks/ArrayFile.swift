#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

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
