/// Text as the program writes it into YAML files of its own.
enum YAMLText {
  /// Returns a text between double quotes; what is no letter, mark, digit, sign or blank is escaped (YAML 1.2, 7.3.1).
  static func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { quoted, scalar in
      switch scalar.properties.generalCategory {
      case _ where scalar == "\"" || scalar == "\\": quoted += "\\\(scalar)"
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
        .surrogate:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    } + "\""
  }
}
