ALTER TABLE privacy_alert
  MODIFY COLUMN state VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'OPEN, INVESTIGATING, ESCALATED, SIGN_OFF or CLOSED',
  ADD COLUMN due_at DATETIME(6) COMMENT 'UTC; working days of the organisation after it was raised or opened again; empty for a moment only',
  ADD COLUMN owner_id VARCHAR(64) COMMENT 'Reviewer who works it; empty: nobody yet',
  ADD COLUMN owner_name VARCHAR(140),
  ADD COLUMN owned_at DATETIME(6) COMMENT 'UTC',
  ADD COLUMN outcome VARCHAR(20) CHARACTER SET ascii COMMENT 'JUSTIFIED, JUSTIFIED_LEARNING, NOT_JUSTIFIED, MISTAKEN_IDENTITY, SYSTEM_OR_TEST, UNEXPLAINED',
  ADD COLUMN proposer_id VARCHAR(64) COMMENT 'Who wanted to close it: somebody else signs off',
  ADD COLUMN proposer_name VARCHAR(140),
  ADD COLUMN evidence_notes INT NOT NULL DEFAULT 0 COMMENT 'Written since it was raised or opened again',
  ADD COLUMN escalated_at DATETIME(6) COMMENT 'UTC; since when whoever reviews the region may take it',
  ADD COLUMN told_at DATETIME(6) COMMENT 'UTC; when the e-mails about it were written',
  ADD COLUMN late_at DATETIME(6) COMMENT 'UTC; when it was told to be overdue, once for each clock',
  ADD KEY privacy_alert_told (told_at, at),
  ADD KEY privacy_alert_late (late_at, due_at),
  ADD KEY privacy_alert_owner (owner_id, at),
  ADD CONSTRAINT privacy_alert_ended CHECK (state NOT IN ('SIGN_OFF', 'CLOSED') OR (outcome IS NOT NULL AND evidence_notes > 0));

-- Older ones get about five working days from now, and no e-mail.
UPDATE privacy_alert SET due_at = UTC_TIMESTAMP(6) + INTERVAL 7 DAY, told_at = at;

CREATE TABLE privacy_alert_entry (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  alert_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL COMMENT 'UTC',
  step VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'CLAIMED, ASSIGNED, NOTED, ESCALATED, OVERDUE, PROPOSED, SIGNED_OFF, SENT_BACK, CLOSED, REOPENED',
  evidence VARCHAR(20) CHARACTER SET ascii COMMENT 'NOTED: ROTA, CLINICAL_RECORD, SPOKE_TO_USER, CONSENT_FORM, OTHER',
  outcome VARCHAR(20) CHARACTER SET ascii COMMENT 'PROPOSED, SIGNED_OFF, SENT_BACK, CLOSED: which',
  words VARCHAR(1000) NOT NULL COMMENT 'As typed; may be empty',
  author_id VARCHAR(64) NOT NULL,
  author_name VARCHAR(140) NOT NULL,
  KEY privacy_alert_entry_of (alert_id, at, id),
  CONSTRAINT privacy_alert_entry_alert FOREIGN KEY (alert_id) REFERENCES privacy_alert (id)
) COMMENT 'History and evidence of a privacy alert; only ever added to';

CREATE TABLE alert_reviewer (
  user_id VARCHAR(64) NOT NULL,
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Whose alerts this reviewer sees: a site, trust or region',
  name VARCHAR(140) NOT NULL,
  seen_at DATETIME(6) NOT NULL COMMENT 'UTC; when they last read the alerts',
  PRIMARY KEY (user_id, organisation),
  KEY alert_reviewer_of (organisation, seen_at)
) COMMENT 'To whom an alert can be given: who reads them';

CREATE TABLE review_sample_day (
  day DATE NOT NULL PRIMARY KEY COMMENT 'Of Europe/London',
  seed CHAR(32) CHARACTER SET ascii NOT NULL COMMENT 'Random; with it the sample can be derived again',
  share INT NOT NULL COMMENT 'Per cent of the views of each organisation, rounded up',
  drawn_at DATETIME(6) NOT NULL COMMENT 'UTC'
) COMMENT 'Days whose sample was drawn, each once';

CREATE TABLE review_sample (
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'The view, a row of the ledger',
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Where it was opened: whose reviewers check it',
  day DATE NOT NULL COMMENT 'Of Europe/London',
  answer VARCHAR(20) CHARACTER SET ascii COMMENT 'ATTENDED, EXPLAINED, NOT_EXPLAINED; empty: not checked yet',
  words VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'How it is explained, or what is missing',
  answered_by VARCHAR(64),
  answered_name VARCHAR(140),
  answered_at DATETIME(6) COMMENT 'UTC',
  version INT NOT NULL DEFAULT 1,
  KEY review_sample_waiting (organisation, answer, day, event_id),
  KEY review_sample_done (organisation, day, answer),
  CONSTRAINT review_sample_of FOREIGN KEY (day) REFERENCES review_sample_day (day)
) COMMENT 'Views drawn at random, for reviewers to compare with who attended';
