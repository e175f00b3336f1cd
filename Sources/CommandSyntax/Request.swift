/// What a command line asks for; texts have no newline at their end.
public enum Request: Sendable {
  case verb(any Verb)
  case help(String)
  case version(String)
  case manual(String)
  case completions(String)
}
