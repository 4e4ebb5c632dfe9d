const aliases: ReadonlyMap<string, string> = new Map([
  ...['utf-8', 'utf8', 'utf_8', 'unicode-1-1-utf-8', 'cp65001'].map((name): [string, string] => [name, 'utf-8']),
  ...['shift_jis', 'shift-jis', 'shiftjis', 'sjis', 'x-sjis', 'windows-31j', 'windows-932', 'cp932', 'ms932', 'ms_kanji', 'csshiftjis', 'x-ms-cp932']
    .map((name): [string, string] => [name, 'shift_jis']),
  ...['euc-jp', 'eucjp', 'euc_jp', 'x-euc-jp', 'eucjp-ms', 'cp51932', 'eucjp-win'].map((name): [string, string] => [name, 'euc-jp']),
  ...['iso-8859-1', 'iso8859-1', 'iso_8859-1', '8859_1', 'latin1', 'latin-1', 'l1', 'windows-1252', 'cp1252', 'ansi']
    .map((name): [string, string] => [name, 'windows-1252']),
  ...['us-ascii', 'ascii', 'ansi_x3.4-1968', 'iso646-us', 'cp367'].map((name): [string, string] => [name, 'us-ascii']),
  ...['utf-16', 'utf16', 'utf-16le', 'utf-16be', 'unicode', 'ucs-2', 'iso-10646-ucs-2'].map((name): [string, string] => [name, 'utf-16']),
])

/** One name per encoding; a name that we do not know comes back in lower case. */
export function canonicalEncoding(name: string): string {
  const lower = name.trim().toLowerCase()
  return aliases.get(lower) ?? lower
}

/** The name of an encoding as people write it. */
export function encodingTitle(encoding: string): string {
  return encoding === 'shift_jis' ? 'Shift_JIS' : encoding.toUpperCase()
}
