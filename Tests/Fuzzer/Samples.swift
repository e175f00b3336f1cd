import Foundation

/// Small files of every format, from folders that are searched to their ground.
struct Samples {
  private static let largest = 40_000

  private(set) var names: [String] = []
  private(set) var contents: [[UInt8]] = []

  init(in folders: [String]) throws {
    for folder in folders {
      let paths = FileManager.default.subpaths(atPath: folder) ?? []
      for path in paths.sorted() { try add(URL(filePath: folder).appending(path: path)) }
    }
  }

  private mutating func add(_ file: URL) throws {
    let values = try file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
    guard values.isRegularFile == true, 1...Self.largest ~= values.fileSize ?? 0 else { return }
    names.append(file.lastPathComponent)
    contents.append(Array(try Data(contentsOf: file)))
  }
}
