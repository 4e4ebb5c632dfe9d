import type { StepKind } from '../step-table.ts'

/** The BPMN element that a kind of row becomes. */
export const elementOfKind: Readonly<Record<StepKind, string>> = {
  task: 'task',
  decision: 'exclusiveGateway',
  parallel: 'parallelGateway',
  wait: 'intermediateCatchEvent',
  start: 'startEvent',
  end: 'endEvent',
  subProcess: 'subProcess',
}

/** The beginning of its id. */
export function idPrefixOf(element: string): string {
  if (element.endsWith('Gateway')) return 'Gateway'
  return element.endsWith('Event') ? 'Event' : 'Activity'
}

/**
 * Whether a 待ち waits for something to come in (message) or for time to pass (timer): something comes in where the row is reached from
 * another pool, or where its words say so.
 */
export function triggerOfWait(text: string, isReachedFromOutside: boolean): 'message' | 'timer' {
  return isReachedFromOutside || /届|受信|受領|受け|連絡|回答|返信|返事|返送|返却|通知|提出|来る|来庁|入金|納付/.test(text) ? 'message' : 'timer'
}
