/** A diagram label on one line: breaks inside Japanese text vanish, breaks between Latin words become one space. */
export function oneLine(label: string): string {
  return label
    .replace(/\s*[\r\n]+\s*/g, '\n')
    .replace(/([!-~])\n([!-~])/g, '$1 $2')
    .replace(/\n/g, '')
    .trim()
}
