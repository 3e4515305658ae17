/// The files of a dossier with one of everything that the reader knows.
let smallDossier = [
  "dossier.yaml": """
  title: Harbour
  period: 1997-05/1997-06
  """,
  "actors.yaml": """
  - {id: harbour-town, name: Harbour Town, kind: state, aliases: [the town]}
  - {id: coast-guard, name: Coast guard, kind: organ, parent: harbour-town}
  - {id: fishing-fleet, name: Fishing fleet, kind: population, parent: harbour-town}
  - {id: night-hooks, name: Night Hooks, kind: armed-group}
  - {id: harbour-gazette, name: Harbour Gazette, kind: outlet}
  """,
  "places.yaml": """
  - {id: breakwater, name: Breakwater, latitude: 54.1, longitude: 7.9, precision: site}
  """,
  "records.yaml": """
  - {id: boats-lost, title: Boats lost off the breakwater, kind: attack}
  - {id: talks, title: Harbour talks, kind: meeting}
  - {id: sitting, title: First sitting, kind: meeting, part-of: talks}
  - {id: demand, title: Coast guard on the hooks, kind: statement}
  """,
  "sources/a.yaml": """
  id: gazette
  document: gazette.txt
  sha256: 0000000000000000000000000000000000000000000000000000000000000000
  publisher: Harbour Gazette
  outlet: harbour-gazette
  title: Two boats lost off the breakwater
  published: 1997-05-14
  published-basis: printed
  passages:
    - at: 4
      digest: The coast guard counts the crew lost.
      tells:
        - {record: boats-lost, date: 1997-05-13, places: [breakwater], actors: {victim: [fishing-fleet], attacker: [night-hooks]}, attacker-told: blamed, by: [coast-guard]}
        - {record: talks, status: planned, date: "[1997-05-16..1997-05-18]", actors: {expected: [coast-guard]}}
        - {record: demand, act: demand, due: 1997-05-20, by: [coast-guard], actors: {addressee: [night-hooks]}}
      claims:
        - {event: boats-lost, claimant: coast-guard, chain: [coast-guard, harbour-gazette], losses-of: fishing-fleet, measure: killed, category: personnel, figure: at least 7, window: 1997-05-13, stated: 1997-05-14}
        - {event: boats-lost, claimant: night-hooks?, chain: [harbour-gazette], losses-of: fishing-fleet, measure: killed, category: personnel, figure: about 50, window: not told, stated: not told}
  """,
]
