import LibC

/// A group of users of the system.
struct UserGroup {
  let number: gid_t

  /// Its name, or its number where it has none.
  let name: String
  private let hasMembers: Bool

  init(_ number: gid_t) {
    self.number = number
    var (entry, found) = unsafe (group(), nil as UnsafeMutablePointer<group>?)
    var buffer = [CChar](repeating: 0, count: Self.bufferSize)
    let status = unsafe getgrgid_r(number, &entry, &buffer, buffer.count, &found)
    guard status == 0, let entry = unsafe found?.pointee else {
      (name, hasMembers) = ("\(number)", true)
      return
    }
    name = unsafe String(cString: entry.gr_name)
    hasMembers = unsafe entry.gr_mem?.pointee != nil
  }

  /// Whether it is the one that the system made for the user alone: the user's first group, of the
  /// user's own name, and nobody is listed as a member.
  var isPrivate: Bool {
    var (entry, found) = unsafe (passwd(), nil as UnsafeMutablePointer<passwd>?)
    var buffer = [CChar](repeating: 0, count: Self.bufferSize)
    let status = unsafe getpwuid_r(geteuid(), &entry, &buffer, buffer.count, &found)
    guard status == 0, let user = unsafe found?.pointee else { return false }
    return unsafe !hasMembers && user.pw_gid == number && String(cString: user.pw_name) == name
  }

  private static let bufferSize = 1 << 16
}
