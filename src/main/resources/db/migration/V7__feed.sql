ALTER TABLE upload
  ADD format VARCHAR(4) CHARACTER SET ascii NOT NULL DEFAULT 'CSV' COMMENT 'CSV, XML, JSON' AFTER mode,
  ADD expected_rows INT COMMENT 'Records in the file; empty until it was read to its end once',
  ADD missing_from BIGINT COMMENT 'First number that was left out before this file; empty when none was',
  ADD missing_to BIGINT COMMENT 'Last number that was left out before this file',
  ADD missing_plans INT COMMENT 'Live plans that a full file did not name; empty for other files';

CREATE TABLE upload_part (
  upload_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'No foreign key: the parts come before the row of their file',
  position INT NOT NULL COMMENT 'Order in the file, from 0',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Who sent it; nobody else may read it',
  content LONGBLOB NOT NULL,
  PRIMARY KEY (upload_id, position)
) COMMENT 'The bytes as received, in parts, until the file is finished';

INSERT INTO upload_part (upload_id, position, authority, content)
  SELECT c.upload_id, 0, u.authority, c.content FROM upload_content c JOIN upload u ON u.id = c.upload_id;

DROP TABLE upload_content;

CREATE TABLE upload_door (
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL PRIMARY KEY
) COMMENT 'Held by whoever takes a file of the authority in, so that two are judged one after the other';

CREATE TABLE upload_missing (
  upload_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL COMMENT 'Order in the list, from 1',
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'No foreign key: the plan may be deleted later',
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nhs_number CHAR(10) CHARACTER SET ascii NOT NULL,
  type VARCHAR(4) CHARACTER SET ascii NOT NULL COMMENT 'CPP, UCPP, LAC',
  local_id VARCHAR(35) COMMENT 'Case reference of the authority',
  PRIMARY KEY (upload_id, position),
  CONSTRAINT upload_missing_of FOREIGN KEY (upload_id) REFERENCES upload (id)
) COMMENT 'Live plans that a full file did not name: reported, never ended (ruling 11)';
