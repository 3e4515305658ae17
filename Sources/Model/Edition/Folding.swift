import OrderedCollections

/// Folds the tellings in view into records.
struct Folding {
  let dossier: Dossier
  let standings: [Edition.Standing]

  /// Returns the records in view, in time order, parts below their whole.
  func records() -> [FoldedRecord] {
    var folded: [Record.ID: FoldedRecord] = [:]
    for record in dossier.records.values {
      if let result = fold(record) { folded[record.id] = result }
    }
    let inFileOrder = dossier.records.keys.compactMap { folded[$0] }
    var children: [Record.ID: [FoldedRecord]] = [:]
    var roots: [FoldedRecord] = []
    for item in inFileOrder {
      if let parent = item.record.parent, folded[parent] != nil {
        children[parent, default: []].append(item)
      } else {
        roots.append(item)
      }
    }
    var result: [FoldedRecord] = []
    result.reserveCapacity(inFileOrder.count)
    func append(_ items: [FoldedRecord], depth: Int) {
      for item in inTimeOrder(items) {
        result.append(depth == 0 ? item : item.at(depth: depth))
        append(children[item.id] ?? [], depth: depth + 1)
      }
    }
    append(roots, depth: 0)
    return result
  }

  /// Returns a look-up of the dates of folded records.
  func dateOfRecord(_ records: [FoldedRecord]) -> [Record.ID: EDTF] {
    Dictionary(
      records.compactMap { record in record.date.map { (record.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns records in time order, undated ones last, equal ones in their given order.
  private func inTimeOrder(_ records: [FoldedRecord]) -> [FoldedRecord] {
    records.enumerated().sorted { left, right in
      EDTF.inTimeOrder(left.element.date, right.element.date) ?? (left.offset < right.offset)
    }.map(\.element)
  }

  /// Returns what the passages in view tell of a record; nil where they do not mention it.
  ///
  /// A record that no passage at all tells of is a problem of the dossier, and is kept so that it can be seen.
  private func fold(_ record: Record) -> FoldedRecord? {
    let told = dossier.tellings[record.id] ?? []
    let tellings = told.filter { standings[$0.at.source] == .inView }
    let claimed = dossier.claimsOnRecord[record.id] ?? []
    let claims = claimed.filter { standings[dossier.passageOfClaim[$0].source] == .inView }
    guard !tellings.isEmpty || !claims.isEmpty || (told.isEmpty && claimed.isEmpty) else {
      return nil
    }
    let values = tellings.map { (index: $0, telling: dossier.telling(at: $0)) }
    let passages = Set(tellings.map(\.at) + claims.map { dossier.passageOfClaim[$0] }).sorted()
    let dates = foldDates(values)
    let actors = foldActors(values.map(\.telling))
    let status = foldStatus(values)
    return FoldedRecord(
      record: record,
      depth: 0,
      tellings: tellings,
      passages: passages,
      sources: unique(passages.map(\.source)),
      dates: dates,
      places: unique(values.flatMap(\.telling.places)),
      actors: actors,
      status: status,
      form: values.lazy.compactMap(\.telling.form).first,
      act: values.lazy.compactMap(\.telling.act).first,
      agenda: unique(values.flatMap(\.telling.agenda)),
      outcomes: values.compactMap { value in
        value.telling.outcome.map { FoldedRecord.ToldText(text: $0, telling: value.index) }
      },
      due: values.lazy.compactMap(\.telling.due).first,
      fulfilments: values.compactMap { value in
        value.telling.fulfilment.map {
          FoldedRecord.ToldFulfilment(fulfilment: $0, telling: value.index)
        }
      },
      claims: claims,
      doubts: doubts(
        of: record,
        dates: dates,
        status: status,
        tellings: values.map(\.telling),
        outcomes: values.compactMap { value in
          value.telling.outcome.map { (value.index.at.source, $0) }
        },
        claims: claims
      )
    )
  }

  private typealias Value = (index: Dossier.TellingIndex, telling: Telling)

  /// Returns each date told, once, the one that stands for the record first.
  ///
  /// That is a certain date, of these the one that agrees with most sources (has a day in common with what they tell),
  /// of these the narrowest, of these the one told first.
  private func foldDates(_ values: [Value]) -> [FoldedRecord.ToldDate] {
    var dates: [(date: EDTF, tellings: [Dossier.TellingIndex])] = []
    for value in values {
      guard let date = value.telling.date else { continue }
      if let row = dates.firstIndex(where: { $0.date == date }) {
        dates[row].tellings.append(value.index)
      } else {
        dates.append((date, [value.index]))
      }
    }
    func weight(_ date: EDTF) -> (Int, Int, Int) {
      let agreeing = dates.filter { $0.date.overlaps(date) }.flatMap(\.tellings).map(\.at.source)
      let isCertain = !date.isUncertain && !date.isApproximate
      return (isCertain ? 0 : 1, -Set(agreeing).count, date.span ?? Int.max)
    }
    return dates.map { (item: $0, weight: weight($0.date)) }.enumerated().sorted { left, right in
      left.element.weight == right.element.weight
        ? left.offset < right.offset : left.element.weight < right.element.weight
    }.map { FoldedRecord.ToldDate(date: $0.element.item.date, tellings: $0.element.item.tellings) }
  }

  /// Returns each actor in each role, once; who took part is not listed as expected too.
  private func foldActors(_ tellings: [Telling]) -> [Telling.Part] {
    let parts = unique(tellings.flatMap(\.actors))
    let participants = Set(parts.filter { $0.role == .participant }.map(\.actor))
    return parts.filter { $0.role != .expected || !participants.contains($0.actor) }
  }

  /// Returns the status told by the latest source in view, the most certain of those that it tells.
  private func foldStatus(_ values: [Value]) -> MeetingStatus? {
    let told = values.compactMap { value in
      value.telling.status.map { (source: value.index.at.source, status: $0) }
    }
    guard let latest = told.map(\.source).max() else { return nil }
    let order = MeetingStatus.allCases
    return told.filter { $0.source == latest }.map(\.status).max { left, right in
      (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
  }

  private func doubts(
    of record: Record,
    dates: [FoldedRecord.ToldDate],
    status: MeetingStatus?,
    tellings: [Telling],
    outcomes: [(source: Int, text: String)],
    claims rows: [Int]
  ) -> [FoldedRecord.Doubt] {
    let claims = rows.map { dossier.claims[$0] }
    var doubts: [FoldedRecord.Doubt] = []
    let pairs = dates.indices.lazy.flatMap { left in
      dates.indices.dropFirst(left + 1).lazy.map { (left, $0) }
    }
    // Context has no day of its own that sources could tell differently.
    if record.kind != .background,
      pairs.contains(where: { !dates[$0].date.overlaps(dates[$1].date) })
    {
      doubts.append(.datesDiffer)
    }
    if let date = dates.first?.date, date.isUncertain || date.isApproximate {
      doubts.append(.dateUncertain)
    }
    let attackers = tellings.map { telling in
      Set(telling.actors.filter { $0.role == .attacker }.map { dossier.root(of: $0.actor) })
    }.filter { !$0.isEmpty }
    if attackers.contains(where: { one in attackers.contains { $0.isDisjoint(with: one) } }) {
      doubts.append(.attackersDiffer)
    }
    if status == .implied { doubts.append(.statusImplied) }
    let statuses = Set(tellings.compactMap(\.status))
    if statuses.contains(.cancelled), !statuses.isDisjoint(with: [.held, .implied]) {
      doubts.append(.statusesDiffer)
    }
    // What one source words in several ways is no dispute between sources.
    let told = Dictionary(grouping: outcomes, by: \.source).mapValues { Set($0.map(\.text)) }
    if told.values.contains(where: { one in told.values.contains { $0.isDisjoint(with: one) } }) {
      doubts.append(.outcomesDiffer)
    }
    if Set(tellings.compactMap(\.fulfilment)).count > 1 { doubts.append(.fulfilmentsDiffer) }
    if tellings.contains(where: { $0.by.contains(where: \.isDoubtful) })
      || claims.contains(where: { claim in
        if case .doubtful = claim.claimant { true } else { false }
      })
    {
      doubts.append(.speakerDoubtful)
    }
    // A total over several incidents says nothing of one of them.
    if Toll.contradicts(rows.filter { dossier.claims[$0].events.count == 1 }, of: dossier) {
      doubts.append(.figuresContradict)
    }
    return doubts
  }
}

/// Returns the elements in order, each once.
private func unique<Element: Hashable>(_ elements: some Sequence<Element>) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}

extension FoldedRecord {
  /// Returns the same record as a part `depth` levels down.
  fileprivate func at(depth: Int) -> FoldedRecord {
    FoldedRecord(
      record: record,
      depth: depth,
      tellings: tellings,
      passages: passages,
      sources: sources,
      dates: dates,
      places: places,
      actors: actors,
      status: status,
      form: form,
      act: act,
      agenda: agenda,
      outcomes: outcomes,
      due: due,
      fulfilments: fulfilments,
      claims: claims,
      doubts: doubts
    )
  }
}
