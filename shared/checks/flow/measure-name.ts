import { measureApproximately } from '../../bpmn/layout/measure-text.ts'

/** Advance widths in 14 px BIZ UDPGothic, read from the font file of the package and rounded to 0.1 px; full-width kana and marks of 14 px are left out. */
const widths: [number, string][] = [
  [4.1, '\''],
  [4.3, ',.:;_'],
  [4.5, 'i'],
  [4.6, '!l'],
  [4.7, ' '],
  [5.3, 'j'],
  [5.9, 'I'],
  [6.2, '|'],
  [6.3, 'r'],
  [6.6, '"t'],
  [6.7, '-'],
  [6.9, '()'],
  [7, '*/[\\]^`f~〈〉《》「」『』【】〔〕・'],
  [7.3, '{}'],
  [7.6, 'J'],
  [8.1, 'vz'],
  [8.3, 's'],
  [8.4, 'Lx、。'],
  [8.5, 'y'],
  [8.8, '1k'],
  [9, 'c'],
  [9.1, 'a'],
  [9.2, 'F'],
  [9.4, 'g'],
  [9.5, 'o'],
  [9.7, 'e'],
  [9.8, 'EThnu'],
  [9.9, 'Sbdpq'],
  [10.1, 'Y'],
  [10.4, 'PV'],
  [10.5, 'KZ'],
  [10.6, '023456789ARト'],
  [10.8, '?B'],
  [11.1, 'イ'],
  [11.2, '$CX'],
  [11.5, 'HNョヽ'],
  [11.6, 'ィノヵ'],
  [11.8, '+<=>DGUぅょドュリ'],
  [11.9, 'くしェォッャヮ'],
  [12, 'Oぇゥヶヾ'],
  [12.2, 'ァクヌレ'],
  [12.3, 'wりゖエタヒミ'],
  [12.5, '&Qこゃゅゎアコシソ'],
  [12.6, 'ぃっフムヲ'],
  [12.7, 'ぁうぉじヨン'],
  [12.9, '#らウオツニネマメ'],
  [13, 'えスセヘヤラ'],
  [13.2, 'mそとまんゕカケチテナロワヰ'],
  [13.3, 'ぐすもろジモヱ'],
  [13.4, 'けちよるキゴサゾハピベペホユー'],
  [13.6, 'ごせてにやゔグゼダビヴ'],
  [13.7, '@MWあおきさずたつでどなぬひふへみむめゆれゐゑをガゲズヅブプルヺ'],
  [13.9, 'かげぢねはばぱほぼぽわヂデバパボポヷヸヹ'],
  [14, '%'],
]
const widthOf = new Map(widths.flatMap(([width, characters]) => [...characters].map((character): [string, number] => [character, width])))

/**
 * Width in pixels of a name as the editor draws it. `measureApproximately` is rather too wide: right for making room, wrong for saying that
 * there is none, so ASCII, kana and marks are exact here.
 */
export function measureName(line: string): number {
  let width = 0
  for (const character of line) width += widthOf.get(character) ?? measureApproximately(character)
  return width
}
