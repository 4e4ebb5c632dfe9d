import { useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { PanePair } from '../../../editor/viewer/pane-pair.ts'
import { useComparisonState } from '../comparison/use-comparison.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'

const scales = [50, 75, 100, 150, 200]

/** 100 % ▾: the zoom of both diagrams. */
export function ZoomMenu({ panes }: { panes: PanePair }) {
  const translate = useTranslate()
  const scale = translate('compare.percent', { percent: useComparisonState((state) => Math.round(state.scale * 100)) })
  const [isOpen, setIsOpen] = useState(false)
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="bare">
        <span className="visually-hidden">{translate('compare.zoom')}</span>
        {scale}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={translate('compare.zoom')} placement="bottom end">
        {scales.map((percent) => (
          <MenuEntry
            key={percent}
            id={String(percent)}
            label={translate('compare.percent', { percent })}
            end={percent === 100 ? 'Ctrl+0' : undefined}
            onAction={() => panes.zoom(percent / 100)}
          />
        ))}
        <MenuEntry id="beginning" label={translate('compare.beginning')} onAction={() => panes.showBeginning()} />
        <MenuEntry id="fit" label={translate('compare.fit')} end="Ctrl+9" onAction={() => panes.fit()} />
      </Menu>
    </MenuTrigger>
  )
}
