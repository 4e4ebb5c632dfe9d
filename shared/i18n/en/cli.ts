import type { cli as ja } from '../ja/cli.ts'

export const cli: Record<keyof typeof ja, string> = {
  'cli.help': 'Kurabe (command line)\nUsage: kurabe <verb> [options]\n\nVerbs:\n{verbs}\n\nHelp of a verb: kurabe <verb> --help\nExit status: 0 done, 1 a fault, 2 bad input, 3 refused (locked, newer, existing file)',
  'cli.unknownVerb': 'There is no verb "{name}". See kurabe --help for the list.',
  'cli.badArguments': 'The options cannot be read ({detail}). See the usage below.',
  'cli.fault': 'An unexpected fault stopped the command. Nothing that was saved has changed. If it happens again, pass this on:\n{detail}',
  'cli.faultLogged': 'An unexpected fault stopped the command (incident {incident}). Nothing that was saved has changed. If it happens again, pass on the number and the file "{path}".',
  'cli.info.help': 'Usage: kurabe info\nPrints name and version of this program as JSON.',
  'cli.missingOption': '--{option} is missing. See --help.',
  'cli.missingFiles': 'Files are missing. See --help.',
  'cli.tooManyWords': '"{word}" is one word too many. Put names with spaces in quotes. See --help.',
  'cli.sameAsInput': '--{option} names "{path}", which another option names too. Nothing was written, so that no file is lost. Choose another name.',
  'cli.lockLeft': 'The lock file "{lock}" has not been touched for a while. Once you are sure that nobody uses the project, open it in Kurabe and take it over, or remove this file.',
  'cli.located': 'Sheet "{sheet}", row {row}: {sentence}',
  'cli.align.help': 'Usage: kurabe align --asis A.bpmn --standard S.bpmn --json OUT.json\nFinds which steps of two flows do the same work, with the reasons, as JSON.',
  'cli.fitgap.help': 'Usage: kurabe fitgap --asis A.bpmn --standard S.bpmn [--tobe T.bpmn] [--functions F.xlsx] --out OUT.xlsx [--json OUT.json] [--force]\nMakes the Fit&Gap workbook. F.xlsx has the headers 機能ID, 大項目, 中項目, 小項目, 機能要件, 実装区分, 対応手順.\n--force replaces an existing OUT.xlsx.',
  'cli.import.help': 'Usage: kurabe import PROJECT.kurabe FILE.bpmn...\nStores diagrams in a project, which is made where missing. Where a file is bad the others are stored, the bad one is named, and the status is 2.',
  'cli.export.help': 'Usage: kurabe export PROJECT.kurabe --to DIR [--rewrite] [--force]\nWrites every diagram under its first file name; a name already used gets (2), names that Windows refuses are mended.\n--rewrite passes through our reader and writer instead of the stored text. --force replaces existing files.',
  'cli.pack.help': 'Usage: kurabe pack PROJECT.kurabe --out OUT.xlsx [--force]\nWrites the whole project, diagrams included, as an Excel file of cells only, to cross a boundary that blocks other files.\n--force replaces a file that exists.',
  'cli.unpack.help': 'Usage: kurabe unpack FILE.xlsx --to PROJECT.kurabe\nMakes a project with the same content from a file of pack. Where something changed on the way, the places are named and nothing is made.',
  'cli.dump.help': 'Usage: kurabe dump PROJECT.kurabe --json OUT.json [--force]\nWrites the content of a project in one canonical JSON form: two projects with the same content do not differ in a single byte.',
  'cli.report.help': `kurabe report PROJECT.kurabe --kind KIND [--analysis NAME] [--procedure NAME] [--area NAME] [--version NAME] --out FILE.docx|FILE.xlsx [--overwrite]

Makes one document. Kinds: fitgap policy bylaws external open-items lost requirements rfi rfp evaluation handover manual.
--kind folder makes the procurement folder in the directory of --out.
--analysis   name of the Fit & Gap table it is about (all where missing)
--procedure  name of the procedure
--area       name of the area of work
--version    name of the version of the requirements it is made from (what the project holds now where missing)
--overwrite  replaces a file of that name`,
  'cli.report.badKind': 'There is no kind of document "{kind}". Write one of these after --kind: {kinds}',
  'cli.report.badForm': '"{path}" cannot be written. End the name after --out with .docx (Word) or .xlsx (Excel).',
  'cli.report.unknownName': 'This project has no "{name}" for --{option}. There are: {names}. Write the name exactly.',
  'cli.report.noNames': 'This project has no "{name}" for --{option}, nor anything else that --{option} could name.',
  'cli.report.sameNames': '--{option}: {count} have the name "{name}". Rename one in the window, or choose by --area or --procedure.',
  'cli.report.firstProcedure': 'Without --procedure this is the handover of the first procedure, "{name}".',
  'cli.spec.help': 'Usage: kurabe spec PROJECT.kurabe --area 介護保険 --edition 6.0 --file LIST.xlsx [--map MAP.json] [--json OUT.json] [--add]\nReads a list of functions or forms (.xlsx, .csv, .tsv) as the standard spec of a business area and edition. Project and area are made where missing. Where the edition is there, the kinds in the list (functions, forms) are replaced; --add keeps what the list does not name.\nWithout --map header row and columns are found by their words. The form of --map:\n  {"sheets": [{"name": "機能要件", "kind": "function", "headerLine": 4, "columns": {"code": "機能ID", "name": "F", "text": ["要件", "H"]}}]}\n  A sheet is chosen by name or index (from 1); kind is function or form; headerLine is the header row (from 1, null for none). columns name the header or the letter of the column per field. What is left out the program finds. Sheets that are not named are not read.\n  Fields: code, large, middle, small, name, text, class, types (any number of columns), effectiveOn, steps, note\n--json holds what was read, the unread rows, the functions and what was added, changed, removed and renumbered since the edition before. Rows whose ID is not certain are among the unread ones.',
  'cli.spec.done': '{area} {edition}: {read} items were imported, {unread} rows could not be read.',
  'cli.spec.changes': 'Since {before}: {added} added, {changed} changed, {removed} removed, {renumbered} renumbered',
}
