/// The key table as the README shows it.
struct KeyTable {
  /// The rows, those of a group side by side.
  let keys: [KeyHelp]

  /// The table in Markdown, with the name of each group in its first row.
  var markdown: String {
    var table = "| | keys | what they do |\n|---|---|---|\n"
    var group: String?
    for row in keys {
      let heading = row.group == group ? "" : row.group
      group = row.group
      let codes = row.keys.split(separator: " ").map(Self.code).joined(separator: " ")
      table += "| \(Self.cell(heading)) | \(codes) | \(Self.cell(row.does)) |\n"
    }
    return table
  }

  /// Returns a key as code; one that is a grave accent needs two around it.
  private static func code(_ key: Substring) -> String {
    let text = cell(String(key))
    return text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
