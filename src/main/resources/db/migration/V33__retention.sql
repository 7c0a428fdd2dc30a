CREATE TABLE legal_hold (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'About whom nothing is removed; of a case: its child',
  reference CHAR(9) CHARACTER SET ascii COMMENT 'The case (notification) that it was placed on; empty: on the person',
  authority VARCHAR(10) CHARACTER SET ascii COMMENT 'Whose case that is',
  reason VARCHAR(200) NOT NULL,
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Of who placed it: whose reviewers see and release it',
  organisation_name VARCHAR(140) NOT NULL,
  placed_by VARCHAR(140) NOT NULL,
  placed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  released_by VARCHAR(140),
  released_at DATETIME(6) COMMENT 'UTC; empty: it holds',
  release_reason VARCHAR(200),
  version INT NOT NULL,
  KEY legal_hold_list (organisation, released_at, placed_at),
  KEY legal_hold_person (person_id, released_at),
  CONSTRAINT legal_hold_of FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'Legal holds: what is about these people is kept past every period';

CREATE TABLE retention_turn (
  id INT NOT NULL PRIMARY KEY COMMENT 'Always 1; locked by whoever removes and by whoever places a hold, so that one comes after the other'
) COMMENT 'One batch is removed at a time';

INSERT INTO retention_turn (id) VALUES (1);

CREATE TABLE retention_run (
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  checked_at DATETIME(6) NOT NULL COMMENT 'UTC; when it was last looked at',
  purged_at DATETIME(6) COMMENT 'UTC; when something was last removed; empty: nothing ever was',
  purged BIGINT NOT NULL COMMENT 'Rows since ever'
) COMMENT 'What was removed because its period is over; the proof is in the ledger';

ALTER TABLE notification ADD KEY notification_by_reference (reference);

-- The run-time account may only add to these tables. Their words it can erase through these procedures alone, and not before
-- the shortest period that the settings allow (RetentionKind) is over.
CREATE PROCEDURE erase_access_reason (IN one CHAR(36) CHARACTER SET ascii COLLATE ascii_bin) SQL SECURITY DEFINER
  DELETE r FROM access_reason r JOIN access_event e ON e.id = r.event_id
  WHERE r.event_id = one AND e.at < UTC_TIMESTAMP(6) - INTERVAL 12 MONTH;
CREATE PROCEDURE erase_export_reason (IN one CHAR(36) CHARACTER SET ascii COLLATE ascii_bin) SQL SECURITY DEFINER
  DELETE r FROM export_reason r JOIN access_event e ON e.id = r.event_id
  WHERE r.event_id = one AND e.at < UTC_TIMESTAMP(6) - INTERVAL 12 MONTH;
CREATE PROCEDURE erase_report_reason (IN one CHAR(36) CHARACTER SET ascii COLLATE ascii_bin) SQL SECURITY DEFINER
  DELETE r FROM report_reason r JOIN access_event e ON e.id = r.event_id
  WHERE r.event_id = one AND e.at < UTC_TIMESTAMP(6) - INTERVAL 12 MONTH;
CREATE PROCEDURE erase_follow_up (IN one CHAR(36) CHARACTER SET ascii COLLATE ascii_bin) SQL SECURITY DEFINER
  UPDATE follow_up f JOIN notification n ON n.id = f.notification_id SET f.note = '', f.contact = IF(f.contact IS NULL, NULL, '')
  WHERE f.id = one AND n.status = 'CLOSED' AND n.closed_at < UTC_TIMESTAMP(6) - INTERVAL 24 MONTH;
CREATE PROCEDURE erase_clinician_call (IN one CHAR(36) CHARACTER SET ascii COLLATE ascii_bin) SQL SECURITY DEFINER
  UPDATE clinician_call c JOIN notification n ON n.id = c.notification_id SET c.note = ''
  WHERE c.id = one AND n.status = 'CLOSED' AND n.closed_at < UTC_TIMESTAMP(6) - INTERVAL 24 MONTH;
CREATE PROCEDURE erase_missed_alert_step (IN one CHAR(36) CHARACTER SET ascii COLLATE ascii_bin) SQL SECURITY DEFINER
  UPDATE missed_alert_step s JOIN missed_alert m ON m.id = s.missed_alert_id SET s.note = ''
  WHERE s.id = one AND m.status = 'ANSWERED' AND s.at < UTC_TIMESTAMP(6) - INTERVAL 12 MONTH;
CREATE PROCEDURE erase_alert_entry (IN one CHAR(36) CHARACTER SET ascii COLLATE ascii_bin) SQL SECURITY DEFINER
  UPDATE privacy_alert_entry t JOIN privacy_alert a ON a.id = t.alert_id SET t.words = ''
  WHERE t.id = one AND a.state = 'CLOSED' AND t.at < UTC_TIMESTAMP(6) - INTERVAL 24 MONTH;
