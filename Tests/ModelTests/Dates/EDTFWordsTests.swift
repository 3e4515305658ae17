import Model
import Testing

@Suite struct EDTFWordsTests {
  @Test(
    "A date is said with its meaning in words and with its year",
    arguments: [
      ("2020-02-27", "27 Feb 2020"),
      ("2020-02", "Feb 2020"),
      ("1996-24", "winter 1996/97"),
      ("2020-02-11~", "about 11 Feb 2020"),
      ("2020-02-28?", "28 Feb 2020 (not certain)"),
      ("2020-02-28%", "about 28 Feb 2020 (not certain)"),
      ("2020-02-08/2020-02-10", "from 8 to 10 Feb 2020"),
      ("2020-02-24/2020-03-01", "from 24 Feb to 1 Mar 2020"),
      ("2019-12-30/2020-01-02", "from 30 Dec 2019 to 2 Jan 2020"),
      ("2020-02-27?/2020-02-28?", "from 27 to 28 Feb 2020 (not certain)"),
      ("2020-02-27/2020-03-05~", "from 27 Feb 2020 to about 5 Mar 2020"),
      ("2020-02-27/..", "from 27 Feb 2020, no end told"),
      ("2020-02-27/", "from 27 Feb 2020, end not known"),
      ("../2020-02-27", "until 27 Feb 2020, no beginning told"),
      ("/2020-02-27", "until 27 Feb 2020, beginning not known"),
      ("2020-02/2020-03", "from Feb to Mar 2020"),
      ("[2020-02-03..2020-02-05]", "one day of 3 to 5 Feb 2020"),
      ("[2020-02..2020-04]", "one month of Feb to Apr 2020"),
      ("[..2020-02-27]", "by 27 Feb 2020"),
      ("[..2020-02-27?]", "by 27 Feb 2020 (not certain)"),
      ("[2020-02-27..]", "27 Feb 2020 or later"),
      ("[2020-02-03,2020-02-05]", "3 Feb 2020 or 5 Feb 2020"),
      ("{2020-02-03..2020-02-05}", "every day of 3 to 5 Feb 2020"),
      ("{2020-02-03,2020-02-05}", "3 Feb 2020 and 5 Feb 2020"),
      ("2020-02-1X", "one day of 10 to 19 Feb 2020"),
      ("2020-02-XX", "day in Feb 2020"),
      ("196X", "1960s"),
    ]
  )
  func words(_ text: String, _ words: String) throws {
    #expect(try EDTF(text).words == words)
  }
}
