import CLibXML2

/// Finds the codes of names by where libxml2's dictionary keeps them, without comparing texts.
struct XMLNameTable {
  /// The code of every name that is not in the table.
  static let unknown: UInt8 = .max

  private static let slotCount = 1024
  private var addresses = [UInt](repeating: 0, count: slotCount)
  private var codes = [UInt8](repeating: unknown, count: slotCount)

  /// A table of `names`, each with its position as its code.
  init(_ names: [String], in dictionary: xmlDictPtr?) {
    precondition(names.count <= 250, "a handler of XML knows at most 250 names")
    for (code, name) in names.enumerated() {
      let address = unsafe UInt(bitPattern: xmlDictLookup(dictionary, name, CInt(name.utf8.count)))
      let slot = slot(of: address)
      addresses[slot] = address
      codes[slot] = UInt8(code)
    }
  }

  @inline(__always)
  subscript(name: UnsafePointer<xmlChar>?) -> UInt8 { codes[slot(of: UInt(bitPattern: name))] }

  /// Where an address is, or the empty slot that ends the search for it.
  @inline(__always)
  private func slot(of address: UInt) -> Int {
    var slot = Int((address &* 0x9E37_79B9_7F4A_7C15) >> 54)
    while addresses[slot] != address, addresses[slot] != 0 { slot = (slot + 1) & 1023 }
    return slot
  }
}
