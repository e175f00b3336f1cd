/// A value an analyzer was set to, as it stands in every answer.
public enum SettingValue: Hashable, Sendable {
  case number(Double), count(Int), flag(Bool), word(String), text(String)
}
