import { useEffect, useState } from 'react'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { hideMessage, showMessage } from '../../../app/state/messages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { JudgementIcon } from '../../../ui/marks/judgement-icon.tsx'
import { useComparisonState } from '../comparison/use-comparison.ts'

const messageId = 'fitgap.detached'

/** Judgements whose steps are gone stay: a message says how many, a list says what was decided. */
export function DetachedJudgements() {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const detached = useComparisonState((state) => state.view.detached)
  const judged = detached.filter(({ decision }) => decision.judgement !== null || decision.reason !== '')
  const count = judged.length
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    if (count === 0) return
    showMessage({
      id: messageId,
      tone: 'warning',
      text: translate('compare.detached', { count }),
      action: { label: translate('compare.detached.show'), run: () => setIsOpen(true) },
    })
    return () => hideMessage(messageId)
  }, [count, translate])
  if (!isOpen) return null
  return (
    <Dialog
      title={translate('compare.detached.title')}
      width="wide"
      onClose={() => setIsOpen(false)}
      actions={
        <Button size="medium" look="filled" onPress={() => setIsOpen(false)}>
          {translate('app.close')}
        </Button>
      }
    >
      <p>{translate('compare.detached.note')}</p>
      <ul className="stack">
        {judged.map(({ key, steps, decision, decidedAt }) => (
          <li key={key}>
            {decision.judgement !== null && (
              <b className="judged">
                <JudgementIcon judgement={decision.judgement} />
                {translate(`fitgap.judgement.${decision.judgement}`)}
              </b>
            )}{' '}
            {decision.reason}
            <div className="muted">
              {decidedAt !== null && `${translate('compare.detached.date', { date: formatMoment(new Date(decidedAt), locale) })}　`}
              {translate('compare.detached.step', { steps: steps.join('、') })}
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
