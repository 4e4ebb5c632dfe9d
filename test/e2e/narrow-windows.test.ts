import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { callCore, openProjectKey, startWalk, type Walk } from './harness/walk.ts'

describe('the screens of a procedure in English, in small windows', () => {
  let walk: Walk
  let place: string
  let flow: string

  beforeAll(async () => {
    walk = await startWalk()
    const { page } = walk
    await page.evaluate(() => localStorage.setItem('kurabe.locale', 'en'))
    await page.reload()
    await page.getByRole('button', { name: 'Try the sample' }).click()
    await page.getByRole('navigation', { name: 'Screens of this place' }).waitFor()
    const project = openProjectKey(page)
    const { procedures } = await callCore<{ procedures: { id: string; name: string; flows: { id: string; kind: string }[] }[] }>(page, 'project/overview', { project })
    const procedure = procedures.find(({ name }) => name === '転入届')!
    flow = procedure.flows.find(({ kind }) => kind === 'asis')!.id
    place = `#/project/${project}/procedure/${procedure.id}`
  })
  afterAll(() => walk?.end())

  const open = async (tab: string) => {
    const { page } = walk
    await page.evaluate((address) => (location.hash = address), `${place}/${tab}?flow=${flow}`)
    await page.locator('.screen > :not(h1)').first().waitFor()
    await page.waitForLoadState('networkidle')
  }

  it.each([
    [1366, 768],
    [1093, 614],
    [1024, 600],
  ])('keep every command of rows 2 and 3 in sight at %i × %i, and the window never scrolls', async (width, height) => {
    const { page } = walk
    await page.setViewportSize({ width, height })
    for (const tab of ['flow', 'review', 'hearing', 'issues', 'collected-documents', 'output', 'versions', 'sentences', 'requirements']) {
      await open(tab)
      const outside = () =>
        page.evaluate(() => {
          const isOutside = ({ left, right, width }: DOMRect, of: Element) => {
            const tools = of.closest('section')?.getBoundingClientRect()
            return width > 0 && (left < 0 || right > Math.min(innerWidth, tools?.right ?? innerWidth) + 1)
          }
          return [...document.querySelectorAll('.place-bar button, .place-bar a, .tools button')]
            .filter((element) => getComputedStyle(element).visibility !== 'hidden' && isOutside(element.getBoundingClientRect(), element))
            .map((element) => element.textContent)
        })
      await expect.poll(outside, { message: tab }).toEqual([])
      expect(await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]), tab).toEqual([0, 0])
    }
  })

  it('lead to every other screen from one button by keyboard where the tabs have no room', async () => {
    const { page } = walk
    await page.setViewportSize({ width: 1024, height: 600 })
    await open('flow')
    await page.getByRole('button', { name: 'Steps and diagram' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Issues' }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.type('iss')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('/issues')
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
    expect(walk.faults).toEqual([])
  })
})
