/// The languages that a new plug-in can be begun in.
public enum PluginLanguage: String, CaseIterable, Sendable {
  case c, python, rust
}

extension PluginLanguage {
  /// The files of a new plug-in, by their paths in its folder.
  ///
  /// - Parameter name: Small letters, digits and hyphens.
  /// - Returns: The files.
  func files(named name: String) -> [ProjectFile] {
    switch self {
    case .c:
      [
        ProjectFile("\(name).c", PackageResources.plugin_c, name),
        ProjectFile("backchannel_plugin.h", PackageResources.backchannel_plugin_h),
        ProjectFile("test.sh", PackageResources.c_test_sh, name, isProgram: true),
        ProjectFile("README.md", PackageResources.c_readme_md, name),
      ]
    case .python:
      [
        ProjectFile("backchannel-\(name)", PackageResources.program_py, name, isProgram: true),
        ProjectFile("test.py", PackageResources.python_test_py, name, isProgram: true),
        ProjectFile("README.md", PackageResources.python_readme_md, name),
      ]
    case .rust:
      [
        ProjectFile("Cargo.toml", PackageResources.Cargo_toml, name),
        ProjectFile("src/lib.rs", PackageResources.lib_rs, name),
        ProjectFile("README.md", PackageResources.rust_readme_md, name),
      ]
    }
  }
}
