import type { OpenProject } from '../../../../shared/contract/project.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { listRecoverable } from '../flow/recovery.ts'

/** What a page needs to know of the project it opened. */
export function describeProject(session: ProjectSession): OpenProject {
  const record = session.read.prepare('SELECT id, name, last_route FROM project').get() as { id: string; name: string; last_route: string }
  return {
    project: session.key,
    id: record.id,
    name: record.name,
    path: session.isDraft ? null : session.file,
    file: session.file,
    isReadOnly: session.write === null,
    lock: session.holder && { computer: session.holder.computer, since: session.holder.since, isStale: session.holder.isStale },
    recoverable: session.needsRecovery ? listRecoverable(session.read) : [],
    lastRoute: record.last_route,
  }
}
