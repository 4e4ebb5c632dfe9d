/** The whole project as one plain Excel workbook and back. */
export const projectWorkbook = {
  'projectWorkbook.cover.title': 'Kurabe project “{name}”',
  'projectWorkbook.cover.what': 'Everything the project holds, as an Excel file of cells only: for places where no other kind of file can pass.',
  'projectWorkbook.cover.back': 'To bring it back, choose it with “Open a file” on the start screen of Kurabe, or use kurabe unpack.',
  'projectWorkbook.cover.leave': 'Please change nothing in this file. What was changed is found when it is brought back.',
  'projectWorkbook.newer': 'This file was made by a newer Kurabe (file form {version}). Nothing was made. Open it with the newer Kurabe.',
  'projectWorkbook.unfitting': 'What the file holds makes no Kurabe project ({table}). Nothing was made. Have it written to Excel again from the original project.',
  'projectWorkbook.notPacked': '“{file}” is no Excel file that Kurabe wrote of a project. Choose the file whose cover sheet is named くらべ. Tables of steps or functions are imported from within a project. Nothing was made.',
  'projectWorkbook.damaged': '“{file}” does not hold what was written, so it cannot be brought back ({count} places, sheet and cell: {places}). Rows or letters were changed or lost on the way. Have it sent again. Nothing was made.',
  'projectWorkbook.pack': 'Take the whole project away as Excel',
  'projectWorkbook.packed': 'The whole project was written to “{path}”.',
  'projectWorkbook.packTitle': 'The whole project as Excel',
  'projectWorkbook.working': 'Writing the Excel file',
  'projectWorkbook.unpacking': 'Bringing the project back from Excel',
  'projectWorkbook.unpacked': 'The project was brought back from Excel. It has no place yet: choose one with “Save as”.',
} as const
