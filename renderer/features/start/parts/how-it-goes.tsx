import { useTranslate } from '../../../app/i18n/use-translate.ts'

const steps = [
  ['start.how1', 'start.how1Note'],
  ['start.how2', 'start.how2Note'],
  ['start.how3', 'start.how3Note'],
  ['start.how4', 'start.how4Note'],
] as const

export function HowItGoes() {
  const translate = useTranslate()
  return (
    <section className="start-how">
      <h2>{translate('start.how')}</h2>
      <ol>
        {steps.map(([title, note], index) => (
          <li key={title}>
            <span className="start-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <b>{translate(title)}</b>
              <span className="ink-2">{translate(note)}</span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
