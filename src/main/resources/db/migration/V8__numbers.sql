-- Without this MariaDB refuses to change a table that keeps its history.
SET SESSION system_versioning_alter_history = 'KEEP';

ALTER TABLE plan
  ADD COLUMN followed_from CHAR(36) CHARACTER SET ascii COLLATE ascii_bin
    COMMENT 'Person under whose number the authority sent it, when it followed to another number since; else empty',
  ADD KEY plan_followed_from (followed_from);

CREATE TABLE inactive_number (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'Random',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Who is told',
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'Holder of the number that the authority sent',
  cause VARCHAR(12) CHARACTER SET ascii NOT NULL COMMENT 'WITHDRAWN, SUPERSEDED, DECEASED; nothing is ever told of a sensitive record',
  plan_types VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'For example CPP,LAC',
  local_ids VARCHAR(200) NOT NULL COMMENT 'Case references of the authority; may be empty',
  upload_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'What confirmed one of the plans last',
  upload_sequence BIGINT COMMENT 'Number of that file; empty when it was not a file',
  sent_at DATETIME(6) NOT NULL COMMENT 'UTC',
  state VARCHAR(4) CHARACTER SET ascii NOT NULL COMMENT 'OPEN, DONE, MOOT (the index took it back)',
  outcome VARCHAR(12) CHARACTER SET ascii COMMENT 'STOPPED, CORRECTED; with DONE only',
  closed_by VARCHAR(64) COMMENT 'User, or the machine that brought the index',
  closed_at DATETIME(6) COMMENT 'UTC',
  version INT NOT NULL,
  KEY inactive_number_authority (authority, sent_at, id),
  KEY inactive_number_person (person_id, state),
  CONSTRAINT inactive_number_of FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'Tells an authority that a number it sent plans under is not active any more; never with another number';
