-- Which events fired an alert; those that are there already were fired by one.
CREATE TABLE privacy_alert_row (
  alert_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'A row of the ledger',
  PRIMARY KEY (alert_id, event_id)
) COMMENT 'The events that fired a privacy alert';

INSERT INTO privacy_alert_row (alert_id, event_id) SELECT id, event_id FROM privacy_alert;

CREATE TABLE privacy_alert_fired (
  alert_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(30) CHARACTER SET ascii NOT NULL,
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'Empty: nobody in particular',
  day DATE NOT NULL COMMENT 'Europe/London',
  settings VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'Numbers of the rule at that time, divided by commas',
  UNIQUE KEY privacy_alert_fired_once (kind, organisation, user_id, person_id, day)
) COMMENT 'What a rule raised: once in a day, however often and on however many nodes it is judged';

CREATE TABLE privacy_rule_switch (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(30) CHARACTER SET ascii NOT NULL,
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'It counts for those within it too, where they have no decision of their own',
  is_on BOOLEAN NOT NULL,
  reason VARCHAR(200) NOT NULL,
  at DATETIME(6) NOT NULL COMMENT 'UTC',
  changed_by VARCHAR(140) NOT NULL,
  KEY privacy_rule_switch_newest (kind, organisation, at)
) COMMENT 'Decisions to switch a rule off or on for an organisation; the newest counts, the others are its history';

CREATE TABLE privacy_rule_run (
  id INT NOT NULL PRIMARY KEY COMMENT 'Always 1',
  begun_at DATETIME(6) NOT NULL COMMENT 'UTC; the newest run on any node',
  read_to DATETIME(6) NOT NULL COMMENT 'UTC; events up to here were judged'
) COMMENT 'One node judges the ledger at a time, each stretch of it once';

INSERT INTO privacy_rule_run (id, begun_at, read_to) VALUES (1, '2000-01-01', UTC_TIMESTAMP(6));

CREATE TABLE staff_list (
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  loaded_at DATETIME(6) NOT NULL COMMENT 'UTC',
  loaded_by VARCHAR(140) NOT NULL,
  members INT NOT NULL,
  shifts INT NOT NULL,
  rota_from DATE COMMENT 'First day with a rota entry, Europe/London; empty: there is no rota',
  rota_until DATE COMMENT 'Last day with one',
  CONSTRAINT staff_list_of FOREIGN KEY (organisation) REFERENCES organisation (code)
) COMMENT 'The staff lists that organisations gave, each replaced whole';

CREATE TABLE staff_member (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  number_digest CHAR(32) CHARACTER SET ascii COMMENT 'Keyed digest of the own NHS number; empty: not given',
  postcode_digest CHAR(32) CHARACTER SET ascii COMMENT 'Keyed digest of the postcode; empty: not given',
  leaves_on DATE COMMENT 'Gone from this day on, Europe/London',
  rota BOOLEAN NOT NULL COMMENT 'Whether the list has rota entries for this user',
  UNIQUE KEY staff_member_once (organisation, user_id),
  KEY staff_member_user (user_id),
  CONSTRAINT staff_member_of FOREIGN KEY (organisation) REFERENCES staff_list (organisation) ON DELETE CASCADE
) COMMENT 'Staff of an organisation, for the rules only: nothing readable but user id and day';

CREATE TABLE staff_home (
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest CHAR(32) CHARACTER SET ascii NOT NULL COMMENT 'Keyed digest of a family name, present or former, with the postcode',
  PRIMARY KEY (member_id, digest),
  KEY staff_home_digest (digest),
  CONSTRAINT staff_home_of FOREIGN KEY (member_id) REFERENCES staff_member (id) ON DELETE CASCADE
) COMMENT 'Who shares name and postcode with a colleague';

CREATE TABLE staff_shift (
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts_at DATETIME(6) NOT NULL COMMENT 'UTC',
  ends_at DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (member_id, starts_at),
  CONSTRAINT staff_shift_of FOREIGN KEY (member_id) REFERENCES staff_member (id) ON DELETE CASCADE
) COMMENT 'Rota entries';
