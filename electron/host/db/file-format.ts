/** Marks a SQLite file as ours: the letters "KRBE". */
export const applicationId = 0x4b524245
export const fileExtension = '.kurabe'
