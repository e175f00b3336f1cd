/// Makes a folder, and those that it is in.
///
/// - Returns: Whether it is there; else `errno` says why.
package func makeFolder(_ path: String, mode: mode_t) -> Bool {
  for end in path.indices where end > path.startIndex && path[end] == "/" {
    unsafe mkdir(String(path[..<end]), mode)
  }
  return unsafe mkdir(path, mode) == 0 || errno == EEXIST
}
