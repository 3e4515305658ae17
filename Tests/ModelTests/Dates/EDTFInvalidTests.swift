import Model
import Testing

/// A string that is no date, the column where that shows, and words of the reason.
struct Flaw: Sendable, CustomTestStringConvertible {
  let text: String
  let column: Int
  let words: String

  init(_ text: String, _ column: Int, _ words: String) {
    self.text = text
    self.column = column
    self.words = words
  }

  var testDescription: String { text.debugDescription }

  func check() {
    let error = #expect(throws: EDTFError.self) { try EDTF(text) }
    #expect(error?.column == column)
    #expect(error?.reason.contains(words) == true, "\(error?.reason ?? "")")
  }
}

@Suite struct EDTFInvalidTests {
  @Test(
    "What the calendar hasn't is no date",
    arguments: [
      Flaw("2001-02-29", 9, "February 2001 has 28 days"),
      Flaw("1900-02-29", 9, "February 1900 has 28 days"),
      Flaw("-0001-02-29", 10, "February -0001 has 28 days"),
      Flaw("2020-02-30", 9, "February 2020 has 29 days"),
      Flaw("1960-06-31", 9, "June has 30 days"),
      Flaw("2021-01-32", 9, "no month has more than 31 days"),
      Flaw("2021-01-00", 9, "days begin with 01"),
      Flaw("2021-00", 6, "months are 01 to 12"),
      Flaw("2021-13-01", 6, "months are 01 to 12"),
      Flaw("2021-20", 6, "seasons 21 to 41"),
      Flaw("2021-42", 6, "seasons 21 to 41"),
      Flaw("2021-21-05", 8, "a season has no days"),
      Flaw("-0000", 1, "the year 0000 has no sign"),
      Flaw("-0000-01-01", 1, "the year 0000 has no sign"),
      Flaw("2001-02-29/2002", 9, "28 days"),
      Flaw("[2000,2001-02-29]", 15, "28 days"),
    ]
  )
  func calendar(_ flaw: Flaw) {
    flaw.check()
  }

  @Test(
    "Unspecified digits must leave a real date possible",
    arguments: [
      Flaw("2004-3X", 6, "no month"),
      Flaw("2004-2X", 6, "no month"),
      Flaw("2004-X3-4X", 9, "no month has more than 31 days"),
      Flaw("2001-02-3X", 9, "February 2001 has 28 days"),
      Flaw("15XX-02-3X", 9, "February has at most 29 days"),
      Flaw("19XX-02-30", 9, "February has at most 29 days"),
      Flaw("1X01-02-29", 9, "28 days in all years"),
      Flaw("156X-09-31", 9, "September has 30 days"),
      Flaw("1999-X2-32", 9, "no month has more than 31 days"),
      Flaw("1999-XX-00", 9, "days begin with 01"),
      Flaw("XXXX-13-01", 6, "months are 01 to 12"),
      Flaw("19XXS2", 5, "unspecified digits"),
      Flaw("Y1700X", 6, "no unspecified digits"),
      Flaw("[198X..1995]", 5, "all its digits"),
    ]
  )
  func unspecified(_ flaw: Flaw) {
    flaw.check()
  }

  @Test(
    "Years have four digits, or Y and more",
    arguments: [
      Flaw("Y2006", 1, "more than four digits"),
      Flaw("Y-9999", 1, "more than four digits"),
      Flaw("Y00001", 2, "can’t begin with 0"),
      Flaw("Y-", 3, "ends where"),
      Flaw("Y17E0", 5, "can’t begin with 0"),
      Flaw("Y17E-3", 5, "belongs here"),
      Flaw("Y17E7-12-26", 6, "has no month"),
      Flaw("12345", 5, "begins with Y"),
      Flaw("198", 4, "ends where"),
      Flaw("85-04", 3, "belongs here"),
      Flaw("+2006", 1, "belongs here"),
      Flaw("19850412", 5, "begins with Y"),
      Flaw("1950S0", 6, "can’t begin with 0"),
      Flaw("1950S", 6, "ends where"),
      Flaw("1950S2-05", 7, "has no month"),
    ]
  )
  func years(_ flaw: Flaw) {
    flaw.check()
  }

  @Test(
    "Times of day are whole and on a whole day",
    arguments: [
      Flaw("1985-04-12T23:20", 17, "ends where a colon"),
      Flaw("1985-04-12T25:00:00", 12, "hours are 00 to 24"),
      Flaw("1985-04-12T24:00:01", 12, "24:00:00"),
      Flaw("1985-04-12T23:60:00", 15, "minutes are 00 to 59"),
      Flaw("2016-12-31T23:59:60", 18, "seconds are 00 to 59"),
      Flaw("1985-04-12T23:20:30.5", 20, "no fractions"),
      Flaw("1985-04-12T23:20:30Z15", 21, "the end of the date"),
      Flaw("1985-04-12T23:20:30+0430", 23, "the end of the date"),
      Flaw("1985-04-12T23:20:30+04:60", 24, "minutes are 00 to 59"),
      Flaw("1985-04-12T23:20:30+14:01", 21, "14 ahead"),
      Flaw("1985-04-12T23:20:30-13", 21, "12 hours behind"),
      Flaw("1985-04-12T23:20:30-00:00", 20, "has a plus"),
      Flaw("1985-04T23:20:30", 8, "after a day"),
      Flaw("1985-04-XXT23:20:30", 11, "certain and specified"),
      Flaw("1985-04-12?T23:20:30", 12, "certain and specified"),
      Flaw("1985-04-12T23:20:30?", 20, "the end of the date"),
      Flaw("1985-04-12t23:20:30", 11, "capital letters"),
    ]
  )
  func times(_ flaw: Flaw) {
    flaw.check()
  }

  @Test(
    "Intervals have two ends in order",
    arguments: [
      Flaw("2012/2011", 6, "ends before it starts"),
      Flaw("-1000/-2000", 7, "ends before it starts"),
      Flaw("2020-02-08/2020-01", 12, "ends before it starts"),
      Flaw("2012-23/2012-22", 9, "ends before it starts"),
      Flaw("2004-06-2X/2004-06-1X", 12, "ends before it starts"),
      Flaw("/", 2, "belongs"),
      Flaw("2012//2013", 6, "one slash"),
      Flaw("2012/2013/2014", 10, "one slash"),
      Flaw("..", 3, "slash"),
      Flaw("..1984", 3, "slash"),
      Flaw("1984..", 5, "slash"),
      Flaw(".../1984", 3, "slash"),
      Flaw("2005-07-25T10:10:10Z/2006", 11, "no times of day"),
      Flaw("2005/2006-01-01T10:10:10Z", 16, "no times of day"),
      Flaw("Y-61000/-2000", 1, "four digits"),
      Flaw("1950S2/2000", 5, "significant digits"),
      Flaw("2012/[2013]", 6, "belongs here"),
    ]
  )
  func intervals(_ flaw: Flaw) {
    flaw.check()
  }

  @Test(
    "Sets have members in closed brackets",
    arguments: [
      Flaw("[]", 2, "belongs here"),
      Flaw("[1667", 6, "ends where"),
      Flaw("[1667}", 6, "“]”"),
      Flaw("{1667]", 6, "“}”"),
      Flaw("[1667,]", 7, "belongs here"),
      Flaw("[1667,,1668]", 7, "belongs here"),
      Flaw("[1667, 1668]", 7, "no blanks"),
      Flaw("[..]", 4, "belongs here"),
      Flaw("[1667,..1670]", 7, "first member"),
      Flaw("[1667..,1670]", 6, "last member"),
      Flaw("[..1667..1670]", 8, "once"),
      Flaw("[1672..1670]", 8, "ends before it starts"),
      Flaw("[1670..1672-05]", 8, "both ends"),
      Flaw("[1667]1", 7, "the end of the date"),
      Flaw("[1667/1668]", 6, "a comma"),
      Flaw("[Y17000]", 2, "four digits"),
      Flaw("[2020-02-27T10:00:00]", 12, "no times of day"),
    ]
  )
  func sets(_ flaw: Flaw) {
    flaw.check()
  }

  @Test(
    "Nothing but ASCII capitals, digits and signs is taken",
    arguments: [
      Flaw("", 1, "empty"),
      Flaw(" 1984", 1, "no blanks"),
      Flaw("1984 ", 5, "no blanks"),
      Flaw("1984\n", 5, "no blanks"),
      Flaw("198x", 4, "capital letters"),
      Flaw("y17000", 1, "capital letters"),
      Flaw("Y17e7", 4, "capital letters"),
      Flaw("1950s2", 5, "capital letters"),
      Flaw("\u{0661}984", 1, "ASCII"),
      Flaw("1984-\u{FF10}6", 6, "ASCII"),
      Flaw("1985\u{301}-04", 4, "ASCII"),
      Flaw("2020-05-01T10:30:00\u{2212}05:00", 20, "ASCII"),
      Flaw("1984\u{0}", 5, "the end of the date"),
      Flaw("1984\u{1B}[31m", 5, "the end of the date"),
      Flaw("2004-(06)?-11", 6, "belongs here"),
      Flaw("2001-21^southernHemisphere", 8, "the end of the date"),
      Flaw("unknown/2006", 1, "belongs here"),
      Flaw("1984??", 6, "the end of the date"),
    ]
  )
  func characters(_ flaw: Flaw) {
    flaw.check()
  }
}
