import type { Migration } from '../migration.ts'

/**
 * What people say of a diagram: comments, confirmations, sign-offs, answers of a hearing, 課題. All hang on a flow and the id of an element,
 * with the name it had: so they outlive every edit of the diagram, the removal of the shape included. Element '' is the flow as a whole.
 */
export const review: Migration = {
  version: 2,
  sql: `
CREATE TABLE review_comment (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  flow_id TEXT NOT NULL REFERENCES flow (id),
  element_id TEXT NOT NULL,
  element_name TEXT NOT NULL,
  number INTEGER NOT NULL,
  reply_to TEXT,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('unconfirmed', 'confirmed', 'needs-change')),
  state_by TEXT NOT NULL DEFAULT '',
  state_at TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX review_comment_by_flow ON review_comment (flow_id);

CREATE TABLE step_confirmation (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  flow_id TEXT NOT NULL REFERENCES flow (id),
  element_id TEXT NOT NULL,
  element_name TEXT NOT NULL,
  element_owner TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'needs-change')),
  person TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT;
CREATE INDEX step_confirmation_by_flow ON step_confirmation (flow_id, element_id);

CREATE TABLE sign_off (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  flow_id TEXT NOT NULL REFERENCES flow (id),
  revision INTEGER NOT NULL,
  section TEXT NOT NULL,
  person TEXT NOT NULL,
  note TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX sign_off_by_flow ON sign_off (flow_id);

CREATE TABLE hearing_answer (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  flow_id TEXT NOT NULL REFERENCES flow (id),
  element_id TEXT NOT NULL,
  element_name TEXT NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  person TEXT NOT NULL,
  answered_at TEXT NOT NULL
) STRICT;
CREATE INDEX hearing_answer_by_flow ON hearing_answer (flow_id, element_id);

CREATE TABLE issue (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  procedure_id TEXT NOT NULL REFERENCES procedure (id),
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  steps TEXT NOT NULL,
  source_kind TEXT NOT NULL CHECK (source_kind IN ('none', 'comment', 'answer')),
  source_id TEXT NOT NULL DEFAULT '',
  source_text TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('open', 'doing', 'done')),
  owner TEXT NOT NULL DEFAULT '',
  due_date TEXT,
  note TEXT NOT NULL DEFAULT '',
  created_by TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX issue_by_procedure ON issue (procedure_id);
`,
}
