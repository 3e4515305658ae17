import Model
import Testing

@Suite struct EDTFShortFormTests {
  @Test(
    "A date is shown in few words, with the year where the view spans years",
    arguments: [
      ("2020-02-27", "27 Feb", "27 Feb 2020"),
      ("2020-02-11~", "~11 Feb", "~11 Feb 2020"),
      ("2020-02-28?", "28 Feb?", "28 Feb 2020?"),
      ("2020-02-28%", "~28 Feb?", "~28 Feb 2020?"),
      ("2020-02-~11", "~11 Feb", "~11 Feb 2020"),
      ("2020-02-27T09:05:00Z", "27 Feb 09:05", "27 Feb 2020 09:05"),
      ("-0044-03-15", "15 Mar", "15 Mar -0044"),
      ("2020-02-08/2020-02-10", "8–10 Feb", "8–10 Feb 2020"),
      ("2020-02-24/2020-03-01", "24 Feb–1 Mar", "24 Feb–1 Mar 2020"),
      ("2020-01-30/2020-02-02", "30 Jan–2 Feb", "30 Jan–2 Feb 2020"),
      ("2020-02-27?/2020-02-28?", "27–28 Feb?", "27–28 Feb 2020?"),
      ("2020-02-27?/2020-02-28", "27?–28 Feb", "27?–28 Feb 2020"),
      ("2020-02-03~/2020-02-10", "~3–10 Feb", "~3–10 Feb 2020"),
      ("2020-02-27/2020-03-05~", "27 Feb–~5 Mar", "27 Feb–~5 Mar 2020"),
      ("2020-02-27/..", "27 Feb–", "27 Feb 2020–"),
      ("2020-02-27/", "27 Feb–?", "27 Feb 2020–?"),
      ("../2020-02-27", "–27 Feb", "–27 Feb 2020"),
      ("/2020-02-27", "?–27 Feb", "?–27 Feb 2020"),
      ("[2020-02-03..2020-02-05]", "3..5 Feb", "3..5 Feb 2020"),
      ("[2020-02-24..2020-03-01]", "24 Feb..1 Mar", "24 Feb..1 Mar 2020"),
      ("[..2020-02-27]", "by 27 Feb", "by 27 Feb 2020"),
      ("[2020-02-27..]", "from 27 Feb", "from 27 Feb 2020"),
      ("[..2020-02-27?]", "by 27 Feb?", "by 27 Feb 2020?"),
      ("[2020-02-03,2020-02-05]", "3 or 5 Feb", "3 or 5 Feb 2020"),
      ("[2020-02-03,2020-02-05,2020-03-07]", "3, 5 Feb or 7 Mar", "3, 5 Feb or 7 Mar 2020"),
      ("{2020-02-03,2020-02-05}", "3 & 5 Feb", "3 & 5 Feb 2020"),
      ("{2020-02-03..2020-02-05}", "all 3..5 Feb", "all 3..5 Feb 2020"),
      ("2020-02-1X", "10..19 Feb", "10..19 Feb 2020"),
    ]
  )
  func days(_ text: String, _ short: String, _ long: String) throws {
    let date = try EDTF(text)
    #expect(date.shortForm(showsYear: false) == short)
    #expect(date.shortForm(showsYear: true) == long)
  }

  @Test(
    "What is coarser than a day, or spans years, always has its year",
    arguments: [
      ("2020-02", "Feb 2020"), ("2020-02~", "~Feb 2020"), ("2018", "2018"), ("1984?", "1984?"),
      ("2020-02/2020-03", "Feb–Mar 2020"), ("2019-12/2020-02", "Dec 2019–Feb 2020"),
      ("2020-02/2020-03-05", "Feb–5 Mar 2020"), ("2018/2020", "2018–2020"),
      ("2019-05/2019", "May 2019–2019"),
      ("2019-12-30/2020-01-02", "30 Dec 2019–2 Jan 2020"),
      ("[2020-02..2020-04]", "Feb..Apr 2020"), ("[..1984]", "by 1984"),
      ("2020-21", "spring 2020"), ("2020-24", "winter 2020/21"),
      ("2020-29", "southern spring 2020"),
      ("2020-34", "Q2 2020"), ("2020-40", "1st half of 2020"), ("2020-37", "1st third of 2020"),
      ("196X", "1960s"), ("190X", "1900s"), ("19XX", "1900–1999"), ("-196X", "-1960s"),
      ("XXXX", "XXXX"), ("1X32", "1X32"), ("2020-02-XX", "day in Feb 2020"),
      ("2020-XX", "month in 2020"), ("2020-XX-XX", "day in 2020"), ("2020-1X", "Oct..Dec 2020"),
      ("156X-12-25", "25 Dec 156X"), ("?156X-12-25", "25 Dec 156X?"),
      ("1X32-X1-X1", "1X32-X1-X1"), ("1950S2", "~1950 (1900–1999)"),
      ("Y17E7", "170000000"), ("Y-17000", "-17000"), ("Y1E999999", "Y1E999999"),
      ("../..", "–"),
    ]
  )
  func years(_ text: String, _ short: String) throws {
    let date = try EDTF(text)
    #expect(date.shortForm(showsYear: false) == short)
    #expect(date.shortForm(showsYear: true) == short)
  }

  @Test func aLongSetShowsItsFirstAndLastMembers() throws {
    let set = try EDTF("[2020-02-03,2020-02-05,2020-02-07,2020-02-09,2020-03-01]")
    #expect(set.shortForm(showsYear: false) == "3, 5 Feb, …, 1 Mar")
  }

  @Test func aYearOfAThousandDigitsIsCut() throws {
    let year = try EDTF("Y" + String(repeating: "7", count: 1000))
    #expect(year.shortForm(showsYear: true).count == 24)
  }
}
