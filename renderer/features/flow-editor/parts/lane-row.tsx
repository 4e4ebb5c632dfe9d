import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import type { ListedLane } from '../use-lanes.ts'

export interface LaneRowProps {
  lane: ListedLane
  /** Lanes it can be put together with. */
  others: readonly ListedLane[]
  onRename: (name: string) => void
  onMove: (by: -1 | 1) => void
  onMerge: (into: ListedLane) => void
  onRemove: () => void
}

/** One lane: its name to change, how many steps it holds, and what can be done with it. */
export function LaneRow({ lane, others, onRename, onMove, onMerge, onRemove }: LaneRowProps) {
  const translate = useTranslate()
  const [typed, setTyped] = useState<string | null>(null)
  const name = lane.name === '' ? translate('laneList.noName') : lane.name
  const place = lane.siblings.indexOf(lane.id)
  const take = () => {
    if (typed !== null) onRename(typed.trim())
    setTyped(null)
  }
  return (
    <li className="lane-list-row" data-lane={lane.id} style={{ paddingLeft: lane.depth * 16 }}>
      <Button look="bare" isIcon aria-label={translate('laneList.up', { name })} data-by={-1} isDisabled={place === 0} onPress={() => onMove(-1)}>
        <Icon name="up" />
      </Button>
      <Button look="bare" isIcon aria-label={translate('laneList.down', { name })} data-by={1} isDisabled={place === lane.siblings.length - 1} onPress={() => onMove(1)}>
        <Icon name="down" />
      </Button>
      <TextField className="lane-list-name" aria-label={translate('laneList.name')} value={typed ?? lane.name} onChange={setTyped} onBlur={take}>
        <Input
          className="field-input"
          maxLength={200}
          onKeyDown={(event) => {
            const isOfInputMethod = event.nativeEvent.isComposing || event.keyCode === 229
            if (isOfInputMethod) return
            if (event.key === 'Enter') take()
            if (event.key !== 'Escape' || typed === null) return
            // The first Esc gives up the typed name, the next one closes the list.
            event.stopPropagation()
            setTyped(null)
          }}
        />
      </TextField>
      <span className="lane-list-steps">{translate('laneList.steps', { count: lane.steps })}</span>
      <MenuTrigger>
        <Button look="bare" isDisabled={others.length === 0} aria-label={translate('laneList.mergeOf', { name })}>
          {translate('laneList.merge')}
        </Button>
        <Menu label={translate('laneList.mergeOf', { name })} placement="bottom end">
          {others.map((other) => (
            <MenuEntry
              key={other.id}
              id={other.id}
              label={translate('laneList.mergeInto', { name: other.name === '' ? translate('laneList.noName') : other.name })}
              onAction={() => onMerge(other)}
            />
          ))}
        </Menu>
      </MenuTrigger>
      <Button look="bare" isDisabled={others.length === 0} aria-label={translate('laneList.removeOf', { name })} onPress={onRemove}>
        {translate('laneList.remove')}
      </Button>
    </li>
  )
}
