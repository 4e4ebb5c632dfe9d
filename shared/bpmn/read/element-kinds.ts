import type { NodeFamily } from '../flow-graph.ts'

const families: ReadonlyMap<string, NodeFamily> = new Map<string, NodeFamily>([
  ...[
    'task', 'userTask', 'manualTask', 'serviceTask', 'scriptTask', 'sendTask', 'receiveTask', 'businessRuleTask',
    'subProcess', 'adHocSubProcess', 'transaction', 'callActivity', 'choreographyTask', 'subChoreography', 'callChoreography',
  ].map((local): [string, NodeFamily] => [local, 'activity']),
  ...[
    'startEvent', 'endEvent', 'intermediateCatchEvent', 'intermediateThrowEvent', 'boundaryEvent', 'implicitThrowEvent', 'event',
  ].map((local): [string, NodeFamily] => [local, 'event']),
  ...['exclusiveGateway', 'inclusiveGateway', 'parallelGateway', 'complexGateway', 'eventBasedGateway']
    .map((local): [string, NodeFamily] => [local, 'gateway']),
])

const scopes: ReadonlySet<string> = new Set(['process', 'subProcess', 'adHocSubProcess', 'transaction', 'subChoreography',
  'choreography', 'globalChoreographyTask'])

/** Activity, event or gateway, or null for an element that is no flow node. */
export function familyOf(local: string): NodeFamily | null {
  return families.get(local) ?? null
}

/** Whether elements of this name hold flow nodes. */
export function isScope(local: string): boolean {
  return scopes.has(local)
}

/** The BPMN type of an element name: `userTask` becomes `UserTask`. */
export function typeOf(local: string): string {
  return local.charAt(0).toUpperCase() + local.slice(1)
}
