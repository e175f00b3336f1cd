/// Makes a folder, and those that it is in.
///
/// - Returns: Whether it is there; else `errno` says why.
package func makeFolder(_ path: String, mode: mode_t) -> Bool {
  let ends = path.indices.filter { $0 > path.startIndex && path[$0] == "/" } + [path.endIndex]
  return ends.allSatisfy { end in
    unsafe mkdir(String(path[..<end]), mode) == 0 || errno == EEXIST
  }
}
