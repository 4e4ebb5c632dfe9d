import type { OpenedSpecFile } from '../../../../shared/contract/specs.ts'
import { standardBusinessAreas } from '../../../../shared/domain/business-areas.ts'
import { useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useSession } from '../../../app/state/session.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import { useSpecImport } from '../spec-import-state.ts'

const other = 'other'
const noAreas: readonly { name: string }[] = []

/** Which file it is, of which 業務, 版 and date; guessed where name or titles say so. */
export function SpecBar({ opened, onReadAs }: { opened: OpenedSpecFile; onReadAs: (encoding: OpenedSpecFile['encoding']) => void }) {
  const translate = useTranslate()
  const { area, edition, issuedOn } = useSpecImport()
  const areas = useSession((session) => session.overview?.areas ?? noAreas)
  const names = [...new Set([...standardBusinessAreas, ...areas.map(({ name }) => name)])]
  const [isOther, setOther] = useState(area !== '' && !names.includes(area))
  return (
    <div className="spec-bar">
      <b className="spec-bar-file" title={opened.fileName}>
        {opened.fileName}
      </b>
      <SelectField
        isSmall
        label={translate('specImport.area')}
        value={isOther || (area !== '' && !names.includes(area)) ? other : area === '' ? null : area}
        placeholder={translate('specImport.chooseArea')}
        choices={[...names.map((name) => ({ id: name, label: name })), { id: other, label: translate('specImport.otherArea') }]}
        onChange={(chosen) => {
          setOther(chosen === other)
          useSpecImport.setState({ area: chosen === other ? '' : chosen })
        }}
      />
      {isOther && (
        <TextField isSmall label={translate('specImport.areaName')} value={area} maxLength={60} onChange={(name) => useSpecImport.setState({ area: name })} autoFocus />
      )}
      <TextField
        isSmall
        label={translate('specImport.edition')}
        value={edition}
        maxLength={40}
        placeholder={translate('specImport.editionPlaceholder')}
        onChange={(changed) => useSpecImport.setState({ edition: changed })}
      />
      <TextField isSmall type="date" label={translate('specImport.issuedOn')} value={issuedOn} onChange={(day) => useSpecImport.setState({ issuedOn: day })} />
      {opened.encoding !== null && (
        <SelectField
          isSmall
          label={translate('specImport.encoding')}
          value={opened.encoding}
          choices={[
            { id: 'utf-8', label: 'UTF-8' },
            { id: 'shift_jis', label: translate('mapColumns.cp932') },
            { id: 'utf-16le', label: 'UTF-16' },
            { id: 'utf-16be', label: translate('mapColumns.utf16be') },
          ]}
          onChange={(encoding) => onReadAs(encoding as OpenedSpecFile['encoding'])}
        />
      )}
    </div>
  )
}
