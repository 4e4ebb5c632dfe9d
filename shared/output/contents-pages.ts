import type { Translate } from '../i18n/translate.ts'
import type { Page } from './page.ts'
import type { PageOptions } from './page-options.ts'
import { pageText } from './page-text.ts'
import { bodyArea } from './paper.ts'
import { sayOnce } from '../text/say-once.ts'

const lineHeight = 22
const titleHeight = 44

/** The pages that say what stands where. Their own number shifts every other, so it is found first. */
export function contentsPages(pages: readonly Page[], options: PageOptions, translate: Translate): Page[] {
  const listed = pages.map((page, index) => ({ page, index })).filter(({ page }) => page.isListed)
  const body = bodyArea(options, false)
  const perPage = Math.max(1, Math.floor((body.height - titleHeight) / lineHeight))
  const count = Math.ceil(listed.length / perPage)
  const towns = new Set(pages.map(({ town }) => town))
  const procedures = new Set(pages.map(({ procedure }) => procedure))
  return Array.from({ length: count }, (_, part) => ({
    title: translate('output.page.contents'),
    town: towns.size === 1 ? [...towns][0]! : '',
    procedure: procedures.size === 1 ? [...procedures][0]! : '',
    version: '',
    mark: pages[0]?.mark ?? '',
    isListed: false,
    marks: [],
    tile: null,
    draw: (area) => {
      const lines = listed.slice(part * perPage, (part + 1) * perPage).map(({ page, index }, line) => {
        const y = area.y + titleHeight + line * lineHeight + 14
        const name = sayOnce([page.town, page.procedure, page.title]).join('　')
        return (
          pageText(area.x, y, name, { size: 12, width: area.width - 60 }) +
          `<line x1="${area.x}" y1="${y + 5}" x2="${area.x + area.width}" y2="${y + 5}" stroke="#cccccc" stroke-width="0.5"/>` +
          pageText(area.x + area.width, y, String(index + 1 + count), { size: 12, anchor: 'end' })
        )
      })
      return pageText(area.x, area.y + 24, translate('output.page.contents'), { size: 18, isBold: true }) + lines.join('')
    },
  }))
}
