/// What is read of a statement of account.
func statement(_ text: String, name: String = "june.csv") throws -> FactReading {
  try FactReading(text, name: name)
}
