import { describe, expect, it } from 'vitest'
import { formatPlace, formatRoute, parseRoute, type Route } from '../../../../renderer/app/state/route.ts'

const project = '0b6c1c52-5c0e-4b3e-9f3e-1a2b3c4d5e6f'

describe('the address of a place', () => {
  const places: Route[] = [
    { screen: 'start' },
    { screen: 'new-project' },
    { screen: 'settings' },
    { screen: 'help', page: 'keys' },
    { screen: 'recovery', project },
    { screen: 'import', project, procedure: undefined },
    { screen: 'import', project, procedure: 'p1' },
    { screen: 'project', project, tab: 'procedures', area: 'a1' },
    { screen: 'project', project, tab: 'lexicon', area: undefined },
    { screen: 'procedure', project, procedure: 'p1', tab: 'fitgap', flow: 'f1', selection: ['Task_1', 'Task_2'] },
  ]
  it.each(places)('leads back to the same place: %j', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })

  it('keeps element ids that hold characters of addresses', () => {
    const route: Route = { screen: 'procedure', project, procedure: 'p1', tab: 'flow', flow: undefined, selection: ['手順&1', 'a=b'] }
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })

  it('takes whatever is no place for the start screen', () => {
    expect(parseRoute('#/nowhere/at/all')).toEqual({ screen: 'start' })
    expect(parseRoute('')).toEqual({ screen: 'start' })
  })

  it('is stored without the key that changes at each opening', () => {
    const route: Route = { screen: 'procedure', project, procedure: 'p1', tab: 'fitgap', selection: ['Task_1'] }
    const place = formatPlace(route)
    expect(place).not.toContain(project)
    expect(parseRoute(`#/project/other/${place}`)).toMatchObject({ screen: 'procedure', project: 'other', procedure: 'p1', selection: ['Task_1'] })
  })

  it('keeps the thing shown in a project tab and what is selected in it', () => {
    const route: Route = { screen: 'project', project: 'k', tab: 'fitgap-tables', area: 'a', item: 't', selection: ['r1', 'r2'] }
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })
})
