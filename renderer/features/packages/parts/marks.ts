import type { Mark } from '../../../../shared/contract/packages.ts'

type MarkPlace = Pick<Mark, 'criterion' | 'package' | 'juror'>

/** The mark of a juror for a package in a criterion; undefined while there is none. */
export function markOf(marks: readonly Mark[], place: MarkPlace): Mark | undefined {
  return marks.find((mark) => isSameMark(mark, place))
}

/** Whether both are the mark of one juror for one package in one criterion. */
export function isSameMark(one: MarkPlace, other: MarkPlace): boolean {
  return one.criterion === other.criterion && one.package === other.package && one.juror === other.juror
}
