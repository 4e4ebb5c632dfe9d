/**
 * A change that is safe to offer at one press, as data: whoever holds the diagram carries it out as one undo step.
 * Only changes that lose nothing and need no further decision are offered.
 */
export type CheckFix =
  /** Give the element this name. */
  | { kind: 'name', element: string, name: string }
  /** Put a start event before the step. */
  | { kind: 'add-start', element: string }
  /** Put an end event behind the step. */
  | { kind: 'add-end', element: string }
  /** Let the flows that leave the step leave a new gateway of this type behind it. */
  | { kind: 'insert-gateway', element: string, type: 'ExclusiveGateway' | 'ParallelGateway' }
  /** Turn the element into one of this type; name, flows and attributes stay. */
  | { kind: 'change-type', element: string, type: string }
  /** Take out an element that holds nothing. */
  | { kind: 'remove', element: string }
  /** Tie the document to the step. */
  | { kind: 'link-data', element: string, data: string, direction: 'read' | 'write' }
  /** Move the shape until it stands wholly inside the container. */
  | { kind: 'move-into', element: string, container: string }
  /** Make the shape at least this large, in pixels. */
  | { kind: 'resize', element: string, width: number, height: number }
  /** Put steps of these names, one after the other, in place of the step; the first keeps its id and attributes. */
  | { kind: 'split-step', element: string, names: string[] }
  /** Name the step in the lane and move its shape there. */
  | { kind: 'put-into-lane', element: string, lane: string }
  /** Let what leads to the step lead to another that does the same, and take the step out. */
  | { kind: 'join-steps', element: string, into: string }
