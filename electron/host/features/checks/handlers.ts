import { implementer } from '../../implementer.ts'
import { checkFile } from './check-file.ts'

export const checksHandlers = {
  files: implementer.checks.files.handler(async ({ input }) => {
    const results = []
    // One after the other: a folder of large files shall not lie in memory at once.
    for (const file of input.files) results.push(await checkFile(file, input.rules, input.locale))
    return results
  }),
}
