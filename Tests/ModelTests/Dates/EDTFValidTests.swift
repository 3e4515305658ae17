import Model
import Testing

/// A date, and the days that it covers.
struct Sample: Sendable, CustomTestStringConvertible {
  let text: String
  let earliest: String
  let latest: String

  init(_ text: String, _ earliest: String, _ latest: String? = nil) {
    self.text = text
    self.earliest = earliest
    self.latest = latest ?? earliest
  }

  var testDescription: String { text }

  /// Requires the sample to be valid, of a level, with its bounds, and to print back.
  func check(level: Int) throws {
    let date = try EDTF(text)
    #expect(date.description == text)
    #expect(date.level == level)
    #expect(date.earliest.description == earliest)
    #expect(date.latest.description == latest)
  }
}

@Suite struct EDTFValidTests {
  @Test(
    "Level 0 has dates, times of day and intervals between dates",
    arguments: [
      Sample("1985-04-12", "1985-04-12"),
      Sample("1985-04", "1985-04-01", "1985-04-30"),
      Sample("1985", "1985-01-01", "1985-12-31"),
      Sample("0000", "0000-01-01", "0000-12-31"),
      Sample("9999", "9999-01-01", "9999-12-31"),
      Sample("0085-04-12", "0085-04-12"),
      Sample("0000-02-29", "0000-02-29"),
      Sample("2000-02-29", "2000-02-29"),
      Sample("2020-02", "2020-02-01", "2020-02-29"),
      Sample("1900-02", "1900-02-01", "1900-02-28"),
      Sample("1985-04-12T23:20:30", "1985-04-12"),
      Sample("1985-04-12T23:20:30Z", "1985-04-12"),
      Sample("1985-04-12T23:20:30-04", "1985-04-12"),
      Sample("1985-04-12T23:20:30+04:30", "1985-04-12"),
      Sample("1985-04-12T00:00:00+00:00", "1985-04-12"),
      Sample("1985-04-12T24:00:00", "1985-04-12"),
      Sample("1985-04-12T00:00:00+14:00", "1985-04-12"),
      Sample("1985-04-12T00:00:00-12:00", "1985-04-12"),
      Sample("1964/2008", "1964-01-01", "2008-12-31"),
      Sample("2004-06/2006-08", "2004-06-01", "2006-08-31"),
      Sample("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"),
      Sample("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
      Sample("2004-02-01/2005", "2004-02-01", "2005-12-31"),
      Sample("2005/2006-02", "2005-01-01", "2006-02-28"),
      Sample("2020-02-08/2020-02-08", "2020-02-08"),
      Sample("2020-02-08/2020-02", "2020-02-08", "2020-02-29"),
      Sample("2020-02/2020", "2020-02-01", "2020-12-31"),
    ]
  )
  func level0(_ sample: Sample) throws {
    try sample.check(level: 0)
  }

  @Test(
    "Level 1 has qualifiers, unspecified digits at the right, seasons, open ends and long years",
    arguments: [
      Sample("Y170000002", "Y170000002-01-01", "Y170000002-12-31"),
      Sample("Y-170000002", "Y-170000002-01-01", "Y-170000002-12-31"),
      Sample("Y10000", "Y10000-01-01", "Y10000-12-31"),
      Sample("2001-21", "2001-03-01", "2001-05-31"),
      Sample("2001-22", "2001-06-01", "2001-08-31"),
      Sample("2001-23", "2001-09-01", "2001-11-30"),
      Sample("2003-24", "2003-12-01", "2004-02-29"),
      Sample("9999-24", "9999-12-01", "Y10000-02-29"),
      Sample("1984?", "1984-01-01", "1984-12-31"),
      Sample("2004-06~", "2004-06-01", "2004-06-30"),
      Sample("2004-06-11%", "2004-06-11"),
      Sample("201X", "2010-01-01", "2019-12-31"),
      Sample("20XX", "2000-01-01", "2099-12-31"),
      Sample("16XX~", "1600-01-01", "1699-12-31"),
      Sample("2004-XX", "2004-01-01", "2004-12-31"),
      Sample("1985-04-XX", "1985-04-01", "1985-04-30"),
      Sample("1985-XX-XX", "1985-01-01", "1985-12-31"),
      Sample("1985-04-12/..", "1985-04-12", "open"),
      Sample("1985/..", "1985-01-01", "open"),
      Sample("../1985-04-12", "open", "1985-04-12"),
      Sample("../1985-04", "open", "1985-04-30"),
      Sample("1985-04-12/", "1985-04-12", "unknown"),
      Sample("/1985", "unknown", "1985-12-31"),
      Sample("../..", "open", "open"),
      Sample("/..", "unknown", "open"),
      Sample("../", "open", "unknown"),
      Sample("-1985", "-1985-01-01", "-1985-12-31"),
      Sample("-0004-02-29", "-0004-02-29"),
      Sample("-0044-03-15T12:00:00", "-0044-03-15"),
      Sample("-20XX", "-2099-01-01", "-2000-12-31"),
      Sample("-000X", "-0009-01-01", "-0001-12-31"),
      Sample("-0001/0000", "-0001-01-01", "0000-12-31"),
      Sample("1984~/2004-06", "1984-01-01", "2004-06-30"),
      Sample("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08"),
      Sample("2003-22/2003-23", "2003-06-01", "2003-11-30"),
      Sample("1952-23~/1953", "1952-09-01", "1953-12-31"),
    ]
  )
  func level1(_ sample: Sample) throws {
    try sample.check(level: 1)
  }

  @Test(
    "Level 2 has sets, qualified components and unspecified digits anywhere",
    arguments: [
      Sample("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
      Sample("[1672,1667]", "1667-01-01", "1672-12-31"),
      Sample("[..1760-12-03]", "open", "1760-12-03"),
      Sample("[1760-12..]", "1760-12-01", "open"),
      Sample("[1760-01,1760-02,1760-12..]", "1760-01-01", "open"),
      Sample("[..1670,1680..]", "open", "open"),
      Sample("[1667,1760-12]", "1667-01-01", "1760-12-31"),
      Sample("[2020-02-03..2020-02-05]", "2020-02-03", "2020-02-05"),
      Sample("[2020-02-03..2020-02-05?]", "2020-02-03", "2020-02-05"),
      Sample("[2001-21..2001-23]", "2001-03-01", "2001-11-30"),
      Sample("[2020]", "2020-01-01", "2020-12-31"),
      Sample("[XXXX-12-25,2020]", "unknown", "unknown"),
      Sample("[..1999,XXXX]", "open", "unknown"),
      Sample("{1960,1961-12}", "1960-01-01", "1961-12-31"),
      Sample("{..1984}", "open", "1984-12-31"),
      Sample("{-1740-02-12..-1200-01-29}", "-1740-02-12", "-1200-01-29"),
      Sample("2004-06~-11", "2004-06-11"),
      Sample("2004?-06-11", "2004-06-11"),
      Sample("?2004-06-~11", "2004-06-11"),
      Sample("2004-%06-11", "2004-06-11"),
      Sample("2001-?09~-09", "2001-09-09"),
      Sample("?-2004-06-04~", "-2004-06-04"),
      Sample("%2001", "2001-01-01", "2001-12-31"),
      Sample("2011-23~", "2011-09-01", "2011-11-30"),
      Sample("156X-12-25", "1560-12-25", "1569-12-25"),
      Sample("15XX-12-25", "1500-12-25", "1599-12-25"),
      Sample("1560-XX-25", "1560-01-25", "1560-12-25"),
      Sample("XXXX-12-XX", "unknown", "unknown"),
      Sample("XXXX", "unknown", "unknown"),
      Sample("1XXX-XX", "1000-01-01", "1999-12-31"),
      Sample("1XXX-12", "1000-12-01", "1999-12-31"),
      Sample("1984-1X", "1984-10-01", "1984-12-31"),
      Sample("1984-X1", "1984-01-01", "1984-11-30"),
      Sample("1X32-X1-X1", "1032-01-01", "1932-11-21"),
      Sample("-1X32-X1-X2", "-1932-01-02", "-1032-11-22"),
      Sample("200X-02-29", "2000-02-29", "2008-02-29"),
      Sample("19XX-02-29", "1904-02-29", "1996-02-29"),
      Sample("1999-XX-31", "1999-01-31", "1999-12-31"),
      Sample("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20"),
      Sample("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03"),
      Sample("1919-12-02/1919-XX-04", "1919-12-02", "1919-12-04"),
      Sample("2016-02-28/2016-02-X9", "2016-02-28", "2016-02-29"),
      Sample("198X/1999", "1980-01-01", "1999-12-31"),
    ]
  )
  func level2(_ sample: Sample) throws {
    try sample.check(level: 2)
  }

  @Test(
    "Level 2 has exponential years and significant digits",
    arguments: [
      Sample("Y-17E7", "Y-170000000-01-01", "Y-170000000-12-31"),
      Sample("Y20E2", "2000-01-01", "2000-12-31"),
      Sample("1950S2", "1900-01-01", "1999-12-31"),
      Sample("-1950S2", "-1999-01-01", "-1900-12-31"),
      Sample("1953S3", "1950-01-01", "1959-12-31"),
      Sample("1859S5", "1859-01-01", "1859-12-31"),
      Sample("0085S1", "0080-01-01", "0089-12-31"),
      Sample("Y171010000S3", "Y171000000-01-01", "Y171999999-12-31"),
      Sample("Y17101E4S3", "Y171000000-01-01", "Y171999999-12-31"),
      Sample("Y3388E2S3", "Y338000-01-01", "Y338999-12-31"),
    ]
  )
  func years(_ sample: Sample) throws {
    try sample.check(level: 2)
  }

  @Test(
    "Level 2 has the seasons of both hemispheres, quarters, thirds and halves of a year",
    arguments: zip(
      25...41,
      [
        "03-01 05-31", "06-01 08-31", "09-01 11-30", "12-01 02-28", "09-01 11-30", "12-01 02-28",
        "03-01 05-31", "06-01 08-31", "01-01 03-31", "04-01 06-30", "07-01 09-30", "10-01 12-31",
        "01-01 04-30", "05-01 08-31", "09-01 12-31", "01-01 06-30", "07-01 12-31",
      ]
    )
  )
  func seasons(_ code: Int, _ ends: String) throws {
    let days = ends.split(separator: " ")
    let endYear = days[1] < days[0] ? 2002 : 2001
    try Sample("2001-\(code)", "2001-\(days[0])", "\(endYear)-\(days[1])").check(level: 2)
  }

  @Test(
    "A year too far for calendar days is valid, with the nearest day for its bounds",
    arguments: [
      ("Y1E999999", Day.last), ("Y-1E999999", Day.first), ("Y9999999999999", Day.last),
      ("Y1E99999999999999999999999999", Day.last), ("Y-17E12S2", Day.first),
    ]
  )
  func saturation(_ text: String, _ day: Day) throws {
    let date = try EDTF(text)
    #expect(date.earliest == .day(day))
    #expect(date.latest == .day(day))
    #expect(date.widenedLatest == .day(day))
  }

  @Test func longStringsAreReadInOneGo() throws {
    let digits = String(repeating: "7", count: 100_000)
    #expect(try EDTF("Y" + digits).latest == .day(.last))
    #expect(try EDTF("1999S" + digits).latest.description == "1999-12-31")
    let years = String(repeating: "1999,", count: 20_000)
    #expect(try EDTF("{\(years)2000}").latest.description == "2000-12-31")
    let error = #expect(throws: EDTFError.self) { try EDTF("Y" + digits + "x") }
    #expect(error?.column == 100_002)
  }

  @Test(
    "Qualifiers, form and precision can be asked for",
    arguments: [
      ("2004", "year"), ("2004-06?", "month uncertain"), ("2004-06-11~", "day approximate"),
      ("2004-21%", "season uncertain approximate"), ("1985-04-12T23:20:30", "time"),
      ("201X", "year"), ("1985-04-XX", "day"), ("Y17E7", "year"),
      ("2004/2005~", "interval approximate"), ("[2004?,2005]", "oneOf uncertain"),
      ("{2004..2005}", "allOf"), ("2004-?06-~11", "day uncertain approximate"),
    ]
  )
  func traits(_ text: String, _ expected: String) throws {
    let date = try EDTF(text)
    var traits: [String] = []
    if let precision = date.precision { traits.append("\(precision)") }
    if date.isInterval { traits.append("interval") }
    if date.isOneOf { traits.append("oneOf") }
    if date.isAllOf { traits.append("allOf") }
    if date.isUncertain { traits.append("uncertain") }
    if date.isApproximate { traits.append("approximate") }
    #expect(traits.joined(separator: " ") == expected)
  }
}
