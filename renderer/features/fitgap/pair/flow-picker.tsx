import { useState } from 'react'
import type { FlowSummary } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuSection, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { flowTitle } from './flow-title.ts'

export interface FlowPickerProps {
  label: string
  choices: readonly FlowSummary[]
  /** Every flow of the procedure: a name is said only where it is needed to tell flows apart. */
  flows: readonly FlowSummary[]
  chosen: FlowSummary | undefined
  onChoose: (flow: string) => void
  /** 「見直し後を作る」, where that is possible. */
  onCreate?: () => void
}

const kinds = ['asis', 'tobe', 'standard', 'package'] as const

/** Which flow stands in a pane: a list by kind. */
export function FlowPicker({ label, choices, flows, chosen, onChoose, onCreate }: FlowPickerProps) {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="bare" className="flow-picker">
        <span className="visually-hidden">{label}</span>
        {chosen !== undefined && (
          <>
            <span className="side-tag">{translate(`app.kind.${chosen.kind}`)}</span>
            <b>{flowTitle(chosen, flows, translate)}</b>
          </>
        )}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={label}>
        {kinds
          .filter((kind) => choices.some((choice) => choice.kind === kind))
          .map((kind) => (
            <MenuSection key={kind} title={translate(`app.kind.${kind}`)}>
              {choices
                .filter((choice) => choice.kind === kind)
                .map((choice) => (
                  <MenuEntry
                    key={choice.id}
                    id={choice.id}
                    label={flowTitle(choice, flows, translate)}
                    end={translate('compare.steps', { count: choice.steps })}
                    onAction={() => onChoose(choice.id)}
                  />
                ))}
            </MenuSection>
          ))}
        {onCreate !== undefined && (
          <MenuSection title={translate('compare.more')}>
            <MenuEntry id="create" label={translate('compare.createToBe')} onAction={onCreate} />
          </MenuSection>
        )}
      </Menu>
    </MenuTrigger>
  )
}
