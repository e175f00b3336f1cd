package import CPluginInterface

/// A struct that begins with its size and may grow from version to version.
@unsafe package protocol SizedStruct {
  init()
  var size: UInt32 { get }
}

extension bc_graph: SizedStruct {}
extension bc_question: SizedStruct {}
extension bc_run: SizedStruct {}
extension bc_plugin: SizedStruct {}
extension bc_analyzer: SizedStruct {}
extension bc_setting: SizedStruct {}

extension SizedStruct {
  /// Reads a struct as far as its maker made it; what is beyond its size is 0 or NULL.
  package init(reading pointer: UnsafePointer<Self>) {
    unsafe self.init()
    let size = unsafe Int(UnsafeRawPointer(pointer).load(as: UInt32.self))
    unsafe withUnsafeMutableBytes(of: &self) { own in
      let known = unsafe UnsafeRawBufferPointer(start: pointer, count: min(size, own.count))
      unsafe own.copyMemory(from: known)
    }
  }
}
