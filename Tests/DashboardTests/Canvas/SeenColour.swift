import Foundation

@testable import Dashboard

/// How someone sees colours: with all kinds of cones, or without those for long, middle or short waves.
enum Vision: CaseIterable {
  case all, protan, deutan, tritan

  /// What linear light looks like, as a matrix over red, green and blue (Machado, Oliveira, Fernandes 2009, severity 1).
  fileprivate var matrix: [[Double]] {
    switch self {
    case .all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protan:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deutan:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritan:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

/// A colour as linear light: red, green and blue from 0 to 1.
struct SeenColour {
  private let light: [Double]

  /// Takes a colour of sRGB, `0xRRGGBB` (IEC 61966-2-1).
  init(_ value: UInt32) {
    light = [value >> 16, value >> 8, value].map { part in
      let value = Double(part & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  /// Takes one of xterm's colours from 16 on: the cube, then the greys.
  init(_ colour: Colour) {
    guard case .indexed(let index) = colour, index >= 16 else {
      self.init(0)
      return
    }
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    let cube = Int(index) - 16
    let grey = 8 + 10 * (UInt32(max(index, 232)) - 232)
    self.init(
      index < 232
        ? levels[cube / 36] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6]
        : grey << 16 | grey << 8 | grey
    )
  }

  /// The contrast of two colours, from 1 to 21 (WCAG 2.2).
  func contrast(with other: SeenColour) -> Double {
    let both = [luminance, other.luminance].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  private var luminance: Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  /// The distance of two colours as someone sees them, in Oklab (Ottosson 2020): 0.02 is about the least to be seen.
  func distance(to other: SeenColour, by vision: Vision) -> Double {
    let (own, others) = (oklab(by: vision), other.oklab(by: vision))
    return zip(own, others).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private func oklab(by vision: Vision) -> [Double] {
    func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
      matrix.map { zip($0, vector).map(*).reduce(0, +) }
    }
    let seen = product(vision.matrix, light).map { min(max(0, $0), 1) }
    let cones = product(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      seen
    ).map(cbrt)
    return product(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ],
      cones
    )
  }
}
