/**
 * Whether a 課題 reads as something to be done. The method asks for a verb at its end (「…をなくす」「…をそろえる」): a Japanese verb in its plain form
 * ends in one of nine signs. Nouns such as 「入力ミス」 or 「手間」 do not; polite and desired forms (…ます, …たい) count as well. It is a hint, never a
 * refusal: some nouns end the same way. Texts without Japanese are taken as they are, a remark
 * in brackets at the end is passed over.
 */
export function endsInVerb(text: string): boolean {
  const end = text.normalize('NFKC').replace(/\([^()]*\)\s*$/u, '').replace(/[。.、,!?」』)\s]+$/u, '')
  if (end === '' || !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(end)) return true
  return /[うくぐすつぬぶむる]$|(?:ない|たい|べき)$/u.test(end)
}
