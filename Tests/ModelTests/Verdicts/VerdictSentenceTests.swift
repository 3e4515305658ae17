import Model
import Testing

@Suite struct VerdictSentenceTests {
  @Test(arguments: [
    (
      "004#2s1.1", "001#7.1",
      "33 (004 S1) and 34 (001 ¶7) contradict: same incident, side and measure; by an inferred date, "
        + "Turkey’s 34 was said a day before VOA’s 33, so a growing count does not explain it; the first names no origin."
    ),
    (
      "001#7.1", "004#2s1.1",
      "34 (001 ¶7) and 33 (004 S1) contradict: same incident, side and measure; by an inferred date, "
        + "Turkey’s 34 was said a day before VOA’s 33, so a growing count does not explain it; the second names no origin."
    ),
    (
      "004#2s1.1", "000#25.1",
      "33 (004 S1) and at least 34 (000 ¶25) contradict: same incident, side and measure; by an inferred "
        + "date, at least 34 (000 ¶25) was said 6 days after VOA’s 33, so it may be a later count; neither names an origin for "
        + "certain."
    ),
    (
      "000#4.2", "000#11.1",
      "34 (000 ¶4) and 33 (000 ¶11) contradict: same incident, side and measure; one document, its own voice "
        + "both times."
    ),
    (
      "001#7.1", "000#25.1",
      "34 (001 ¶7) and at least 34 (000 ¶25) meet, but the second names no origin for certain: no "
        + "corroboration."
    ),
    (
      "002#3.1", "002#13.1",
      "8 (002 ¶3) and 8 (002 ¶13) meet, but neither names an origin: no corroboration; labels differ: "
        + "soldiers, personnel."
    ),
    (
      "002#13.1", "002#2.1",
      "13 (002 ¶2) takes in 8 (002 ¶13): a total and its part, never added; labels differ: soldiers, personnel."
    ),
    (
      "002#2.1", "001#7.1",
      "13 (002 ¶2) and 34 (001 ¶7) count different incidents, certainly apart in time (at the widest "
        + "2–10 Feb 2020, and 27–28 Feb 2020); side, category and measure agree, so they may be added."
    ),
    (
      "002#10.1", "004#2s3.9",
      "More than 100 (002 ¶10) and 309 (004 S3) count different incidents, certainly apart in time (at the "
        + "widest 10 Feb 2020, and 27–28 Feb 2020); but one is neutralised and the other destroyed, so they are "
        + "never added."
    ),
    (
      "004#2s3.2", "004#2s3.3",
      "23 (004 S3) and 10 (004 S3) are different losses: tanks of Syria, and armoured vehicles of Syria."
    ),
    (
      "000#4.1", "000#14.1",
      "“heavy” (000 ¶4) and “heavy” (000 ¶14) may be the same losses: neither is tied to an incident, and their "
        + "windows are not told; they are never added."
    ),
    (
      "002#12.1", "002#12.2",
      "At least 5 (002 ¶12) and at least 5 (002 ¶12) measure different things: one is killed and the other "
        + "wounded."
    ),
    (
      "000#23.2", "000#24.4",
      "“scores” (000 ¶23) and 8 (000 ¶24) measure different things: one is neutralised and the other destroyed; "
        + "“neutralised” generally takes in killed, wounded, captured and surrendered."
    ),
    (
      "002#12.1", "002#12.4",
      "“considerably more than told” (002 ¶12) names no measure: a remark on at least 5 (002 ¶12), killed, and "
        + "no count beside it."
    ),
    (
      "002#12.2", "002#12.3",
      "At least 5 (002 ¶12) and “far more than 5” (002 ¶12) cannot be compared: the second gives no number."
    ),
  ])
  func `an Idlib verdict has its sentence`(first: String, second: String, sentence: String) throws {
    let edition = IdlibDossier.edition
    #expect(try #require(edition.verdict(first, second)).sentence(in: edition) == sentence)
  }

  @Test(arguments: [
    (
      "guard-seven-dead", "guard-eight-dead",
      "Coast guard revised at least 7 (G14 ¶4) to 8 (G02 ¶4): said 14 May 1997, then 2 Jun 1997."
    ),
    (
      "R#2s4.1", "guard-eight-dead",
      "7 (R S4) and 8 (G02 ¶4) contradict: same incident, side and measure; both go back to one origin, Coast "
        + "guard, relayed differently."
    ),
    (
      "R#2s4.1", "guard-seven-dead",
      "7 (R S4) and at least 7 (G14 ¶4) meet, but both go back to one origin, Coast guard: no corroboration."
    ),
    (
      "board-eleven-dead", "guard-seven-dead",
      "11 (B ¶3) and at least 7 (G14 ¶4) meet: Harbour Board of South Haven and Coast guard are named, "
        + "independent origins; labels differ: personnel of Harbour Town, personnel of Fishing fleet."
    ),
    (
      "board-eleven-dead", "guard-eight-dead",
      "11 (B ¶3) and 8 (G02 ¶4) contradict: same incident and measure; labels differ: personnel of Harbour "
        + "Town, personnel of Fishing fleet."
    ),
    (
      "W#4.1", "W#4.3",
      "3 (W ¶4) and 5 (W ¶4) may be the same losses: one incident, and one label may take in the other: vehicles "
        + "of South Haven, trucks of South Haven; they are never added."
    ),
    (
      "W#4.5", "W#5.3",
      "1 (W ¶4) and a denial (W ¶5) cannot be compared: the second denies such losses."
    ),
  ])
  func `a harbour verdict has its sentence`(first: String, second: String, sentence: String) throws
  {
    let edition = HarbourFiles.edition
    #expect(try #require(edition.verdict(first, second)).sentence(in: edition) == sentence)
  }
}
