import { beforeEach, expect, it, vi } from 'vitest'

const text = vi.hoisted(() => vi.fn())
vi.mock('../../../../renderer/api/client.ts', () => ({ client: { flow: { text } } }))
vi.mock('../../../../renderer/app/state/before-closing.ts', () => ({ keepBeforeClosing: () => undefined }))
vi.mock('../../../../renderer/app/state/navigation.ts', () => ({ useNavigation: {} }))
vi.mock('../../../../renderer/app/state/open-project.ts', () => ({}))
vi.mock('../../../../renderer/app/state/session.ts', () => ({ useSession: { subscribe: () => undefined } }))
vi.mock('../../../../renderer/document/flow-document.ts', () => ({
  FlowDocument: {
    open: async (_project: string, { sequence }: { sequence: number }) => ({
      sequence, isDirty: false, isReadOnly: false, destroy: vi.fn(), session: { completeTyping: () => undefined },
    }),
  },
}))
vi.stubGlobal('addEventListener', () => undefined)
vi.stubGlobal('document', { addEventListener: () => undefined })
const { openDocument } = await import('../../../../renderer/document/open-documents.ts')

beforeEach(() => text.mockReset().mockImplementation(async () => ({ sequence: 1 })))

it('gives all who open a flow at the same time the same document', async () => {
  const [one, two] = await Promise.all([openDocument('project', 'first', false), openDocument('project', 'first', false)])
  expect(one).toBe(two)
})

it('keeps a document that wrote while its flow was read', async () => {
  const kept = await openDocument('project', 'second', false)
  text.mockImplementationOnce(async () => {
    Object.assign(kept, { sequence: 2 })
    return { sequence: 1 }
  })
  text.mockImplementation(async () => ({ sequence: 2 }))
  expect(await openDocument('project', 'second', false)).toBe(kept)
  expect(kept.destroy).not.toHaveBeenCalled()
})

it('opens a flow although the last try failed', async () => {
  text.mockRejectedValueOnce(new Error('no answer'))
  await expect(openDocument('project', 'third', false)).rejects.toThrow('no answer')
  expect(await openDocument('project', 'third', false)).toMatchObject({ sequence: 1 })
})
