import type { ProcedureSummary, ProjectOverview } from '../../../shared/contract/project.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { sayOnce } from '../../../shared/text/say-once.ts'
import type { ImportOrder } from './take-over.ts'

/** Where rows go: a new flow, before the end of a flow, after one of its steps, or in the place of all. */
export type Destination = { how: 'new' } | { how: 'continue' | 'replace'; flow: string } | { how: 'after'; flow: string; step: string }

/** What the list of destinations offers: a new flow first, then the flow the user comes from, then the others. */
export function destinationChoices(procedure: ProcedureSummary, current: string | undefined, translate: Translate): { id: string; label: string }[] {
  const flows = procedure.flows.toSorted((one, other) => Number(other.id === current) - Number(one.id === current))
  // Towns of a joint review often give their flows the same name.
  const isOneTown = new Set(flows.filter(({ kind }) => kind !== 'standard').map(({ municipalityName }) => municipalityName)).size <= 1
  const named = flows.map(({ id, kind, name, municipalityName }) => {
    const town = isOneTown || kind === 'standard' ? '' : municipalityName
    return { id, name: [town, ...sayOnce([translate(`app.kind.${kind}`), name])].filter(Boolean).join(' ') }
  })
  return [
    { id: 'new', label: translate('mapColumns.asNew') },
    ...named.map(({ id, name }) => ({ id: `continue ${id}`, label: translate('mapColumns.asContinue', { name }) })),
    ...named.map(({ id, name }) => ({ id: `replace ${id}`, label: translate('mapColumns.asReplace', { name }) })),
  ]
}

export function destinationOf(id: string): Destination {
  const [how, flow = '', step = ''] = id.split(' ')
  if (how === 'after') return { how, flow, step }
  return how === 'continue' || how === 'replace' ? { how, flow } : { how: 'new' }
}

export function destinationId(destination: Destination): string {
  if (destination.how === 'new') return 'new'
  return destination.how === 'after' ? `after ${destination.flow} ${destination.step}` : `${destination.how} ${destination.flow}`
}

/** What a file is taken for until the user says otherwise: a new flow of the own town, its side by the words of the file name. */
export function orderAtFirst(
  project: string, procedure: ProcedureSummary, municipalities: ProjectOverview['municipalities'], fileName: string, translate: Translate,
): ImportOrder {
  const plain = fileName.normalize('NFKC')
  const kind = /標準|standard/i.test(plain) ? 'standard' : /to-?be|見直し|改善後/i.test(plain) ? 'tobe' : 'asis'
  const name = fileName.replace(/\.[^.]+$/, '').trim().slice(0, 100)
  return {
    project,
    procedure: procedure.id,
    destination: { how: 'new' },
    name: name === '' ? translate('home.flows.defaultName', { procedure: procedure.name, kind: translate(`app.kind.${kind}`) }) : name,
    kind,
    municipality: (municipalities.find(({ isOwn }) => isOwn) ?? municipalities[0])?.id ?? '',
  }
}
