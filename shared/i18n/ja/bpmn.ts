export const bpmn = {} as const
