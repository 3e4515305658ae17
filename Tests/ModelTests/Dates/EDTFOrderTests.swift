import Model
import Testing

@Suite struct EDTFOrderTests {
  @Test func aTimelineRunsByStartAndDatesKnownByTheirEndComeAheadOfThatDay() throws {
    let inOrder = [
      "-0044-03-15", "1950S2", "1960", "2018", "2019-01-30", "202X", "2020", "2020-02",
      "2020-02-XX", "2020-02-01", "2020-02-01~", "2020-02-01/2020-02-03", "2020-02-08",
      "2020-02-08/2020-02-10", "[2020-02-08..2020-02-11]", "../2020-02-27", "/2020-02-27",
      "[..2020-02-27]", "2020-02-27", "2020-02-27T10:00:00", "2020-02-27/2020-02-28",
      "2020-02-27/", "2020-02-27/..", "[2020-02-27..]", "2020-02-28", "Y17000", "../..", "XXXX",
    ]
    let dates = try inOrder.map { try EDTF($0) }
    for (index, left) in dates.enumerated() {
      for (otherIndex, right) in dates.enumerated() {
        #expect(EDTF.inTimeOrder(left, right) == (index < otherIndex), "\(left) \(right)")
      }
    }
  }

  @Test(
    "Dates overlap unless one certainly lies before the other",
    arguments: [
      ("2020-02-08", "2020-02-08", true), ("2020-02-08", "2020-02-09", false),
      ("2020-02", "2020-02-29", true), ("2020-02", "2020-03", false),
      ("[..2020-02-27]", "1999", true), ("[..2020-02-27]", "2020-02-28", false),
      ("2020-02-27/..", "2077", true), ("2020-02-27/", "2077", true),
      ("/2020-02-27", "2020-02-28", false), ("XXXX", "2020", true),
      ("2020-02-08/2020-02-10", "2020-02-10/2020-02-12", true),
    ]
  )
  func overlap(_ left: String, _ right: String, _ expected: Bool) throws {
    let (left, right) = (try EDTF(left), try EDTF(right))
    #expect(left.overlaps(right) == expected)
    #expect(right.overlaps(left) == expected)
    #expect((left.isCertainlyBefore(right) || right.isCertainlyBefore(left)) != expected)
  }

  @Test(
    "An approximate date is widened by a unit of its precision, an uncertain one isn't",
    arguments: [
      Sample("2020-02-11~", "2020-02-10", "2020-02-12"),
      Sample("2020-02-11%", "2020-02-10", "2020-02-12"),
      Sample("2020-02-11?", "2020-02-11"),
      Sample("2020-02-11", "2020-02-11"),
      Sample("2020-02~", "2020-01-01", "2020-03-31"),
      Sample("2018~", "2017-01-01", "2019-12-31"),
      Sample("0000~", "-0001-01-01", "0001-12-31"),
      Sample("196X~", "1950-01-01", "1979-12-31"),
      Sample("16XX%", "1500-01-01", "1799-12-31"),
      Sample("2020-21~", "2019-12-01", "2020-08-31"),
      Sample("2020-03~-31", "2020-02-29", "2020-04-30"),
      Sample("2020~-02-29", "2019-02-28", "2021-02-28"),
      Sample("2020-?02-~11", "2020-02-10", "2020-02-12"),
      Sample("2020-02-XX~", "2020-01-01", "2020-03-31"),
      Sample("2020-02-03~/2020-02-10", "2020-02-02", "2020-02-10"),
      Sample("[..2020-02-27~]", "open", "2020-02-28"),
      Sample("XXXX~", "unknown"),
    ]
  )
  func widening(_ sample: Sample) throws {
    let date = try EDTF(sample.text)
    #expect(date.widenedEarliest.description == sample.earliest)
    #expect(date.widenedLatest.description == sample.latest)
  }
}
