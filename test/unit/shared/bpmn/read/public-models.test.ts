import { describe, expect, it } from 'vitest'
import { readBpmnFile } from '../../../../../shared/bpmn/read/read-bpmn-file.ts'
import { writeBpmn } from '../../../../../shared/bpmn/write/write-bpmn.ts'
import { sharedModels } from '../fixture.ts'
import { namedElements } from '../named-elements.ts'

describe('the models of others', () => {
  const models = [...sharedModels('miwg'), ...sharedModels('align-ja')]

  it.skipIf(models.length === 0)('keep every id and name, as stored and as rewritten', async () => {
    for (const { name, bytes } of models) {
      const before = namedElements(new TextDecoder().decode(bytes))
      const { text, graph } = await readBpmnFile(bytes, name)
      const written = await writeBpmn(text)
      expect(before.length, name).toBeGreaterThan(5)
      expect(namedElements(text), name).toEqual(before)
      expect(namedElements(written.xml), name).toEqual(before)
      expect(written.isRewritten, name).toBe(true)
      expect((await readBpmnFile(new TextEncoder().encode(written.xml), name)).graph, name).toEqual(graph)
    }
  })
})
