/// Why an analyzer does not plainly pass a law.
enum Objection: Error, Hashable {
  case violation(String)
  case notApplicable(because: String)
}
