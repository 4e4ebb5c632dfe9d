import { useEffect, useRef } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { checksOf } from '../run/flow-checks.ts'
import { FindingLine } from './finding-line.tsx'
import './checks-panel.css'

/** 点検: one line for each finding; fixed ones fade where they stand until the next run takes them away. */
export function ChecksPanel({ document, session }: EditorPartProps) {
  const translate = useTranslate()
  const { findings, fixed, current } = checksOf(document).useState()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (findings === null) return <p className="checks-none">{translate('checkDrawer.reading')}</p>
  if (findings.length === 0) {
    return (
      <p className="checks-none">
        <span className="finding-sign finding-sign--none">
          <Icon name="check" />
        </span>
        {translate('checkDrawer.none')}
      </p>
    )
  }
  return (
    <ul ref={list} className="checks-list" aria-label={translate('checkDrawer.list')}>
      {findings.map((finding) => (
        <FindingLine
          key={finding.key}
          document={document}
          finding={finding}
          isFixed={fixed.has(finding.key)}
          isCurrent={finding.key === current}
          isReadOnly={session.isReadOnly}
        />
      ))}
    </ul>
  )
}
