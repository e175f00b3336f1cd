/// What is listed.
public enum ListSubject: String, CaseIterable, Sendable { case entities, relations }
