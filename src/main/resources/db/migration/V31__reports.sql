CREATE TABLE report_order (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'AUTHORITY_ACCESSES, CHILD_ACCESSES, EVIDENCE_PACK, NATIONAL_EXTRACT, LEDGER_EVENTS',
  state VARCHAR(12) CHARACTER SET ascii NOT NULL COMMENT 'WAITING, RUNNING, READY, DOWNLOADED, EXPIRED, CANCELLED, FAILED',
  ordered_at DATETIME(6) NOT NULL COMMENT 'UTC',
  user_id VARCHAR(64) NOT NULL COMMENT 'Who ordered it, and who alone may download it',
  user_name VARCHAR(140) NOT NULL,
  role_profile VARCHAR(64) NOT NULL,
  role_code VARCHAR(40) NOT NULL,
  role_name VARCHAR(140) NOT NULL,
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Its scope is what the report may hold',
  organisation_name VARCHAR(140) NOT NULL,
  session_ref VARCHAR(64) CHARACTER SET ascii NOT NULL,
  assurance INT NOT NULL COMMENT 'How surely the user was known, 0 to 3',
  activity VARCHAR(30) CHARACTER SET ascii NOT NULL COMMENT 'The one right that it is made with',
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'Whom it is about; empty: nobody in particular',
  named BOOLEAN NOT NULL COMMENT 'Whether names of staff are in it, for a report about a child',
  about VARCHAR(10) CHARACTER SET ascii COMMENT 'Trust that it is about; empty: none',
  from_day DATE COMMENT 'First day, Europe/London; empty: no period',
  to_day DATE COMMENT 'Last day',
  format VARCHAR(4) CHARACTER SET ascii COMMENT 'CSV, XLSX, PDF; empty where the kind has one only',
  criteria BLOB COMMENT 'Search of the ledger, serialised; removed at the end',
  expected INT NOT NULL COMMENT 'Rows that were stated before it was ordered',
  done INT NOT NULL COMMENT 'Rows written so far',
  attempts INT NOT NULL COMMENT 'How often a run was started',
  lease CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'Says whether a run still holds it',
  lease_until DATETIME(6) COMMENT 'UTC; a run that has not moved by then is taken to be dead',
  outcome VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Why it failed: TOO_LARGE, FAULT; else empty',
  file_name VARCHAR(60) CHARACTER SET ascii COMMENT 'Day and end of the id, nothing personal; empty until it is ready',
  expires_at DATETIME(6) COMMENT 'UTC; then the file is removed',
  ended_at DATETIME(6) COMMENT 'UTC; downloaded, expired, cancelled or failed',
  version INT NOT NULL,
  KEY report_order_own (user_id, organisation, ordered_at),
  KEY report_order_waiting (state, ordered_at)
) COMMENT 'Reports that somebody ordered; made in the background and downloaded once';

CREATE TABLE report_part (
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL COMMENT 'From 0',
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (order_id, position),
  CONSTRAINT report_part_of FOREIGN KEY (order_id) REFERENCES report_order (id)
) COMMENT 'The file of a report that is ready; removed when it is downloaded, when it expires and when it is cancelled';

CREATE TABLE report_reason (
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'The order in the ledger',
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  purpose VARCHAR(30) CHARACTER SET ascii NOT NULL COMMENT 'SUBJECT_ACCESS, INVESTIGATION, ASSURANCE, QUALITY_CHECK, NATIONAL_RETURN, COURT, OTHER',
  words VARCHAR(200) NOT NULL COMMENT 'In the words of who ordered it; may be empty'
) COMMENT 'What reports were ordered for; stands beside the ledger, entries are only added';
