ALTER TABLE notification
  ADD COLUMN queue VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'TEAM' COMMENT 'TEAM, MASH, EDT, PRE_BIRTH or DATA_QUALITY: who is to work it',
  ADD COLUMN circumstance VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'UNALLOCATED' COMMENT 'Why it went there',
  ADD COLUMN clock VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'ACKNOWLEDGE' COMMENT 'ACKNOWLEDGE, TRIAGE, NEXT_STEP or NONE: the target that due_at tells',
  ADD COLUMN acknowledge_by DATETIME(6) COMMENT 'UTC',
  ADD COLUMN triage_by DATETIME(6) COMMENT 'UTC',
  ADD COLUMN seen_by VARCHAR(140) COMMENT 'Who opened it first; reading is not acknowledging',
  ADD COLUMN acknowledged_at DATETIME(6) COMMENT 'UTC',
  ADD COLUMN acknowledged_by VARCHAR(140),
  ADD COLUMN triaged_at DATETIME(6) COMMENT 'UTC; the first time that something was done',
  ADD COLUMN closed_at DATETIME(6) COMMENT 'UTC; empty again when it is re-opened',
  ADD COLUMN outcome VARCHAR(30) CHARACTER SET ascii COMMENT 'What came of it; a proposal while it waits for sign-off',
  ADD COLUMN paused_at DATETIME(6) COMMENT 'UTC; empty: the clock runs',
  ADD COLUMN pause_reason VARCHAR(200),
  ADD COLUMN next_on DATE COMMENT 'Day of the next step that a worker set',
  ADD COLUMN case_reference VARCHAR(35) COMMENT 'In the case system of the authority (R-019)',
  ADD COLUMN case_recorded_on DATE COMMENT 'When it was written down there',
  ADD COLUMN sign_off VARCHAR(20) CHARACTER SET ascii COMMENT 'Why a manager has to sign it off; empty: nobody has to',
  ADD COLUMN escalated VARCHAR(20) CHARACTER SET ascii COMMENT 'The highest level that was told that it is late',
  ADD COLUMN handed_over_at DATETIME(6) COMMENT 'UTC; from the emergency duty team to the day';

UPDATE notification SET acknowledge_by = due_at, triage_by = due_at;
UPDATE notification SET acknowledged_at = owned_at, acknowledged_by = owner_name, clock = 'TRIAGE' WHERE status <> 'RECEIVED';
UPDATE notification n SET triaged_at = (SELECT MIN(f.at) FROM follow_up f WHERE f.notification_id = n.id AND f.step IN ('FOLLOWED_UP', 'CLOSED')), clock = 'NONE'
  WHERE status IN ('FOLLOW_UP', 'CLOSED');
UPDATE notification n SET closed_at = (SELECT MAX(f.at) FROM follow_up f WHERE f.notification_id = n.id AND f.step = 'CLOSED'),
  outcome = (SELECT f.outcome FROM follow_up f WHERE f.notification_id = n.id AND f.step = 'CLOSED' ORDER BY f.at DESC LIMIT 1)
  WHERE status = 'CLOSED';

ALTER TABLE notification
  MODIFY COLUMN acknowledge_by DATETIME(6) NOT NULL COMMENT 'UTC',
  MODIFY COLUMN triage_by DATETIME(6) NOT NULL COMMENT 'UTC';

CREATE TABLE team (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  code VARCHAR(35) NOT NULL COMMENT 'As the authority''s files name it',
  name VARCHAR(100) NOT NULL,
  closed BOOLEAN NOT NULL,
  version INT NOT NULL,
  UNIQUE KEY team_once (authority, code),
  CONSTRAINT team_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Teams of an authority that have a duty desk';

CREATE TABLE worker (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  name VARCHAR(140) NOT NULL,
  team_code VARCHAR(35) COMMENT 'Empty: no team yet',
  level VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'WORKER, MANAGER or SERVICE_MANAGER',
  email VARCHAR(200) CHARACTER SET ascii COMMENT 'For messages without identifiers; empty: none are wanted',
  absent_from DATE COMMENT 'Europe/London',
  absent_until DATE COMMENT 'Last day; empty with absent_from: until further notice',
  cover_id VARCHAR(64) COMMENT 'User who gets the work while this one is absent or gone',
  left_on DATE COMMENT 'Gone from this day on',
  version INT NOT NULL,
  UNIQUE KEY worker_once (authority, user_id),
  CONSTRAINT worker_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Who works notifications; written when somebody signs in to the inbox, kept by the managers';

CREATE TABLE allocation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  since DATETIME(6) NOT NULL COMMENT 'UTC',
  changed_by VARCHAR(140) NOT NULL,
  version INT NOT NULL,
  UNIQUE KEY allocation_once (authority, person_id),
  KEY allocation_worker (authority, user_id)
) COMMENT 'Which worker of an authority is allocated to a child';
