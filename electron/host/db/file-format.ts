/** Marks a SQLite file as ours: the letters "KRBE". */
export const applicationId = 0x4b524245
export const fileExtension = '.kurabe'

/** A path of a project file, with our extension added where it is missing. */
export function withExtension(path: string): string {
  return path.toLowerCase().endsWith(fileExtension) ? path : `${path}${fileExtension}`
}
