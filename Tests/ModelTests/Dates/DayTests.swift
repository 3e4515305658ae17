import Model
import Testing

@Suite struct DayTests {
  @Test func everyDayOfAThousandYearsComesAfterTheOneBeforeIt() throws {
    var day = try #require(Day(year: -500, month: 1, day: 1))
    var (year, month, date) = (-500, 1, 1)
    var weekday = day.weekday.rawValue
    while year < 501 {
      #expect([day.year, day.month, day.day] == [year, month, date])
      #expect(Day(year: year, month: month, day: date) == day)
      #expect(day.weekday.rawValue == weekday)
      day = day.advanced(by: 1)
      weekday = weekday % 7 + 1
      date += 1
      if date > lengths(of: year)[month - 1] { (month, date) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test func leapYearsAreThoseThatFourHundredYearsCountOut() {
    for year in -1200...2800 {
      #expect(Day.isLeap(year) == (lengths(of: year)[1] == 29))
      #expect((Day(year: year, month: 2, day: 29) != nil) == Day.isLeap(year))
      #expect((1...12).map { Day.count(inMonth: $0, of: year) } == lengths(of: year))
    }
  }

  /// The days of the months, counted on year by year from 1 BC, which had a leap day.
  private func lengths(of year: Int) -> [Int] {
    var left = year
    while left < 0 { left += 400 }
    while left >= 400 { left -= 400 }
    let isCentury = left == 100 || left == 200 || left == 300
    var leap = 0
    while leap < left { leap += 4 }
    return [31, leap == left && !isCentury ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  @Test(
    "Days print as ISO dates, on the weekday that they had",
    arguments: [
      (1970, 1, 1, "1970-01-01", Weekday.thursday), (2020, 2, 27, "2020-02-27", .thursday),
      (2020, 3, 1, "2020-03-01", .sunday), (0, 2, 29, "0000-02-29", .tuesday),
      (-44, 3, 15, "-0044-03-15", .thursday), (17000, 1, 1, "Y17000-01-01", .wednesday),
    ]
  )
  func printing(_ year: Int, _ month: Int, _ day: Int, _ text: String, _ weekday: Weekday) {
    let day = Day(year: year, month: month, day: day)
    #expect(day?.description == text)
    #expect(day?.weekday == weekday)
  }

  @Test(
    "What isn't on the calendar is no day",
    arguments: [
      (2020, 0, 1), (2020, 13, 1), (2020, 4, 31), (2020, 4, 0), (2020, 4, -1), (2019, 2, 29),
      (Int.max, 1, 1), (Int.min, 1, 1), (2020, .max, 1), (2020, 1, .max),
    ]
  )
  func missing(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func arithmeticStopsAtTheFirstAndTheLastDay() {
    #expect(Day(number: .max) == .last)
    #expect(Day(number: .min) == .first)
    #expect(Day.last.advanced(by: 1) == .last)
    #expect(Day.last.advanced(by: .max) == .last)
    #expect(Day.first.advanced(by: .min) == .first)
    #expect(Day.last.description == "Y999999999999-12-31")
    #expect(Day.first.description == "Y-999999999999-01-01")
    #expect(Day.first.distance(to: .last) > 0)
  }

  @Test func distanceAndAdvanceUndoEachOther() throws {
    let strike = try #require(Day(year: 2020, month: 2, day: 27))
    let summit = try #require(Day(year: 2020, month: 3, day: 5))
    #expect(strike.distance(to: summit) == 7)
    #expect(summit.distance(to: strike) == -7)
    #expect(strike.advanced(by: 7) == summit)
    #expect((strike...summit).count == 8)
  }
}
