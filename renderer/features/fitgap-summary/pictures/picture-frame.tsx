import { useRef, type ReactNode, type Ref } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { takePicture } from './take-picture.ts'

/** A picture with the way to take it away. */
export function PictureFrame({ name, children }: { name: string; children: (ref: Ref<SVGSVGElement>) => ReactNode }) {
  const translate = useTranslate()
  const drawing = useRef<SVGSVGElement>(null)
  const take = (form: 'svg' | 'png') => void reporting(async () => drawing.current !== null && (await takePicture(drawing.current, name, form)))
  return (
    <figure className="summary-figure">
      {children(drawing)}
      <MenuTrigger>
        <Button look="bare" aria-label={translate('fitgapSummary.takePictureOf', { name })}>
          {translate('fitgapSummary.takePicture')}
          <Icon name="down" size={14} />
        </Button>
        <Menu label={translate('fitgapSummary.takePictureOf', { name })}>
          <MenuEntry id="svg" label="SVG" onAction={() => take('svg')} />
          <MenuEntry id="png" label="PNG" onAction={() => take('png')} />
        </Menu>
      </MenuTrigger>
    </figure>
  )
}
