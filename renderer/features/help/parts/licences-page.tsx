import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { thirdParties } from '../third-parties.ts'

/** What the program is built from, and under which terms; read from the packages when the program is built. */
export function LicencesPage() {
  const translate = useTranslate()
  return (
    <>
      <p>{translate('help.licences.own')}</p>
      <p>{translate('help.licences.others')}</p>
      <ul className="help-licences">
        {thirdParties.map((party) => (
          <li key={party.name}>
            <details>
              <summary>
                <b>{party.name}</b> {party.version} <span className="muted">{party.licence.startsWith('SEE ') ? translate('help.licences.special') : party.licence}</span>
              </summary>
              <pre>{party.text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
