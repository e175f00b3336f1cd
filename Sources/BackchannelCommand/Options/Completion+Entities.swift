import CommandSyntax

extension Completion {
  /// The ids of entities of the case that the line names, else of the default case.
  static let entity = Completion.output(of: ["find", "--ids"], shared: ["--in"])
}
