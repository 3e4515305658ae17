extension Sum {
  /// What is said of every sum.
  public static let remark = "Our arithmetic; no source states it."

  /// The sum as a line: `46 or more killed: soldiers of Turkey`.
  public func line(in edition: Edition) -> String {
    let soft = isSoft ? ", ends soft" : ""
    return "\(Figure.words(from: low, to: high)) \(measure.words): "
      + "\(category.name) of \(edition.dossier.name(of: side))\(soft)"
  }

  /// Returns the sum with its parts as sentences fit to print.
  ///
  /// "13 (002 ¶2) and 33 (004 S1) make 46 killed: soldiers of Turkey. Our arithmetic; no source states it."
  public func sentence(in edition: Edition) -> String {
    let parts = parts.map { row in
      let figure = edition.dossier.claims[row].figure.inSentence
      return "\(figure) (\(edition.dossier.citation(ofClaimAt: row)))"
    }
    let list = parts.dropLast().joined(separator: ", ")
    let all = list.isEmpty ? parts.joined() : "\(list) and \(parts.last ?? "")"
    let verb = parts.count == 1 ? "makes" : "make"
    return "\(all) \(verb) \(line(in: edition))".asSentence + " " + Sum.remark
  }
}

extension SumRefusal {
  /// Returns a line for each clash, with the claims that it lies between and why they clash.
  public func lines(in edition: Edition) -> [String] {
    clashes.map { clash in
      switch clash {
      case .nothing: "nothing to add"
      case .twice(let row): "\(name(row, in: edition)): given twice"
      case .noNumber(let row): "\(name(row, in: edition)): gives no number"
      case .pair(let verdict, let reason): "\(reason.rawValue): \(verdict.sentence(in: edition))"
      }
    }
  }

  private func name(_ row: Int, in edition: Edition) -> String {
    let dossier = edition.dossier
    return "\(dossier.claims[row].figure.inSentence) (\(dossier.citation(ofClaimAt: row)))"
  }
}
