CREATE TABLE ledger_chain (
  chain SMALLINT NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL COMMENT 'Sequence number of the newest event of the chain',
  hash BINARY(32) NOT NULL COMMENT 'Hash of the newest event of the chain'
) COMMENT 'Where each chain goes on; locked by who appends. Only a convenience: the proof is in access_event';

INSERT INTO ledger_chain (chain, seq, hash) VALUES
  (0, 0, REPEAT(CHAR(0), 32)), (1, 0, REPEAT(CHAR(0), 32)), (2, 0, REPEAT(CHAR(0), 32)), (3, 0, REPEAT(CHAR(0), 32)),
  (4, 0, REPEAT(CHAR(0), 32)), (5, 0, REPEAT(CHAR(0), 32)), (6, 0, REPEAT(CHAR(0), 32)), (7, 0, REPEAT(CHAR(0), 32)),
  (8, 0, REPEAT(CHAR(0), 32)); -- 8 is for jobs, whose long transactions would keep people waiting

CREATE TABLE access_event (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL COMMENT 'UTC',
  chain SMALLINT NOT NULL,
  seq BIGINT NOT NULL COMMENT 'From 1, without a gap in its chain',
  action VARCHAR(30) CHARACTER SET ascii NOT NULL,
  mode VARCHAR(10) CHARACTER SET ascii COMMENT 'NOTIFY, SILENT or NONE for what a clinician did',
  outcome VARCHAR(20) CHARACTER SET ascii NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  user_name VARCHAR(140) NOT NULL,
  role_profile VARCHAR(64) NOT NULL,
  role_code VARCHAR(40) NOT NULL,
  role_name VARCHAR(140) NOT NULL,
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  organisation_name VARCHAR(140) NOT NULL,
  session_ref VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'Ties together what one person did in one sign-in and role',
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  detail VARCHAR(200) NOT NULL COMMENT 'Facts without personal data, for example counts',
  previous_hash BINARY(32) NOT NULL,
  hash BINARY(32) NOT NULL COMMENT 'SHA-256 over the canonical row and previous_hash',
  UNIQUE KEY access_event_chain (chain, seq),
  KEY access_event_person (person_id, at),
  KEY access_event_history (person_id, action, mode, at),
  KEY access_event_organisation (organisation, at),
  KEY access_event_user (user_id, at),
  KEY access_event_at (at, id)
) COMMENT 'The ledger: append-only. The run-time account may insert and read, nothing else';
