import Model
import Testing

@Suite struct EDTFReportTests {
  @Test(
    "The report of a string is one line of five fields",
    arguments: [
      ("2020-02", "2020-02\tvalid\t0\t2020-02-01\t2020-02-29"),
      ("[..2020-02-27]", "[..2020-02-27]\tvalid\t2\topen\t2020-02-27"),
      ("1985/", "1985/\tvalid\t1\t1985-01-01\tunknown"),
      ("2001-02-29", "2001-02-29\tinvalid: February 2001 has 28 days (column 9)\t-\t-\t-"),
      ("", "\tinvalid: empty (column 1)\t-\t-\t-"),
    ]
  )
  func line(_ text: String, _ line: String) {
    let report = EDTF.report(text)
    #expect(report.line == line)
    #expect(report.isValid == line.contains("\tvalid\t"))
  }

  @Test func whatWouldBreakTheLineOrSteerATerminalIsEscaped() {
    let report = EDTF.report("1984\u{1B}[2J\r\n\t\u{202E}\u{2028}é\\")
    let escaped = #"1984\u{1B}[2J\r\n\t\u{202E}\u{2028}é\"#
    let reason = "invalid: the end of the date belongs here (column 5)"
    #expect(report.line == escaped + "\t" + reason + "\t-\t-\t-")
    #expect(!report.isValid)
  }

  @Test func randomStringsNeverTrapAndWhatIsValidHangsTogether() throws {
    var random = SplitMix(state: 2020)
    let alphabet = Array("0123456789X-/?~%[]{},.YESTZ:+ é\n")
    let seeds = [
      "2020-02-27", "[1667,1670..1672]", "Y17101E4S3", "?2004-06~-11", "1X32-X1-X1", "2020-24%",
      "1985-04-12T23:20:30+04:30", "../1985", "2004-06-XX/2004-07-03", "{..1984}", "-0044",
    ]
    var validCount = 0
    for _ in 0..<20_000 {
      var characters = Array(seeds[random.next(below: seeds.count)])
      for _ in 0...random.next(below: 4) {
        let index = random.next(below: characters.count + 1)
        let character = alphabet[random.next(below: alphabet.count)]
        switch random.next(below: 3) {
        case 0: characters.insert(character, at: index)
        case 1 where index < characters.count: characters[index] = character
        case 2 where index < characters.count: characters.remove(at: index)
        default: characters += characters
        }
      }
      let text = String(characters)
      let report = EDTF.report(text)
      #expect(report.line.split(separator: "\t", omittingEmptySubsequences: false).count == 5)
      do {
        let date = try EDTF(text)
        validCount += 1
        #expect(date.description == text)
        if let first = date.earliest.day, let last = date.latest.day, !date.isInterval {
          #expect(first <= last, "\(text)")
        }
        if let first = date.earliest.day, let wide = date.widenedEarliest.day {
          #expect(wide <= first, "\(text)")
        }
        if let last = date.latest.day, let wide = date.widenedLatest.day {
          #expect(wide >= last, "\(text)")
        }
        #expect(!date.shortForm(showsYear: false).isEmpty)
        #expect(!EDTF.inTimeOrder(date, date))
      } catch {
        #expect((1...text.count + 1).contains(error.column))
      }
    }
    #expect(validCount > 500)
  }
}

/// A generator of the same numbers in each run.
struct SplitMix {
  var state: UInt64

  /// Returns a number from 0 up to `bound`, which is positive.
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
