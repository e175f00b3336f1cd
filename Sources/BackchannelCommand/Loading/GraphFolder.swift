import Interchange

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder that has graph files where one of facts is expected.
enum GraphFolder {
  /// The first file in the folder whose name is that of a graph file; any `.txt` could be one, or
  /// not.
  static func firstFile(in folder: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let name = names.sorted().first { name in
      let format = GraphFormat(extensionOf: name)
      return format?.isRead == true && format != .edgeList
    }
    return name.map { folder.hasSuffix("/") ? "\(folder)\($0)" : "\(folder)/\($0)" }
  }
}
