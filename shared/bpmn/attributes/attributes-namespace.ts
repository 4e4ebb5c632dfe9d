/** The namespace of our own attributes in BPMN files; it never changes for this version and resolves to nothing. */
export const attributesNamespace = 'urn:kurabe:bpmn:1'
