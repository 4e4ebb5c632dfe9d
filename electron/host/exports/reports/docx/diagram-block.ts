import { AlignmentType, ImageRun, Paragraph } from 'docx'
import type { ReportBlock } from '../../../../../shared/contract/reports.ts'
import { writePng } from '../../diagram/write-png.ts'
import { printedHeight, printedWidth, type PageShape } from './page-shape.ts'

type DiagramBlock = Extract<ReportBlock, { kind: 'diagram' }>

/** Pixels (96 to the inch) of a millimetre. */
const pixels = 96 / 25.4

/** Dots of a picture on the longer way of a page: 300 to the inch on A4. */
const mostDots = 3200

/** A diagram as a vector picture with a bitmap for readers that know none; as large as the page allows, never enlarged. */
export async function diagramBlock({ svg, width, height, text, caption }: DiagramBlock, shape: PageShape): Promise<Paragraph> {
  const scale = Math.min(1, (printedWidth[shape] * pixels) / width, ((printedHeight[shape] - 24) * pixels) / height)
  const { png } = await writePng({ svg, width, height }, { by: 'width', value: Math.round(Math.min(mostDots, width * 2)) })
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        fallback: { type: 'png', data: png },
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: caption, title: caption, description: text },
      }),
    ],
  })
}
