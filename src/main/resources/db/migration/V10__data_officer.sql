ALTER TABLE upload MODIFY mode VARCHAR(6) CHARACTER SET ascii NOT NULL COMMENT 'delta, full, or record: one record corrected by hand';

CREATE TABLE rejected_record (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  upload_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'The file that it came with',
  sequence BIGINT NOT NULL COMMENT 'Number of that file',
  position INT NOT NULL COMMENT 'Order in the file, from 1',
  record_id VARCHAR(64) NOT NULL,
  plan_type VARCHAR(4) NOT NULL COMMENT 'As sent, cut',
  number_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'Digest of NHS number and type while open; never kept of a sensitive record',
  local_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'Digest of case reference and type while open',
  cells TEXT COMMENT 'The fifteen cells, one a line; empty once closed, and always for a sensitive record',
  carries_end BOOLEAN NOT NULL COMMENT 'Whether the row was to end its plan',
  code CHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'CPR01 to CPR07',
  detail CHAR(3) CHARACTER SET ascii COMMENT 'P01 to P14, with CPR07',
  column_name VARCHAR(30) CHARACTER SET ascii NOT NULL COMMENT 'Where the fault is',
  location VARCHAR(200) NOT NULL,
  message VARCHAR(400) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'OPEN, CORRECTED, REPLACED, DONE',
  at DATETIME(6) NOT NULL COMMENT 'UTC; when it was rejected',
  closed_at DATETIME(6) COMMENT 'UTC',
  closed_by VARCHAR(64) COMMENT 'User or machine that closed it',
  replaced_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'The newer reject of the same plan',
  version INT NOT NULL,
  KEY rejected_record_open (authority, state, at, id),
  KEY rejected_record_number (authority, state, number_key),
  KEY rejected_record_local (authority, state, local_key),
  CONSTRAINT rejected_record_of FOREIGN KEY (upload_id) REFERENCES upload (id)
) COMMENT 'Records that were not loaded, until somebody sees to them';

CREATE TABLE missed_upload (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  since DATETIME(6) COMMENT 'UTC; end of the last file that counted; empty when there never was one',
  level VARCHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'AMBER, RED, ENDED',
  raised_at DATETIME(6) NOT NULL COMMENT 'UTC',
  ended_at DATETIME(6) COMMENT 'UTC; a file counted again',
  open_authority VARCHAR(10) CHARACTER SET ascii COMMENT 'The authority while it is open: at most one open alert for each',
  version INT NOT NULL,
  UNIQUE KEY missed_upload_open (open_authority),
  KEY missed_upload_authority (authority, raised_at),
  CONSTRAINT missed_upload_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Alerts: the daily file of an authority did not come';

SET @@session.system_versioning_alter_history = 'KEEP';
ALTER TABLE contact_point
  ADD COLUMN holiday_opens TIME COMMENT 'On bank holidays, Europe/London; empty: closed then',
  ADD COLUMN holiday_closes TIME,
  ADD COLUMN changed_by VARCHAR(140) COMMENT 'Who changed or confirmed it; empty: the organisations file';
