import type { ReportBlock } from '../../../../shared/contract/reports.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { InlineDrawing } from '../../../ui/drawing/inline-drawing.tsx'
import { readableWidth } from '../table-width.ts'

/** Rows of a table that the preview shows; the file holds all of them. */
const mostRows = 200

/** The id of a heading by its place among the blocks, for the contents. */
export function headingId(index: number): string {
  return `report-heading-${index}`
}

/** One block as it stands in the document. */
export function ReportBody({ block, index }: { block: ReportBlock; index: number }) {
  switch (block.kind) {
    case 'heading':
      return (
        <div role="heading" aria-level={block.level + 1} id={headingId(index)} tabIndex={-1} className={`report-heading report-heading--${block.level}`}>
          {block.number}　{block.text}
        </div>
      )
    case 'paragraph': return <p className="report-text">{block.text}</p>
    case 'note': return <p className="report-note">{block.text}</p>
    case 'list':
      return (
        <ul className="report-list">
          {block.items.map((item, place) => (
            <li key={place}>{item}</li>
          ))}
        </ul>
      )
    case 'table': return <ReportTable block={block} />
    case 'diagram':
      return (
        <figure className="report-figure">
          <InlineDrawing svg={block.svg} label={block.text} className="report-drawing" />
          <figcaption>{block.caption}</figcaption>
        </figure>
      )
    case 'page-break': return null
  }
}

function ReportTable({ block }: { block: Extract<ReportBlock, { kind: 'table' }> }) {
  const translate = useTranslate()
  const sum = block.columns.reduce((total, { width }) => total + width, 0)
  const marked = new Set((block.highlights ?? []).map(({ row, column }) => `${row} ${column}`))
  const rest = block.rows.length - mostRows
  return (
    <>
      {/* Wide tables scroll in their own frame, by keyboard too. */}
      <div className="report-table-frame" tabIndex={0} role="group" aria-label={block.caption}>
        <table className="report-table" style={{ minWidth: `${readableWidth(block)}em`, maxWidth: `${Math.max(20, sum * 1.5)}em` }}>
          <caption>{block.caption}</caption>
          <colgroup>
            {block.columns.map(({ width }, column) => (
              <col key={column} style={{ width: `${(100 * width) / sum}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.columns.map(({ header }, column) => (
                <th key={column} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.slice(0, mostRows).map((row, line) => (
              <tr key={line}>
                {block.columns.map(({ align }, column) => (
                  <td key={column} style={{ textAlign: align }} className={marked.has(`${line} ${column}`) ? 'report-cell--marked' : undefined}>
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p className="report-note">{translate('reports.previewRest', { shown: mostRows, rest })}</p>}
    </>
  )
}
