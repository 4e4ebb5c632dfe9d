import type { SheetMark } from '../drawing/sheet-mark.ts'
import type { Translate } from '../i18n/translate.ts'
import { contentsPages } from './contents-pages.ts'
import type { Area, Page, PrintedFlow } from './page.ts'
import type { PageOptions } from './page-options.ts'
import { pageText } from './page-text.ts'
import { bodyArea } from './paper.ts'
import { pairFlows } from './pair-flows.ts'
import { sayOnce } from '../text/say-once.ts'
import { fittedPlace, markedBox, placeFitted, placeSheet, type MarkedSheet } from './place-sheet.ts'
import { tilePages } from './tile-pages.ts'

export interface LaidOutPages {
  pages: Page[]
  /** Whether letters had to become smaller than asked for. */
  reduced: boolean
}

/** Puts flows on pages, in their order: contents, then each flow with the insides of its sub-processes. */
export function layOutPages(flows: readonly PrintedFlow[], options: PageOptions, translate: Translate): LaidOutPages {
  let reduced = false
  const pages = pairFlows(flows, options.arrangement).flatMap((pair) => {
    const [left, right] = pair
    const inside = (flow: PrintedFlow) => (options.subProcesses ? flow.sheets.slice(1) : [])
    if (right !== undefined) return [besidePage(left, right, translate), ...[left, right].flatMap((flow) => inside(flow).map((marked) => sheetPage(flow, marked, translate)))]
    return [...left.sheets.slice(0, 1), ...inside(left)].flatMap((marked) => {
      if (options.fit === 'page') return [sheetPage(left, marked, translate)]
      const tiled = tilePages(marked, bodyArea(options, marked.marks.length > 0), options.scale, headOf(left, marked.marks), titleOf(left, marked, translate), left.prefix, translate)
      reduced ||= tiled.reduced
      return tiled.pages
    })
  })
  return { pages: options.contents && pages.length > 1 ? [...contentsPages(pages, options, translate), ...pages] : pages, reduced }
}

function sheetPage(flow: PrintedFlow, marked: MarkedSheet, translate: Translate): Page {
  return { ...headOf(flow, marked.marks), title: titleOf(flow, marked, translate), isListed: true, tile: null, draw: (body) => placeFitted(marked, body) }
}

/** Two flows beside each other: ours left, the other side right. */
function besidePage(left: PrintedFlow, right: PrintedFlow, translate: Translate): Page {
  const marks = [left, right].flatMap((flow) => flow.sheets[0]?.marks ?? [])
  const town = left.town === right.town ? left.town : ''
  const procedure = left.procedure === right.procedure ? left.procedure : ''
  // What the two do not share stands over each of them: neighbours' flows often have the same name.
  const nameOf = (flow: PrintedFlow) => sayOnce([town === '' ? flow.town : '', procedure === '' ? flow.procedure : '', flow.title]).join('　')
  return {
    ...headOf(left, marks),
    town,
    procedure,
    title: translate('output.page.beside', { left: nameOf(left), right: nameOf(right) }),
    version: left.version === right.version ? left.version : `${left.version} / ${right.version}`,
    isListed: true,
    tile: null,
    draw: (body) => {
      const width = (body.width - gutter) / 2
      const halves = [left, right].map((flow, index) => ({ flow, area: { ...body, x: body.x + index * (width + gutter), width } }))
      // Letters of one size, so that what looks larger is larger.
      const scale = Math.min(...halves.map(({ flow, area }) => scaleOf(flow, area)))
      const middle = body.x + width + gutter / 2
      return (
        halves.map(({ flow, area }) => drawHalf(flow, nameOf(flow), area, scale)).join('') +
        `<line x1="${middle}" y1="${body.y}" x2="${middle}" y2="${body.y + body.height}" stroke="#cccccc" stroke-width="0.75"/>`
      )
    },
  }
}

const gutter = 20
const halfHead = 20

function drawHalf(flow: PrintedFlow, name: string, area: Area, scale: number): string {
  const [first] = flow.sheets
  const head = pageText(area.x, area.y + 13, `${name}　${flow.version}`, { size: 12, isBold: true, width: area.width })
  return head + (first === undefined ? '' : placeSheet(first, fittedPlace(markedBox(first), underHead(area), scale)))
}

function scaleOf({ sheets: [first] }: PrintedFlow, area: Area): number {
  return first === undefined ? 1 : fittedPlace(markedBox(first), underHead(area)).scale
}

function underHead(area: Area): Area {
  return { ...area, y: area.y + halfHead, height: area.height - halfHead }
}

function headOf({ town, procedure, version, mark }: PrintedFlow, marks: readonly SheetMark[]): Pick<Page, 'town' | 'procedure' | 'version' | 'mark' | 'marks'> {
  return { town, procedure, version, mark, marks }
}

function titleOf(flow: PrintedFlow, { sheet }: MarkedSheet, translate: Translate): string {
  if (sheet.plane === '') return flow.title
  return translate('output.page.inside', { title: flow.title, name: sheet.name === '' ? translate('output.page.nameless') : sheet.name })
}
