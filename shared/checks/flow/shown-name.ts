/** A name as it stands in a sentence: on one line, and cut where it would fill the sentence. '' stays ''. */
export function shownName(name: string): string {
  const line = name.replace(/\s+/g, ' ').replace(/(?<=[^ -~]) | (?=[^ -~])/g, '').trim()
  const characters = [...line]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : line
}
