import { useEffect, useRef, useState } from 'react'
import type { OutputOrder } from '../../../../shared/contract/output.ts'
import { describeError } from '../../../api/describe-error.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { InlineDrawing } from '../../../ui/drawing/inline-drawing.tsx'
import type { Preview, PreviewPage } from '../use-pages.ts'

/** The pages as they will be written, one under the other. */
export function PagePreview({ project, preview }: { project: string; preview: Preview }) {
  const translate = useTranslate()
  return (
    <section className="output-preview" data-pane="preview" aria-label={translate('output.preview')}>
      {preview.kind === 'failed' && <EmptyState>{describeError(preview.error, translate)}</EmptyState>}
      {preview.kind === 'drawing' && (
        <p className="output-waiting" role="status">
          {preview.total > 1 ? `${translate('output.drawing')}　${preview.done + 1} / ${preview.total}` : translate('output.laying')}
        </p>
      )}
      {preview.kind === 'ready' && (
        // Scrolls by keyboard too.
        <div className="output-pages" tabIndex={0} role="group" aria-label={translate('output.preview')} data-pane-focus="">
          {preview.notes.map((note) => (
            <p key={note} className="output-note">
              {note}
            </p>
          ))}
          {preview.pages.map((page, index) => (
            <PageSheet key={index} project={project} order={preview.order} page={page} index={index} />
          ))}
        </div>
      )}
    </section>
  )
}

/** One page; it is fetched when it comes near the window, so that a thick paper opens as quickly as a thin one. */
function PageSheet({ project, order, page, index }: { project: string; order: OutputOrder; page: PreviewPage; index: number }) {
  const translate = useTranslate()
  const place = useRef<HTMLDivElement>(null)
  const [svg, setSvg] = useState<string | null>(null)
  const label = translate('output.previewPage', { number: index + 1, title: page.title })
  useEffect(() => {
    let isGone = false
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        watcher.disconnect()
        client.output.page({ project, order, page: index }).then((read) => isGone || setSvg(read.svg), reportError)
      },
      { rootMargin: '400px' },
    )
    watcher.observe(place.current!)
    return () => {
      isGone = true
      watcher.disconnect()
    }
  }, [project, order, index])
  return (
    <div ref={place} className="output-sheet" style={{ aspectRatio: `${page.width} / ${page.height}` }}>
      {svg !== null && <InlineDrawing svg={svg} label={label} className="output-drawing" />}
    </div>
  )
}
