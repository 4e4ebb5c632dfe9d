import { useMemo, useRef } from 'react'
import type { ReportDocument } from '../../../../shared/contract/reports.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { cutIntoSheets } from '../cut-into-sheets.ts'
import { widestTable } from '../table-width.ts'
import { headingId, ReportBody } from './report-body.tsx'

/** The document as it will be written: contents at the left, sheets at the right. */
export function ReportPreviewPages({ report }: { report: ReportDocument }) {
  const translate = useTranslate()
  const pages = useRef<HTMLDivElement>(null)
  const sheets = useMemo(() => cutIntoSheets(report.blocks), [report])
  const headings = report.blocks.flatMap((block, index) => (block.kind === 'heading' && block.level <= 3 ? [{ block, index }] : []))
  const jump = (index: number) => {
    const heading = pages.current?.querySelector<HTMLElement>(`#${headingId(index)}`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <>
      <nav className="reports-contents" data-pane="contents" aria-label={translate('reports.contents')}>
        <h2 className="reports-group">{translate('reports.contents')}</h2>
        {headings.map(({ block, index }) => (
          <button key={index} type="button" className={`reports-contents-entry reports-contents-entry--${block.level}`} onClick={() => jump(index)}>
            {block.number}　{block.text}
          </button>
        ))}
      </nav>
      <div ref={pages} className="reports-pages" data-pane="preview" data-pane-focus="" tabIndex={0} role="group" aria-label={translate('reports.preview')}>
        {report.notes.length > 0 && (
          <ul className="reports-notes" aria-label={translate('reports.notes')}>
            {report.notes.map(({ reason, values }, index) => (
              <li key={index}>{translate(reason as MessageKey, values)}</li>
            ))}
          </ul>
        )}
        <article className="report-sheet report-sheet--title" aria-label={translate('reports.titlePage')}>
          <h1 className="report-title">{report.title}</h1>
          <p className="report-subtitle">{report.subtitle}</p>
          <dl className="report-facts">
            {report.facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </article>
        {sheets.map((sheet) => (
          <article key={sheet.start} className="report-sheet" aria-label={sheet.name} style={{ minWidth: `calc(${widestTable(sheet.blocks)}em + 82px)` }}>
            {sheet.blocks.map((block, place) => (
              <ReportBody key={place} block={block} index={sheet.start + place} />
            ))}
          </article>
        ))}
      </div>
    </>
  )
}
