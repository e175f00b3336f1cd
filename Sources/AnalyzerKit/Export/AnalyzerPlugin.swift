import CPluginInterface

/// Analyzers in Swift as the plug-in that a host loads.
///
/// A constant and a function make a plug-in of a shared library:
///
/// ```swift
/// private let plugin = AnalyzerPlugin("coverage", version: "1.0.0", [Coverage.self])
///
/// @c(backchannel_plugin)
/// public func backchannelPlugin(_ host: UInt32) -> UnsafeRawPointer? { plugin.table(for: host) }
/// ```
@safe public final class AnalyzerPlugin: Sendable {
  private nonisolated(unsafe) let plugin: UnsafePointer<bc_plugin>

  /// - Parameters:
  ///   - name: What the plug-in is called.
  ///   - version: Its version, as its author counts.
  ///   - analyzers: What it offers.
  public init(_ name: String, version: String, _ analyzers: [any Analyzer.Type]) {
    let listed = unsafe analyzers.map { unsafe Self.entry($0) }
    var table = unsafe bc_plugin()
    unsafe table.size = UInt32(MemoryLayout<bc_plugin>.size)
    unsafe table.abi = Self.version
    unsafe table.name = kept(name)
    unsafe table.version = kept(version)
    unsafe table.analyzers = kept(listed)
    unsafe table.analyzer_count = UInt64(listed.count)
    unsafe plugin = kept(table)
  }

  /// What the plug-in's one function returns.
  ///
  /// - Parameter host: The version of the interface that the host speaks.
  /// - Returns: A `bc_plugin`; `nil` for a host of another major version.
  @safe public func table(for host: UInt32) -> UnsafeRawPointer? {
    unsafe host >> 16 == Self.version >> 16 ? UnsafeRawPointer(plugin) : nil
  }

  private static func entry<Exported: Analyzer>(
    _ analyzer: Exported.Type
  ) -> UnsafePointer<bc_analyzer> {
    unsafe kept(bc_analyzer(analyzer))
  }

  private static let version = UInt32(BC_ABI_MAJOR << 16 | BC_ABI_MINOR)
}
