import { useMemo } from 'react'
import { describeLine } from '../../../shared/checks/describe-line.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useFindings } from './use-findings.ts'

interface CheckSign {
  tone: 'error' | 'warning'
  text: string
}

/** By element id the gravest finding of a step, for its row in the step table; hints are left to the drawer. */
export function useCheckSigns({ document }: EditorPartProps): ReadonlyMap<string, CheckSign> {
  const translate = useTranslate()
  const findings = useFindings(document)
  return useMemo(() => {
    const signs = new Map<string, CheckSign>()
    // In the order of the drawer: errors come first.
    for (const finding of findings) {
      if (finding.severity !== 'hint' && !signs.has(finding.shape)) signs.set(finding.shape, { tone: finding.severity, text: describeLine(finding, translate) })
    }
    return signs
  }, [findings, translate])
}
