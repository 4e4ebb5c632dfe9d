/** The namespace of our own attributes in BPMN files; it never changes for this version and resolves to nothing. */
export const attributesNamespace = 'urn:kurabe:bpmn:1'

/** The prefix we write; a reader goes by the namespace, never by the prefix. */
export const attributesPrefix = 'kurabe'
