import Testing

@testable import Interchange

@Suite("Ids made of names") struct NameUUIDTests {
  /// The examples of FIPS 180.
  @Test(
    arguments: [
      ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
      ),
      (String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
    ])
  func digestsAreThosePublished(text: String, digest: String) {
    let digits = SHA1.digest(Array(text.utf8)).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }
    #expect(digits.joined() == digest)
  }

  /// The example of Python's documentation, in the namespace of domains.
  @Test func aNameHasOneUUID() {
    let domains = NameUUID(namespace: [
      0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30,
      0xC8,
    ])
    #expect(domains.text(of: "python.org") == "886313e1-3b8a-5372-9b90-0c9aee199e5d")
  }

  @Test(
    arguments: [
      ("886313e1-3b8a-5372-9b90-0c9aee199e5d", true),
      ("886313E1-3b8a-5372-9b90-0c9aee199e5d", false),
      ("886313e13b8a-5372-9b90-0c9aee199e5d0", false), ("", false),
    ])
  func tellsUUIDsFromOtherTexts(text: String, isUUID: Bool) {
    #expect(text.isUUID == isUUID)
  }
}
