import { useEffect, useState } from 'react'
import { severities, type RuleChoice, type Severity } from '../../../../shared/checks/finding.ts'
import type { RuleId } from '../../../../shared/checks/rule-ids.ts'
import { rules } from '../../../../shared/checks/rules.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { chooseRules, ruleChoiceOf } from './chosen-rules.ts'

/** 点検の決まりを選ぶ: which rules hold in the project, and how grave each is. Every choice takes effect at once. */
export function RulesDialog({ project, onClose }: { project: string; onClose: () => void }) {
  const translate = useTranslate()
  const [choice, setChoice] = useState<RuleChoice>({})
  useEffect(() => {
    void ruleChoiceOf(project).then(setChoice)
  }, [project])
  const keep = (next: RuleChoice) => {
    const before = choice
    setChoice(next)
    void reporting(() => chooseRules(project, next).then(() => true)).then((isKept) => isKept === undefined && setChoice(before))
  }
  const choose = (id: RuleId, usual: Severity, chosen: 'off' | Severity) => {
    const { [id]: _, ...others } = choice
    keep(chosen === usual ? others : { ...others, [id]: chosen })
  }
  const choices = [...severities.map((id) => ({ id, label: translate(`checkDrawer.${id}`) })), { id: 'off', label: translate('checkDrawer.off') }]
  return (
    <Dialog
      title={translate('checkDrawer.rulesTitle')}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button size="medium" isDisabled={Object.keys(choice).length === 0} onPress={() => keep({})}>
            {translate('checkDrawer.rulesReset')}
          </Button>
          <Button size="medium" look="filled" onPress={onClose}>
            {translate('checkDrawer.rulesClose')}
          </Button>
        </>
      }
    >
      <p>{translate('checkDrawer.rulesNote')}</p>
      <div className="rule-list" tabIndex={0} role="group" aria-label={translate('checkDrawer.rulesTitle')}>
        {rules.map(({ id, severity }) => {
          const title = translate(`checks.${id}.title`)
          const isOther = choice[id] !== undefined
          return (
            <div key={id} className="rule-choice">
              <span>{isOther ? translate('checkDrawer.usual', { title, severity: translate(`checkDrawer.${severity}`) }) : title}</span>
              <SelectField
                label={title}
                isLabelHidden
                isSmall
                value={choice[id] ?? severity}
                choices={choices}
                onChange={(chosen) => choose(id, severity, chosen as 'off' | Severity)}
              />
            </div>
          )
        })}
      </div>
    </Dialog>
  )
}
