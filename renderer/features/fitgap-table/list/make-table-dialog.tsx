import { useEffect, useState } from 'react'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { reloadOverview, useSession } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import { referenceKey, ReferenceChoice, type ReferenceCandidate } from '../references/reference-choice.tsx'

export interface MakeTableDialogProps {
  project: string
  area?: string
  procedure?: string
  onMade: (table: string) => void
  onClose: () => void
}

const whole = 'whole'

/** What a new table is about and what it is judged against. */
export function MakeTableDialog({ project, area: givenArea, procedure: givenProcedure, onMade, onClose }: MakeTableDialogProps) {
  const translate = useTranslate()
  const overview = useSession((session) => session.overview)!
  const given = overview.procedures.find(({ id }) => id === givenProcedure)
  const [area, setArea] = useState(given?.area ?? givenArea ?? overview.procedures[0]?.area ?? overview.areas[0]?.id ?? '')
  const inArea = overview.procedures.filter((each) => each.area === area)
  const [procedure, setProcedure] = useState(given?.id ?? inArea[0]?.id ?? whole)
  const [municipality, setMunicipality] = useState(overview.municipalities.find(({ isOwn }) => isOwn)?.id ?? overview.municipalities[0]?.id ?? '')
  const [subject, setSubject] = useState<string | null>(null)
  const [name, setName] = useState<string | null>(null)
  const [candidates, setCandidates] = useState<readonly ReferenceCandidate[] | null>(null)
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [isMaking, setIsMaking] = useState(false)
  const current = procedure === whole ? undefined : overview.procedures.find(({ id }) => id === procedure)
  // 現行 first: most tables begin with how it runs today.
  const subjects = (current?.flows ?? []).filter(({ kind, municipality: of }) => (kind === 'asis' || kind === 'tobe') && of === municipality).sort((a, b) => Number(a.kind === 'tobe') - Number(b.kind === 'tobe'))
  const subjectFlow = subjects.find(({ id }) => id === subject)?.id ?? subjects[0]?.id ?? null
  const areaName = overview.areas.find(({ id }) => id === area)?.name ?? ''
  const usualName = translate('fitgapTable.usualName', { name: current?.name ?? areaName })
  useEffect(() => {
    let isGone = false
    void reporting(async () => {
      const found = await client.fitGapTables.candidates({ project, area, procedure: procedure === whole ? null : procedure })
      if (isGone) return
      setCandidates(found)
      setChosen(null)
    })
    return () => {
      isGone = true
    }
  }, [project, area, procedure])
  const offered = (candidates ?? []).filter(({ kind, target }) => kind !== 'flow' || target !== subjectFlow)
  // The newest spec and every package: what the method compares. The user ticks the rest.
  const usual = offered.filter((candidate, index) => candidate.group === 'package' || (candidate.group === 'spec' && offered.findIndex(({ group }) => group === 'spec') === index) || (candidate.group === 'standard' && !offered.some(({ group }) => group === 'spec')))
  const ticked = chosen ?? usual.map(referenceKey)
  const make = async () => {
    setIsMaking(true)
    const made = await reporting(() =>
      whileSaving(() =>
        client.fitGapTables.create({
          project, area, procedure: procedure === whole ? null : procedure, municipality, subjectFlow,
          name: (name ?? usualName).trim(),
          references: offered.filter((candidate) => ticked.includes(referenceKey(candidate))).map(({ kind, target }) => ({ kind, target })),
        }),
      ),
    )
    setIsMaking(false)
    if (made === undefined) return
    onClose()
    onMade(made.table)
    await reporting(reloadOverview)
  }
  const isReady = area !== '' && municipality !== '' && (name ?? usualName).trim() !== '' && ticked.length > 0 && candidates !== null
  return (
    <Dialog
      title={translate('fitgapTable.make.title')}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={!isReady || isMaking} onPress={() => void make()}>
            {translate(isMaking ? 'fitgapTable.make.making' : 'fitgapTable.make.do')}
          </Button>
        </>
      }
    >
      <div className="make-table">
        <div className="stack">
          <SelectField
            label={translate('fitgapTable.make.area')}
            value={area}
            choices={overview.areas.map(({ id, name: label }) => ({ id, label }))}
            onChange={(next) => {
              setArea(next)
              setProcedure(overview.procedures.find((each) => each.area === next)?.id ?? whole)
            }}
          />
          <SelectField
            label={translate('fitgapTable.make.procedure')}
            value={procedure}
            choices={[{ id: whole, label: translate('fitgapTable.make.whole', { area: areaName }) }, ...inArea.map(({ id, name: label }) => ({ id, label }))]}
            onChange={setProcedure}
          />
          <SelectField label={translate('fitgapTable.make.municipality')} value={municipality} choices={overview.municipalities.map(({ id, name: label }) => ({ id, label }))} onChange={setMunicipality} />
          {procedure === whole ? (
            <p className="ink-2">{translate('fitgapTable.make.wholeNote')}</p>
          ) : subjects.length === 0 ? (
            <p className="ink-2">{translate('fitgapTable.make.noSubject')}</p>
          ) : (
            <SelectField label={translate('fitgapTable.make.subject')} value={subjectFlow} choices={subjects.map((flow) => ({ id: flow.id, label: flow.name }))} onChange={setSubject} />
          )}
          <TextField label={translate('fitgapTable.make.name')} value={name ?? usualName} onChange={setName} maxLength={100} />
        </div>
        <div className="stack">
          <h3>{translate('fitgapTable.make.references')}</h3>
          {candidates !== null && <ReferenceChoice candidates={offered} chosen={ticked} onChange={setChosen} />}
        </div>
      </div>
    </Dialog>
  )
}
