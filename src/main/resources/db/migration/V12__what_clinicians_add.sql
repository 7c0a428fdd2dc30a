CREATE TABLE wrong_number (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  office BOOLEAN NOT NULL COMMENT 'Shown as the office hours number; otherwise as emergency duty',
  phone VARCHAR(35) NOT NULL COMMENT 'As it was shown. Whose plan it stood on is not kept',
  reported_at DATETIME(6) NOT NULL COMMENT 'UTC',
  reporter_name VARCHAR(140) NOT NULL,
  reporter_role VARCHAR(140) NOT NULL,
  reporter_organisation VARCHAR(140) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'OPEN, CONFIRMED, CHANGED',
  closed_at DATETIME(6) COMMENT 'UTC',
  closed_by VARCHAR(64),
  version INT NOT NULL,
  KEY wrong_number_open (authority, state, reported_at),
  CONSTRAINT wrong_number_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Phone numbers of authorities that clinicians found to be wrong; tasks of the data officer';

ALTER TABLE notification
  ADD COLUMN mark VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'NONE' COMMENT 'What the viewer said of the view last: NONE, PRE_ARRIVAL, ATTENDED, WRONG_PATIENT',
  ADD COLUMN seen_at DATETIME(6) COMMENT 'UTC; when a worker of the authority first read or claimed it';

CREATE TABLE callback (
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'The opening that it belongs to',
  name VARCHAR(70) NOT NULL COMMENT 'Whom social care asks for',
  phone VARCHAR(20) NOT NULL COMMENT 'Empty: none',
  bleep VARCHAR(8) NOT NULL COMMENT 'Empty: none',
  valid_until DATETIME(6) NOT NULL COMMENT 'UTC',
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  version INT NOT NULL
) COMMENT 'How social care reaches the clinician who opened a record (R-048)';

CREATE TABLE clinician_call (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  notification_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rang_at DATETIME(6) NOT NULL COMMENT 'UTC',
  recorded_at DATETIME(6) NOT NULL COMMENT 'UTC',
  outcome VARCHAR(30) CHARACTER SET ascii NOT NULL,
  note VARCHAR(200) NOT NULL COMMENT 'Nothing clinical; shown to both sides',
  caller_name VARCHAR(140) NOT NULL,
  caller_role VARCHAR(140) NOT NULL,
  KEY clinician_call_notification (notification_id, rang_at),
  CONSTRAINT clinician_call_of FOREIGN KEY (notification_id) REFERENCES notification (id)
) COMMENT 'Calls of the clinician to the authority; entries are only added';
