import { create } from 'zustand'
import type { RuleChoice } from '../../../../shared/checks/finding.ts'
import { client } from '../../../api/client.ts'
import { whileSaving } from '../../../app/state/save-state.ts'

interface Chosen {
  project: string
  choice: Promise<RuleChoice>
}

const useChosen = create<{ chosen: Chosen | null }>(() => ({ chosen: null }))

/** What a project chose for its checks, read once. Where that cannot be read, every rule is as it is made. */
export function ruleChoiceOf(project: string): Promise<RuleChoice> {
  const { chosen } = useChosen.getState()
  if (chosen?.project === project) return chosen.choice
  const choice = client.settings.read({ project }).then(
    ({ checks }) => checks ?? {},
    (): RuleChoice => ({}),
  )
  useChosen.setState({ chosen: { project, choice } })
  return choice
}

/** Keeps a choice in the project; every open flow is checked anew. */
export async function chooseRules(project: string, choice: RuleChoice): Promise<void> {
  await whileSaving(() => client.settings.write({ project, settings: { checks: Object.keys(choice).length === 0 ? null : choice } }))
  useChosen.setState({ chosen: { project, choice: Promise.resolve(choice) } })
}

export function subscribeRuleChoice(listener: () => void): () => void {
  return useChosen.subscribe((now, before) => {
    if (before.chosen !== null && now.chosen !== before.chosen) listener()
  })
}
