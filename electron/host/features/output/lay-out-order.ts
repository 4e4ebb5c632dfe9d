import type { OutputOrder } from '../../../../shared/contract/output.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { drawPage } from '../../../../shared/output/draw-page.ts'
import { paperDate } from '../../../../shared/output/japanese-date.ts'
import { layOutPages } from '../../../../shared/output/lay-out-pages.ts'
import type { PrintedFlow } from '../../../../shared/output/page.ts'
import { paperSize } from '../../../../shared/output/paper.ts'
import { sayOnce } from '../../../../shared/text/say-once.ts'

export interface LaidOutOrder {
  pages: { title: string; width: number; height: number }[]
  /** What a reader should know, in sentences. */
  notes: string[]
  /** One page as an SVG document. */
  draw(index: number): string
}

/** The pages of an order: the preview, the print and the PDF are all drawn from here. */
export function layOutOrder(flows: readonly PrintedFlow[], order: Pick<OutputOrder, 'options' | 'locale'>, now: Date): LaidOutOrder {
  const { options, locale } = order
  const translate = createTranslate(locale)
  const { pages, reduced } = layOutPages(flows, options, translate)
  const surroundings = { options, date: paperDate(now, locale), translate }
  return {
    pages: pages.map(({ title, town, procedure }) => ({ title: sayOnce([town, procedure, title]).join('　'), ...paperSize(options) })),
    notes: reduced ? [translate('output.note.smallerTiles')] : [],
    draw: (index) => drawPage(pages[index]!, index + 1, pages.length, surroundings),
  }
}
