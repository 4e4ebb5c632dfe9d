import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

it('the layer rules know every feature of the renderer, so that none reaches into the inside of another', () => {
  const rules = readFileSync(join(root, '.oxlintrc.json'), 'utf8')
  const named = /\(\\\\\.\\\\\.\/\)\+\(([a-z|-]+)\)/.exec(rules)?.[1]?.split('|') ?? []
  const features = readdirSync(join(root, 'renderer/features'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(named.toSorted()).toEqual(expect.arrayContaining(features.map((entry) => entry.name).toSorted()))
})
