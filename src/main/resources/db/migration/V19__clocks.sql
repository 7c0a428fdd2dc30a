ALTER TABLE notification
  ADD COLUMN ladder_at DATETIME(6) COMMENT 'UTC; when the ladder of escalation looks at it next; empty: its clock stands still or there is none',
  ADD KEY notification_ladder (ladder_at, id);

UPDATE notification SET ladder_at = viewed_at WHERE clock <> 'NONE' AND status <> 'CLOSED';

ALTER TABLE missed_alert
  ADD COLUMN ladder_at DATETIME(6) COMMENT 'UTC; when the ladder of escalation looks at it next; empty: somebody has it',
  ADD COLUMN escalated VARCHAR(20) CHARACTER SET ascii COMMENT 'The highest level that was told that it is late',
  ADD KEY missed_alert_ladder (ladder_at, id);

UPDATE missed_alert SET ladder_at = asked_at WHERE status = 'SENT';

CREATE TABLE notification_pause (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  notification_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paused_at DATETIME(6) NOT NULL COMMENT 'UTC',
  resumed_at DATETIME(6) COMMENT 'UTC; empty: its clock still stands',
  reason VARCHAR(200) NOT NULL COMMENT 'Stays inside the authority',
  paused_by VARCHAR(140) NOT NULL,
  KEY notification_pause_of (notification_id, paused_at),
  CONSTRAINT notification_pause_clock FOREIGN KEY (notification_id) REFERENCES notification (id)
) COMMENT 'When the clock of a notification stood still, and why';

CREATE TABLE escalation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'NOTIFICATION or MISSED_ALERT',
  subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clock VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'Which target is late',
  due_at DATETIME(6) NOT NULL COMMENT 'UTC; that target; one that was moved may be escalated anew',
  level VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'WORKER, MANAGER or SERVICE_MANAGER',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  at DATETIME(6) NOT NULL COMMENT 'UTC',
  told BOOLEAN NOT NULL COMMENT 'False: passed over, because a higher level was told at once',
  UNIQUE KEY escalation_once (subject_kind, subject_id, clock, due_at, level),
  KEY escalation_authority (authority, at)
) COMMENT 'Who was told that something is due or late: once for each target and level, whatever node or restart';

CREATE TABLE escalation_run (
  id INT NOT NULL PRIMARY KEY COMMENT 'Always 1',
  begun_at DATETIME(6) NOT NULL COMMENT 'UTC; the newest run on any node'
) COMMENT 'One node climbs the ladder in each minute';

INSERT INTO escalation_run (id, begun_at) VALUES (1, '2000-01-01');

ALTER TABLE delivery_recipient
  ADD COLUMN audience VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'TEAM' COMMENT 'TEAM: told of what is new; MANAGER, SERVICE_MANAGER: of what is late';

ALTER TABLE delivery
  ADD COLUMN letter VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'NEW' COMMENT 'EMAIL: what it says',
  ADD COLUMN subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'EMAIL: what its link opens; empty: the event',
  ADD COLUMN address VARCHAR(200) CHARACTER SET ascii COMMENT 'EMAIL to a single worker; empty: the address of the recipient';
