import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate, useRoute } from '../../app/state/navigation.ts'
import { Segments } from '../../ui/field/segments.tsx'

/** 版 | 出力: the two parts of the tab. */
export function PartSwitch({ part }: { part: 'versions' | 'output' }) {
  const translate = useTranslate()
  const route = useRoute()
  return (
    <div>
      <Segments
        label={translate('output.part.label')}
        value={part}
        choices={[
          { id: 'versions', label: translate('output.part.versions') },
          { id: 'output', label: translate('output.part.output') },
        ]}
        onChange={(tab) => route.screen === 'procedure' && navigate({ ...route, tab })}
      />
    </div>
  )
}
