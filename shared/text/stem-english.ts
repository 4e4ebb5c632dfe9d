const endings = ['ations', 'ation', 'itions', 'ition', 'ments', 'ment', 'ants', 'ant', 'ants', 'ions', 'ion', 'ances',
  'ance', 'ences', 'ence', 'ives', 'ive', 'als', 'al', 'able', 'ness', 'ings', 'ing', 'ers', 'ors', 'er', 'or', 'ees',
  'ates', 'ated', 'ate', 'ies', 'ied', 'es', 'ed', 'ly', 's', 'e', 'y']

/**
 * The stem of a lower-case English word: the longest known ending is cut while four letters remain
 * (three for plural and past endings). Meant for comparing step names, not for reading: `application` and `applicant` meet.
 */
export function stemEnglish(word: string): string {
  if (word.length <= 3) return word
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.endsWith('ss')) continue
    const rest = word.length - ending.length
    if (rest < (ending.length <= 2 || ending === 'ing' ? 3 : 4)) continue
    return undouble(word.slice(0, rest), ending)
  }
  return word
}

/** `submitted` and `submitting` come back to `submit`, `applies` and `apply` to `appl`. */
function undouble(stem: string, ending: string): string {
  const last = stem.at(-1) ?? ''
  if ((ending === 'ed' || ending === 'ing') && stem.length > 4 && last === stem.at(-2) && !'lsz'.includes(last)) {
    return stem.slice(0, -1)
  }
  return ending === 's' && /[ey]$/.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem
}
