import type { ReactNode } from 'react'
import type { ProcedureSummary, ProjectOverview } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { Segments } from '../../../ui/field/segments.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { flowsOfRange, rangesOfPlaces, setHeader, setMarks, setOptions, useOutputSettings, type OutputRange } from '../output-settings.ts'

interface SettingsPanelProps {
  overview: ProjectOverview
  procedure: ProcedureSummary
  range: OutputRange
  onRange: (range: OutputRange) => void
}

const scales = [0.75, 1, 1.5]
const headers = ['town', 'procedure', 'version', 'date', 'pageNumber'] as const
const markNames = ['comparison', 'pins', 'checks'] as const
const pictures = [96, 192, 384]

/** How the pages shall be; every change shows at once. */
export function SettingsPanel({ overview, procedure, range, onRange }: SettingsPanelProps) {
  const translate = useTranslate()
  const { options, marks, dpi } = useOutputSettings()
  const flows = procedure.flows.map((flow) => ({ id: flow.id, label: `${translate(`app.kind.${flow.kind}`)}　${flow.municipalityName}　${flow.name}` }))
  const places = rangesOfPlaces.map((id) => ({ id, label: translate(`output.range.${id}`, { count: flowsOfRange(overview, procedure, id).length }) }))
  const isMany = flowsOfRange(overview, procedure, range).length > 1
  return (
    <section className="output-settings" data-pane="settings" aria-label={translate('output.settings')}>
      <SelectField label={translate('output.what')} isSmall value={range} choices={[...flows, ...places]} onChange={onRange} />
      <Group label={translate('output.paper')}>
        <Segments
          label={translate('output.paper')}
          value={options.paper}
          choices={(['A3', 'A4'] as const).map((id) => ({ id, label: translate(`output.paper.${id}`) }))}
          onChange={(paper) => setOptions({ paper })}
        />
      </Group>
      <Group label={translate('output.fit')}>
        <Segments
          label={translate('output.fit')}
          value={options.fit}
          choices={(['page', 'tiles'] as const).map((id) => ({ id, label: translate(`output.fit.${id}`) }))}
          onChange={(fit) => setOptions({ fit, arrangement: fit === 'tiles' ? 'single' : options.arrangement })}
        />
      </Group>
      {options.fit === 'tiles' && (
        <SelectField
          label={translate('output.scale')}
          isSmall
          value={String(options.scale)}
          choices={scales.map((scale) => ({ id: String(scale), label: translate(`output.scale.${scale}` as 'output.scale.1') }))}
          onChange={(scale) => setOptions({ scale: Number(scale) })}
        />
      )}
      <div className="output-checks">
        {options.fit === 'page' && isMany && (
          <CheckField isSelected={options.arrangement === 'side-by-side'} onChange={(isOn) => setOptions({ arrangement: isOn ? 'side-by-side' : 'single' })}>
            {translate('output.beside')}
          </CheckField>
        )}
        <CheckField isSelected={options.subProcesses} onChange={(subProcesses) => setOptions({ subProcesses })}>
          {translate('output.subProcesses')}
        </CheckField>
        <CheckField isSelected={options.contents} onChange={(contents) => setOptions({ contents })}>
          {translate('output.contents')}
        </CheckField>
      </div>
      <Group label={translate('output.header')}>
        <div className="output-checks output-checks--two">
          {headers.map((name) => (
            <CheckField key={name} isSelected={options.header[name]} onChange={(isOn) => setHeader({ [name]: isOn })}>
              {translate(`output.header.${name}`)}
            </CheckField>
          ))}
        </div>
      </Group>
      <Group label={translate('output.marks')}>
        <div className="output-checks output-checks--two">
          {markNames.map((name) => (
            <CheckField key={name} isSelected={marks[name]} onChange={(isOn) => setMarks({ [name]: isOn })}>
              {translate(`output.marks.${name}`)}
            </CheckField>
          ))}
        </div>
      </Group>
      <SelectField
        label={translate('output.pictureSize')}
        isSmall
        value={String(dpi)}
        choices={pictures.map((value) => ({ id: String(value), label: translate(`output.picture.${value}` as 'output.picture.96') }))}
        onChange={(value) => useOutputSettings.setState({ dpi: Number(value) })}
      />
    </section>
  )
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="output-group" role="group" aria-label={label}>
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
