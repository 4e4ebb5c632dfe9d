import { useEffect, useRef, useState } from 'react'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { InlineDrawing } from '../../../ui/drawing/inline-drawing.tsx'
import { restoreVersion } from '../restore-version.ts'
import { thumbnailOf } from '../thumbnails.ts'
import type { Version } from '../use-versions.ts'

interface VersionListProps {
  project: string
  flow: string
  versions: readonly Version[]
  before: string | undefined
  after: string | undefined
  onCompare: (version: string) => void
  onRestored: () => void
}

/** The versions of a flow, the newest first, each with its drawing. */
export function VersionList({ project, flow, versions, before, after, onCompare, onRestored }: VersionListProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const isReadOnly = useIsReadOnly()
  return (
    <section className="version-list" data-pane="history" aria-label={translate('versions.history')}>
      <ol reversed>
        {versions.map((version, index) => {
          const number = translate('versions.number', { number: version.number })
          const role = version.id === before ? 'before' : version.id === after ? 'after' : null
          return (
            <li key={version.id} className="version" data-role={role ?? undefined}>
              <Thumbnail project={project} flow={flow} version={version} />
              <p className="version-name">
                <b>{version.name === '' ? number : version.name}</b>
                {role !== null && <span className="side-tag">{translate(`versions.${role}`)}</span>}
                {index === 0 && <span className="ink-2">{translate('versions.current')}</span>}
              </p>
              <p className="ink-2">
                {version.name === '' ? '' : `${number}　`}
                {formatMoment(new Date(version.createdAt), locale)}　{translate(`editor.reason.${version.reason}`)}
              </p>
              <p className="version-actions">
                {versions.length > 1 && (
                  <Button look="link" aria-label={`${number} ${translate('versions.compareWith')}`} onPress={() => onCompare(version.id)}>
                    {translate('versions.compareWith')}
                  </Button>
                )}
                {index > 0 && (
                  <Button
                    look="link"
                    isDisabled={isReadOnly}
                    aria-label={`${number} ${translate('versions.restore')}`}
                    onPress={() => void restoreVersion({ project, flow, version, newest: versions[0]!, onDone: onRestored })}
                  >
                    {translate('versions.restore')}
                  </Button>
                )}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** A small drawing, made and fetched when it comes into sight: a hundred versions open as quickly as two. */
function Thumbnail({ project, flow, version }: { project: string; flow: string; version: Version }) {
  const translate = useTranslate()
  const place = useRef<HTMLDivElement>(null)
  const [svg, setSvg] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      watcher.disconnect()
      void thumbnailOf(project, { flow, revision: version.id }, () => isGone).then((drawn) => isGone || setSvg(drawn))
    })
    watcher.observe(place.current!)
    return () => {
      isGone = true
      watcher.disconnect()
    }
  }, [project, flow, version.id])
  return (
    <div ref={place} className="version-thumbnail">
      {svg !== null && <InlineDrawing svg={svg} label={translate('versions.thumbnail', { number: version.number })} />}
    </div>
  )
}
