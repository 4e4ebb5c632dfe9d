import { navigate } from '../../app/state/navigation.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'

/** Opens 業務要件定義表 for the open flow, with what was just changed in it. */
export async function showRequirements({ document, procedure }: EditorPartProps): Promise<void> {
  document.session.completeTyping()
  await document.flush()
  navigate({ screen: 'procedure', project: document.project, procedure: procedure.id, tab: 'requirements', flow: document.flow, selection: [] })
}
