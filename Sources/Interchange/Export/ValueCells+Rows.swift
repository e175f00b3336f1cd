import EntityGraph

extension ValueCells<Int> {
  init(_ rows: [Int?]) { self.init(rows, absent: 0) }
}

extension ValueCells<Double> {
  init(_ rows: [Double?]) { self.init(rows, absent: 0) }
}

extension ValueCells<Bool> {
  init(_ rows: [Bool?]) { self.init(rows, absent: false) }
}
