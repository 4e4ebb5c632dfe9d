import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { footTools } from '../../../app/editor-parts.tsx'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { useSnapshot } from '../../../document/use-snapshot.ts'

const levels = [0.5, 0.75, 1, 1.5, 2]

/** The foot of the diagram, left of the bpmn.io mark: size and overview. */
export function ZoomFoot(part: EditorPartProps) {
  const { session } = part
  const translate = useTranslate()
  const { zoom } = useSnapshot(session)
  const percent = (level: number) => `${Math.round(level * 100)}%`
  return (
    <div className="zoom-foot">
      <MenuTrigger>
        <Button look="bare" aria-label={`${translate('editor.zoom')} ${percent(zoom)}`}>
          {percent(zoom)}
          <Icon name="down" size={14} />
        </Button>
        <Menu label={translate('editor.zoom')} placement="top start">
          {levels.map((level) => (
            <MenuEntry key={level} id={String(level)} label={percent(level)} end={level === 1 ? 'Ctrl+0' : undefined} onAction={() => session.zoom(level)} />
          ))}
          <MenuEntry id="in" label={translate('editor.zoomIn')} end="Ctrl++" onAction={() => session.trigger('zoom-in')} />
          <MenuEntry id="out" label={translate('editor.zoomOut')} end="Ctrl+-" onAction={() => session.trigger('zoom-out')} />
        </Menu>
      </MenuTrigger>
      <Button look="bare" onPress={() => session.trigger('zoom-fit')}>
        {translate('editor.zoomFit')}
      </Button>
      {footTools.map(({ id, Part }) => (
        <Part key={id} {...part} />
      ))}
    </div>
  )
}
