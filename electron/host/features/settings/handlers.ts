import type { ProjectSettingKey } from '../../../../shared/domain/project-settings.ts'
import { implementer } from '../../implementer.ts'
import { writable } from '../../project/project-session.ts'
import { readSettings, writeSetting } from './project-settings.ts'

export const settingsHandlers = {
  read: implementer.settings.read.handler(({ context, input }) => readSettings(context.projects.get(input.project).read)),
  write: implementer.settings.write.handler(({ context, input }) => {
    const database = writable(context.projects.get(input.project))
    database.transaction(() => {
      for (const [key, value] of Object.entries(input.settings)) writeSetting(database, key as ProjectSettingKey, value)
    })()
  }),
}
