/// What a passage says that a measure takes in.
///
/// The same word counts different losses in different mouths: what one agency calls neutralised may take in
/// prisoners, and what another does may not.
public struct MeasureDefinition: Hashable, Sendable {
  /// The measure.
  public let measure: Measure
  /// The passage of the same source that says so.
  public let locator: Locator
  /// What it takes in, in the coder's words.
  public let means: String
  /// Whose usage it is; nil for the outlet's own, which it explains in its own voice.
  public let by: Attribution?
  /// At most six words of the original.
  public let phrase: String?
  /// Where it is defined in the files.
  public let position: FilePosition

  /// Makes a definition.
  public init(
    of measure: Measure,
    at locator: Locator,
    means: String,
    by: Attribution? = nil,
    phrase: String? = nil,
    position: FilePosition
  ) {
    self.measure = measure
    self.locator = locator
    self.means = means
    self.by = by
    self.phrase = phrase
    self.position = position
  }
}

/// What the measure of a claim takes in: as the claim's own source has it, or in general.
public enum MeasureMeaning: Hashable, Sendable {
  /// The claim's source defines it, in a passage.
  case defined(MeasureDefinition, at: Dossier.PassageIndex)
  /// The claim's source, by its row, does not define it.
  case general(Measure, source: Int)

  /// The source's own definition; nil where it gives none.
  public var definition: MeasureDefinition? {
    if case .defined(let definition, _) = self { definition } else { nil }
  }

  /// The passage that defines it; nil where none does.
  public var passage: Dossier.PassageIndex? {
    if case .defined(_, let passage) = self { passage } else { nil }
  }
}

extension Dossier {
  /// Returns what the measure of a claim takes in.
  ///
  /// That is the claimant's own usage as the claim's source defines it, of an organ before that of its state; else
  /// what the outlet explains in its own voice; else the general meaning. Another source's definition says nothing
  /// of this one's words, and the usage of one speaker nothing of another's: a claimant who is not named for
  /// certain has none.
  ///
  /// - Parameter row: The claim's row in the dossier's claims.
  /// - Returns: What it takes in, with the passage that says so.
  /// - Complexity: O(*n*) in the definitions and passages of its source.
  public func meaning(ofClaimAt row: Int) -> MeasureMeaning {
    let claim = claims[row]
    let sourceRow = passageOfClaim[row].source
    let source = sources[sourceRow]
    let definitions = source.definitions.filter { $0.measure == claim.measure }
    let own = definitions.first { ($0.by?.actor ?? source.outlet) == source.outlet }
    let definition = definitions.isEmpty ? nil : usage(of: claim.claimant, in: definitions) ?? own
    guard let definition,
      let passage = source.passages.firstIndex(where: { $0.locator == definition.locator })
    else { return .general(claim.measure, source: sourceRow) }
    return .defined(definition, at: PassageIndex(source: sourceRow, passage: passage))
  }

  /// Returns the definition whose usage is the claimant's, or that of the nearest actor which it is part of.
  private func usage(
    of claimant: Claimant,
    in definitions: [MeasureDefinition]
  ) -> MeasureDefinition? {
    let speakers: [Actor.ID]
    switch claimant {
    case .named(let actor): speakers = [actor]
    case .oneOf(let actors): speakers = actors
    case .doubtful, .notTold: return nil
    }
    guard let first = speakers.first else { return nil }
    let common = lineage(of: first).first { candidate in
      definitions.contains { $0.by?.actor == candidate }
        && speakers.allSatisfy { actor(candidate, contains: $0) }
    }
    return definitions.first { $0.by != nil && $0.by?.actor == common }
  }
}
