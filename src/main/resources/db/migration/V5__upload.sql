CREATE TABLE upload (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  sequence BIGINT NOT NULL,
  mode VARCHAR(5) CHARACTER SET ascii NOT NULL,
  digest CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'SHA-256 of the file, hexadecimal',
  sender VARCHAR(64) NOT NULL COMMENT 'User or machine that sent it',
  received_at DATETIME(6) NOT NULL COMMENT 'UTC',
  finished_at DATETIME(6) COMMENT 'UTC; empty while it is being worked on',
  status VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'RECEIVED, RUNNING, FINISHED',
  leased_until DATETIME(6) COMMENT 'UTC; a run that has not moved by then is taken to be dead, and another may go on',
  attempts INT NOT NULL COMMENT 'How often a run was started',
  file_code CHAR(5) CHARACTER SET ascii COMMENT 'CPF01 to CPF06',
  received INT NOT NULL,
  loaded INT NOT NULL,
  rejected INT NOT NULL,
  message VARCHAR(400) NOT NULL,
  version INT NOT NULL,
  used_sequence BIGINT COMMENT 'The number; empty once the answer says that the file did not use it up',
  UNIQUE KEY upload_sequence (authority, used_sequence),
  KEY upload_waiting (status, received_at)
) COMMENT 'One file of a local authority and what became of it';

CREATE TABLE upload_content (
  upload_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  content LONGBLOB NOT NULL,
  CONSTRAINT upload_content_of FOREIGN KEY (upload_id) REFERENCES upload (id)
) COMMENT 'The bytes as received, until the file is finished';

CREATE TABLE upload_record (
  upload_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL COMMENT 'Order in the file, from 1',
  record_id VARCHAR(64) NOT NULL,
  code CHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'CPR01 to CPR07',
  detail CHAR(3) CHARACTER SET ascii COMMENT 'P01 to P14, with CPR07',
  location VARCHAR(80) NOT NULL,
  message VARCHAR(200) NOT NULL,
  PRIMARY KEY (upload_id, position),
  CONSTRAINT upload_record_of FOREIGN KEY (upload_id) REFERENCES upload (id)
) COMMENT 'The answer to each record of a file';
