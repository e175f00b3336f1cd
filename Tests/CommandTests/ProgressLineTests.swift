import Testing

@testable import BackchannelCommand

struct ProgressLineTests {
  @Test(arguments: [
    (0, 3, 0), (2, 3, 66), (29, 100, 29), (100_000_000_000_000_000, 200_000_000_000_000_000, 50),
    (Int.max / 4, Int.max, 25),
  ])
  func hundredthsAreRoundedDown(_ done: Int, _ total: Int, _ percent: Int) {
    #expect(ProgressLine.percent(done, of: total) == percent)
  }
}
