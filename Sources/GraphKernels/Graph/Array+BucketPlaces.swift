extension [Int] {
  /// Where each part of a counting sort puts its share of each bucket, and where the buckets start.
  ///
  /// These are the counts, part after part, each indexed by bucket; so are the places.
  func placesInBuckets(_ bucketCount: Int) -> (places: [Int], starts: [Int]) {
    var places = self
    var starts: [Int] = []
    var sum = 0
    for bucket in 0..<bucketCount {
      starts.append(sum)
      for place in stride(from: bucket, to: count, by: bucketCount) {
        places[place] = sum
        sum += self[place]
      }
    }
    return (places, starts + [sum])
  }
}
