const plural = /(?:([^aeiou])ies|([sxz]|ch|sh)es|([^su])s)$/
const past = /(?:ied|ed|ing|ings)$/

/**
 * The stem of a lower-case English word: plural, past and -ing endings are cut, and the e or y they hide (`submitted`, `submitting`, `submits`
 * and `submit` meet; `applied` and `apply` too). Word families (`apply`, `application`, `applicant`) stay apart: the lexicon joins what
 * means the same.
 */
export function stemEnglish(word: string): string {
  if (word.length <= 3) return word
  let stem = word.replace(plural, (_, ies?: string, es?: string, s?: string) => (ies ? `${ies}y` : (es ?? s ?? '')))
  const ending = past.exec(stem)?.[0]
  if (ending && /[aeiouy]/.test(stem.slice(0, -ending.length)) && stem.length - ending.length >= 3) {
    stem = ending === 'ied' ? `${stem.slice(0, -3)}y` : stem.slice(0, -ending.length)
    const last = stem.at(-1)!
    if (stem.length > 3 && last === stem.at(-2) && !'lsz'.includes(last)) stem = stem.slice(0, -1)
  }
  return stem.length > 3 ? stem.replace(/(?:e|y)$/, '') : stem
}
