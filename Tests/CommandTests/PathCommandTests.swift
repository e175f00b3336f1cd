import TestSupport
import Testing

@Suite struct PathCommandTests {
  @Test func tellsHowAMessageCouldGetFromBlinkenToLavrov() throws {
    let run = try BuiltProgram.backchannel([
      "path", "Antony Blinken", "Sergey Lavrov", "--in", "seeds",
    ])
    #expect(run.status == 0)
    let stops = ["Antony Blinken  person", "Eli Cohen ", "Sergey Lavrov  "]
    let places = stops.map { run.output.range(of: "  \($0)")?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    for part in [
      "2 Jan 2023 · by telephone", "3 Jan 2023 · by telephone", "makeyevka-essay ¶12",
      "Weakest leg: 1",
    ] {
      #expect(run.output.contains(part))
    }
  }
}
