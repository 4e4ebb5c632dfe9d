import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { bringIntoSight } from './bring-into-sight.ts'

/** 対応の根拠: what the match rests on, and how sure it is; the functions and the rule behind the suggestion. */
export function MatchGrounds({ row }: { row: AnalysisRow }) {
  const translate = useTranslate()
  return (
    <section ref={bringIntoSight} className="detail-part">
      <h3>
        {translate('compare.matchGrounds')}
        {row.score !== null && <span className="muted">{translate('compare.score', { percent: Math.round(row.score * 100) })}</span>}
      </h3>
      {row.reasons.length === 0 ? (
        <p className="muted">{translate('compare.noGrounds')}</p>
      ) : (
        <ul className="detail-list">
          {row.reasons.map((reason, index) => (
            <li key={index}>{reason}</li>
          ))}
        </ul>
      )}
      <p>{row.difference}</p>
      <p className="ink-2">
        {translate('compare.rule', { rule: row.suggestion.rule })} {row.suggestion.ground}
      </p>
      {row.functions.length > 0 && (
        <ul className="detail-list">
          {row.functions.map(({ functionId, requirement, implementationClass }, index) => (
            <li key={`${functionId} ${index}`}>
              <span className="identifier">{functionId}</span> {requirement} <span className="muted">{implementationClass}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
