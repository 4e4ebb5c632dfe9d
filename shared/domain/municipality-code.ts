/**
 * Whether a 6-digit code of a local government ends in the right check digit.
 * Rule (全国地方公共団体コード): the first five digits times 6, 5, 4, 3, 2 are added;
 * 11 minus the remainder by 11, of which the last digit counts, is the sixth digit. A sum below 11 is taken from 11 as it is.
 */
export function isMunicipalityCode(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false
  const digits = [...code].map(Number)
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * digits[index]!, 0)
  return (11 - (sum % 11)) % 10 === digits[5]
}
