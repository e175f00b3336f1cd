import CPluginInterface
import Testing

@testable import AnalyzerKit

/// Structs are read as far as their maker made them.
struct SizedStructTests {
  @Test func aFieldIsReadOnlyWhereItLiesWhollyWithinTheSize() {
    var question = unsafe bc_question()
    unsafe (question.entity_count, question.setting_count) = (3, 5)
    unsafe question.entities = UnsafePointer(bitPattern: -1)
    let start = unsafe MemoryLayout<bc_question>.offset(of: \.entities) ?? 0
    for (size, isThere) in [(start, false), (start + 7, false), (start + 8, true)] {
      unsafe question.size = UInt32(size)
      let read = unsafe bc_question(reading: &question)
      #expect(unsafe read.entity_count == 3)
      #expect(unsafe (read.entities != nil) == isThere, "\(size)")
      #expect(unsafe read.setting_count == 0)
    }
  }

  /// Rows are one field, of which a part is none.
  @Test func partOfAFieldThatIsAStructIsNotRead() {
    var graph = unsafe bc_graph()
    unsafe graph.either_way.starts = UnsafePointer(bitPattern: -1)
    let start = unsafe MemoryLayout<bc_graph>.offset(of: \.either_way) ?? 0
    for (length, isThere) in [(8, false), (32, true)] {
      unsafe graph.size = UInt32(start + length)
      let read = unsafe bc_graph(reading: &graph)
      #expect(unsafe (read.either_way.starts != nil) == isThere)
    }
  }

  @Test func aStructWithoutASizeIsEmpty() {
    var plugin = unsafe bc_plugin()
    unsafe (plugin.size, plugin.abi) = (3, 1)
    let read = unsafe bc_plugin(reading: &plugin)
    #expect(unsafe (read.size, read.abi) == (0, 0))
  }

  @Test func noFieldIsForgotten() {
    #expect(unsafe Mirror(reflecting: bc_graph()).children.count == bc_graph.fields.count + 1)
    #expect(unsafe Mirror(reflecting: bc_question()).children.count == bc_question.fields.count + 1)
    #expect(unsafe Mirror(reflecting: bc_run()).children.count == bc_run.fields.count + 1)
    #expect(unsafe Mirror(reflecting: bc_plugin()).children.count == bc_plugin.fields.count + 1)
    #expect(unsafe Mirror(reflecting: bc_analyzer()).children.count == bc_analyzer.fields.count + 1)
    #expect(unsafe Mirror(reflecting: bc_setting()).children.count == bc_setting.fields.count + 1)
  }

  @Test func valuesThatAHostDoesNotGiveArePreset() {
    let settings = [
      SettingDescription("first", "h", .count(0...9), preset: .count(1)),
      SettingDescription("second", "h", .count(0...9), preset: .count(2)),
    ]
    var values = unsafe [bc_value(), bc_value()]
    for place in unsafe values.indices { unsafe values[place].as.whole = 7 }
    let read = (0...2).map { unsafe settings.values(reading: values, count: $0) }
    #expect(
      read == [[.count(1), .count(2)], [.count(7), .count(2)], [.count(7), .count(7)]])
  }
}
