import Testing

@testable import Model

@Suite struct DaySpanTests {
  private func span(_ text: String) -> DaySpan { DaySpan(HarbourDossier.date(text)) }

  @Test(arguments: [
    ("1997-05-10", "1997-05-12", Verdict.TimeRelation.before),
    ("1997-05-12", "1997-05-10", .after),
    ("1997-05-10", "1997-05-11", .touching),
    ("1997-05-11", "1997-05-10", .touching),
    ("1997-05-10", "1997-05-10", .overlapping),
    ("1997-05-09/1997-05-12", "1997-05-12/1997-05-14", .overlapping),
    ("1997-05-10?", "1997-05-10", .mayOverlap),
    ("1997-05", "1997-05-10", .mayOverlap),
    ("[1997-05-09..1997-05-12]", "1997-05-10", .mayOverlap),
    ("1997-05-10~", "1997-05-12", .touching),
    ("1997-05-10~", "1997-05-13", .before),
    ("1997-05-10?", "1997-05-12", .before),
    ("[..1997-05-10]", "1997-05-12", .before),
    ("1997-05-12/..", "1997-05-10", .after),
    ("1997-05-12/..", "1998", .mayOverlap),
    ("XXXX", "1997-05-10", .mayOverlap),
    ("1997-04", "1997-05", .touching),
  ])
  func `windows are apart only with a whole day between them`(
    one: String,
    other: String,
    relation: Verdict.TimeRelation
  ) {
    #expect(span(one).relation(to: span(other)) == relation)
  }

  @Test(arguments: [
    ("1997-05-10", "1997-05-11", Verdict.TimeRelation.before),
    ("1997-05-11", "1997-05-10", .after),
    ("1997-05-10", "1997-05-10", .overlapping),
    ("1997-05-10~", "1997-05-11", .mayOverlap),
    ("[..1997-05-10]", "1997-05-11", .before),
    ("[1997-05-10..1997-05-20]", "1997-05-15", .mayOverlap),
  ])
  func `a statement is later from the day after on`(
    one: String,
    other: String,
    relation: Verdict.TimeRelation
  ) {
    #expect(span(one).order(to: span(other)) == relation)
  }

  @Test(arguments: [
    (["1997-05-10"], "10 May 1997"),
    (["1997-05-10", "1997-05"], "10 May 1997"),
    (["[..1997-05-10]", "1997-05-10"], "10 May 1997"),
    (["1997-05-10", "1997-05-11"], "10–11 May 1997"),
    (["1997-05-10/1997-05-14", "1997-05-12"], "10–14 May 1997"),
    (["1997-05-12~", "1997-05-13"], "13 May 1997"),
    (["[..1997-05-10]"], "by 10 May 1997"),
    (["1997-05-10/..", "1997-05-12"], "from 10 May 1997"),
    (["[1997-05-08..1997-05-11]", "[1997-05-09..1997-05-14]"], "8–14 May 1997"),
  ])
  func `a date that leaves the day open gives way to a narrower one inside it`(
    dates: [String],
    words: String
  ) {
    let span = DaySpan(ofIncidentDated: dates.map { HarbourDossier.date($0) })
    #expect(span?.words == words)
  }

  @Test func `an incident without dates has no days`() {
    #expect(DaySpan(ofIncidentDated: []) == nil)
  }
}
