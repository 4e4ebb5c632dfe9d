import type { FlowSummary } from '../../../shared/contract/project.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { navigate, useNavigation } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { reloadOverview } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { FlowDocument } from '../../document/flow-document.ts'

/** Makes a 見直し後 as a copy of a flow, its latest changes included, and opens it. */
export async function createToBe(project: string, origin: FlowSummary, document: FlowDocument | null): Promise<void> {
  await reporting(async () => {
    // As a revision, so that the origin of each element names a state that stays.
    await document?.leave()
    const { flow } = await whileSaving(() => client.flow.createToBe({ project, flow: origin.id }))
    await reloadOverview()
    const { route } = useNavigation.getState()
    if (route.screen === 'procedure') navigate({ ...route, flow, selection: [] })
    showToast({ text: currentTranslate()('editor.createdToBe', { name: origin.name }) })
  })
}
