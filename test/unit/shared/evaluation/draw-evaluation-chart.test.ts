import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { drawEvaluationChart } from '../../../../shared/evaluation/draw-evaluation-chart.ts'
import { scorePackages } from '../../../../shared/evaluation/score-packages.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { aView, answer } from './a-view.ts'

describe('the chart of points', () => {
  const view = { ...aView({ a: [answer('1', 'yes', 100), answer('2', 'yes', 0), answer('3', 'yes', 0)], b: [answer('1', 'yes', 100)] }), name: '<住民> & "台帳"' }
  view.packages[0]!.name = '<b>A</b>\u0000 & 長い長い名前のパッケージ製品'
  const { svg, width, height } = drawEvaluationChart(view, scorePackages(view), createTranslate('ja'))

  it('is well-formed whatever people named things, and as large as it says', () => {
    const faults: Error[] = []
    const parser = new SaxesParser()
    parser.on('error', (fault) => faults.push(fault))
    parser.write(svg).close()
    expect(faults).toEqual([])
    expect(svg).toContain(`width="${width}" height="${height}"`)
    expect(svg).not.toContain('<b>')
  })

  it('has a part with a number for each criterion, and a hatched frame only where something is unknown', () => {
    expect(svg.match(/fill="url\(#unknown\)"/g)).toHaveLength(1)
    expect(svg).toContain('fill="url(#part0)"')
    expect(svg).toContain('fill="url(#part1)"')
  })
})
