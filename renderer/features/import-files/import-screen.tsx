import { useEffect, useRef, useState } from 'react'
import { Commands, StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { setIncomingFiles, useIncomingFiles } from '../../app/state/incoming-files.ts'
import { navigate } from '../../app/state/navigation.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { reloadOverview, useSession } from '../../app/state/session.ts'
import { pickShellFiles, shellFileOf, type ShellFile } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { startStepImport } from '../map-columns/step-import-state.ts'
import { planFile, type PlannedFile } from './import-plan.ts'
import { isStepWorkbook } from './is-step-workbook.ts'
import { ImportProgress } from './parts/import-progress.tsx'
import { DropFiles } from './parts/drop-files.tsx'
import { OutcomeList } from './parts/outcome-list.tsx'
import { PlanTable } from './parts/plan-table.tsx'
import { runImport, type FileOutcome } from './run-import.ts'
import './import-screen.css'

/** 取り込み: which procedure and which side each file is; then what became of each. */
export function ImportScreen({ procedure }: { procedure?: string }) {
  const translate = useTranslate()
  const { project, overview } = useSession()
  const [plan, setPlan] = useState<readonly PlannedFile[]>(() => {
    const { files } = useIncomingFiles.getState()
    return overview === null ? [] : files.map((file) => planFile(file, overview, procedure))
  })
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>()
  const [finished, setFinished] = useState<number>()
  const isCancelled = useRef(false)
  const lookedInto = useRef(new Set<number>())
  useEffect(() => {
    for (const { id, file } of plan.filter((planned) => planned.isWorkbook && !lookedInto.current.has(planned.id))) {
      lookedInto.current.add(id)
      void isStepWorkbook(file).then((isTable) => isTable && setPlan((now) => now.map((planned) => (planned.id === id ? { ...planned, isTable } : planned))))
    }
  }, [plan])
  if (project === null || overview === null) return null

  const add = (files: readonly ShellFile[]) => {
    setOutcomes(undefined)
    setPlan((before) => [...before, ...files.map((file) => planFile(file, overview, procedure))])
  }
  const choose = async () => add(await pickShellFiles({ title: translate('importFiles.choose'), kinds: ['bpmn', 'table'], isMultiple: true }))
  const leave = () => {
    setIncomingFiles([])
    if (procedure === undefined) navigate({ screen: 'project', project: project.project, tab: 'procedures' })
    else navigate({ screen: 'procedure', project: project.project, procedure, tab: 'flows', selection: [] })
  }
  const tables = plan.filter(({ isTable }) => isTable)
  const importable = plan.filter(({ isTable }) => !isTable)
  const mapColumns = (planned: PlannedFile) => {
    if (planned.procedure === null) return
    setIncomingFiles(plan.filter((other) => other !== planned).map(({ file }) => file))
    startStepImport(planned.file)
    navigate({ screen: 'procedure', project: project.project, procedure: planned.procedure, tab: 'step-import', selection: [] })
  }
  const run = async () => {
    isCancelled.current = false
    setFinished(0)
    const results = await whileSaving(() => runImport(project.project, importable, setFinished, () => isCancelled.current))
    setIncomingFiles([])
    setPlan([...importable.slice(results.length), ...tables])
    await reloadOverview()
    setFinished(undefined)
    setOutcomes(results)
  }

  const open = plan.filter((file) => file.procedure === null).length
  const isOpen = importable.some((file) => file.procedure === null)
  return (
    <DropFiles onFiles={(files) => add(files.map(shellFileOf))}>
      <Commands>
        <Button look={outcomes === undefined ? 'outlined' : 'filled'} onPress={leave}>
          {translate(outcomes === undefined ? 'app.cancel' : 'importFiles.back')}
        </Button>
        {plan.length > 0 && <Button onPress={() => void choose()}>{translate('importFiles.chooseMore')}</Button>}
        {importable.length > 0 && (
          <Button look="filled" isDisabled={finished !== undefined || isOpen} aria-describedby={isOpen ? 'import-open' : undefined} onPress={() => void run()}>
            {translate('importFiles.run', { count: importable.length })}
          </Button>
        )}
      </Commands>
      {finished !== undefined && (
        <ImportProgress finished={finished} of={importable.length} onCancel={() => void (isCancelled.current = true)} />
      )}
      <div className="import-body" data-pane>
        <h2>{translate(outcomes === undefined ? 'importFiles.title' : 'importFiles.doneTitle')}</h2>
        {outcomes !== undefined && <OutcomeList project={project.project} outcomes={outcomes} />}
        {outcomes !== undefined && plan.length > 0 && <h2 className="import-rest">{translate('importFiles.restTitle')}</h2>}
        {plan.length > 0 && <PlanTable overview={overview} plan={plan} onChange={setPlan} onMapColumns={mapColumns} />}
        {plan.length === 0 && (
          <div className="import-drop">
            <p>{translate(outcomes === undefined ? 'importFiles.drop' : 'importFiles.dropMore')}</p>
            <Button key={String(outcomes === undefined)} look={outcomes === undefined ? 'filled' : 'outlined'} size="medium" onPress={() => void choose()}>
              {translate('importFiles.choose')}
            </Button>
          </div>
        )}
      </div>
      <StatusItems>
        <span id="import-open" className={open > 0 ? 'import-open' : undefined}>{open > 0 ? translate('importFiles.openProcedures', { count: open }) : translate('importFiles.safe')}</span>
      </StatusItems>
    </DropFiles>
  )
}
