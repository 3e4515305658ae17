import Model
import Testing

@testable import Dashboard

@Suite struct ConfigurationPrintTests {
  private func readBack(_ configuration: Configuration) -> ConfigurationReading {
    ConfigurationReader.read(YAMLFile(bytes: Array(configuration.yaml.utf8), name: "printed"))
  }

  @Test func `what is printed, read again, gives the same`() throws {
    var random = RandomNumbers(seed: 4)
    let some =
      try Key.sequence("abZ*&!|>%@`'\"#-?:,[]{}\\<lt><Space><Enter><Esc><S-Tab><A-\\><F24>")
      + [.character("é"), .character("日"), .alt("\""), .control("^")]
    let queries = [
      "", "actor:turkey", "\"a b\" -kind:attack", "\\ # : ' {", "日本 é", "a\u{200D}b", "-", "~",
      "null", "1.10",
    ]
    for number in 0..<100 {
      var configuration = Configuration()
      configuration.theme = random.pick(ThemeChoice.allCases)
      configuration.query = queries[number % queries.count]
      configuration.ascii = random.once(in: 2)
      configuration.mouse = random.once(in: 2)
      configuration.remember = random.once(in: 2)
      let rebindings = (0..<random.below(9)).map { number in
        Rebinding(
          name: Keymap.bindings[7 * number].name,
          keys: (0..<random.below(4)).map { _ in random.pick(some) }
        )
      }
      configuration.keymap = Keymap.standard.rebound(rebindings).keymap
      let reading = readBack(configuration)
      #expect(reading.configuration == configuration, "\(rebindings)")
      #expect(reading.problems.map(\.description) == [])
    }
  }

  @Test func `every setting and every action is printed, with what it does`() {
    let lines = Configuration().yaml.split(separator: "\n")
    for key in Configuration.Key.allCases {
      #expect(lines.contains { $0.hasPrefix("\(key.rawValue):") })
    }
    for binding in Keymap.bindings {
      #expect(
        lines.contains { $0.hasPrefix("  \(binding.name): [") && $0.hasSuffix("# \(binding.does)") }
      )
    }
  }

  @Test func `a text in quotes holds no control character raw`() {
    #expect(
      YAMLText.quoted("a\u{1B}[2J\n\"\\\u{202E}é") == #""a\U0000001B[2J\U0000000A\"\\\U0000202Eé""#
    )
  }
}
