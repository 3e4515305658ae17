/// What a page of HTML consists of, held against what a brief may consist of.
///
/// It goes by scalars, as a browser does: a mark that combines with `>` does not keep it from ending a tag.
struct PageCheck {
  /// What is wrong; empty for a sound page.
  private(set) var flaws: [String] = []
  /// How many links it has.
  private(set) var links = 0

  private var open: [String] = []
  private var ids: Set<String> = []
  private var targets: Set<String> = []

  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "article",
    "div", "h1", "h2", "h3", "h4", "h5", "p", "dl", "dt", "dd", "ol", "ul", "li", "a", "b", "bdi",
    "span", "code", "pre", "figure", "figcaption", "svg", "desc", "defs", "pattern", "path", "rect",
    "circle", "text",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "name", "content", "http-equiv", "class", "id", "href", "aria-label",
    "aria-labelledby", "role", "viewBox", "style", "d", "x", "y", "cx", "cy", "r", "width",
    "height", "fill", "text-anchor", "patternUnits",
  ]

  init(_ page: String) {
    let doctype = "<!doctype html>\n"
    if !page.hasPrefix(doctype) { flaws.append("no doctype") }
    var rest = page.unicodeScalars.dropFirst(doctype.unicodeScalars.count)
    while let start = rest.firstIndex(of: "<") {
      let text = rest[..<start]
      if open.last != "style", text.contains(">") { flaws.append("> in \(Self.shown(text))") }
      guard let end = rest[start...].firstIndex(of: ">") else {
        flaws.append("no tag: \(Self.shown(rest[start...]))")
        return
      }
      take(tag: rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    if !open.isEmpty { flaws.append("open: \(open)") }
    for target in targets.subtracting(ids).sorted() { flaws.append("no place \(target)") }
  }

  private mutating func take(tag: Substring.UnicodeScalarView) {
    var rest = tag
    let isEnd = rest.first == "/"
    if isEnd { rest = rest.dropFirst() }
    let isEmpty = rest.last == "/"
    if isEmpty { rest = rest.dropLast() }
    let name = String(rest.prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    if !Self.elements.contains(name) { flaws.append("element \(Self.shown(tag))") }
    rest = rest.dropFirst(name.unicodeScalars.count)
    if isEnd {
      if open.popLast() != name || !rest.isEmpty { flaws.append("end \(Self.shown(tag))") }
      return
    }
    if !isEmpty, name != "meta" { open.append(name) }
    while let blank = rest.first {
      rest = rest.dropFirst()
      let key = String(rest.prefix { $0 != "=" })
      rest = rest.dropFirst(key.unicodeScalars.count + 1)
      guard blank == " ", rest.first == "\"", let close = rest.dropFirst().firstIndex(of: "\"")
      else {
        flaws.append("attributes \(Self.shown(tag))")
        return
      }
      take(attribute: key, String(rest[rest.index(after: rest.startIndex)..<close]))
      rest = rest[rest.index(after: close)...]
    }
  }

  private mutating func take(attribute key: String, _ value: String) {
    if !Self.attributes.contains(key) { flaws.append("attribute \(key)") }
    if key == "id", !ids.insert(value).inserted { flaws.append("id \(value) twice") }
    guard key == "href" else { return }
    links += 1
    if value.hasPrefix("#") {
      targets.insert(String(value.dropFirst()))
    } else {
      flaws.append("link \(value)")
    }
  }

  private static func shown(_ text: Substring.UnicodeScalarView) -> String {
    String(text.prefix(80)).debugDescription
  }
}
