extension DossierBuilder {
  /// The keys of a definition of a measure.
  static let definitionKeys = ["measure", "at", "means", "by", "phrase"]

  /// Reads what a source says that measures take in.
  ///
  /// Each hangs on a passage of that source, and of each measure there is one for every actor whose usage it is.
  func definitions(
    _ fields: inout Fields,
    of source: SourceContext,
    in passages: PassageList
  ) -> [MeasureDefinition] {
    struct Key: Hashable {
      let measure: Measure
      let by: Actor.ID?
    }
    var firsts: [Key: FilePosition] = [:]
    return fields.list("definitions", .optional).compactMap { node in
      let keys = Self.definitionKeys
      guard var fields = Fields(node, noun: "definition", keys: keys, log: source.log) else {
        return nil
      }
      let measure = fields.word("measure", Measure.self, .required)
      let locator = definingPassage(&fields, in: passages)
      let means = fields.text("means", .required)
      var by: Attribution?
      // Without whose usage it is, another's would read as the outlet's own.
      if fields.has("by"), let (text, node) = fields.scalar("by", .required) {
        by = fields.attribution(text, in: actors, at: node.mark)
      }
      let phrase = fields.phrase()
      if let measure, !fields.isBroken {
        let key = Key(measure: measure, by: by?.actor ?? source.outlet)
        if let first = firsts[key] {
          let mark = fields.node("measure", .required)?.mark ?? fields.mark
          fields.note(.duplicateDefinition(measure, first: first), .required, at: mark)
        } else {
          firsts[key] = fields.position
        }
      }
      guard !fields.isBroken, let measure, let locator, let means else { return nil }
      return MeasureDefinition(
        of: measure,
        at: locator,
        means: means,
        by: by,
        phrase: phrase,
        position: fields.position
      )
    }
  }

  /// The passage that gives a definition: one of the same source that is sound and reports.
  private func definingPassage(_ fields: inout Fields, in passages: PassageList) -> Locator? {
    guard let (locator, mark) = locator(&fields) else { return nil }
    if let part = passages.parts[locator] {
      if part.reports { return locator }
      let rule = "that passage is of part `\(part.rawValue)`, which does not report"
      let reason = Problem.Reason.badValue(
        locator.description,
        key: "at",
        rule: rule,
        nearest: nil
      )
      fields.note(reason, .required, at: mark)
    } else if let position = passages.places[locator] {
      let reason = Problem.Reason.brokenID(
        locator.description,
        noun: "passage",
        definedAt: position
      )
      fields.note(reason, .required, at: mark)
    } else if passages.isIncomplete {
      fields.lose(.required)
    } else {
      let nearest = passages.nearest(to: locator)?.description
      let reason = Problem.Reason.unknownID(
        locator.description,
        noun: "passage",
        nearest: nearest
      )
      fields.note(reason, .required, at: mark)
    }
    return nil
  }
}

/// The passages of a source by their numbers, for what refers to them.
struct PassageList {
  /// Where each stands in the file, those left out included.
  var places: [Locator: FilePosition] = [:]
  /// The parts of those that are kept.
  var parts: [Locator: Passage.Part] = [:]
  /// Whether some could not be read, so that one that is missing here may be there.
  var isIncomplete = false

  /// The kept passage whose number is nearest: a sentence of the same paragraph, else the nearest paragraph.
  func nearest(to locator: Locator) -> Locator? {
    func distance(_ other: Locator) -> (Int, Int) {
      (
        abs(other.paragraph - locator.paragraph),
        abs((other.sentence ?? 0) - (locator.sentence ?? 0))
      )
    }
    return parts.keys.sorted().min { distance($0) < distance($1) }
  }
}
