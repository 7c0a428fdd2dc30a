CREATE TABLE access_follow (
  chain SMALLINT NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL COMMENT 'The newest event of this chain that is counted',
  upto DATETIME(6) NOT NULL COMMENT 'UTC; what the chain held until then is counted'
) COMMENT 'How far the figures follow the ledger; locked by who counts';

INSERT INTO access_follow (chain, seq, upto) SELECT chain, 0, '2000-01-01' FROM ledger_chain;

CREATE TABLE access_day (
  day DATE NOT NULL COMMENT 'Europe/London',
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  role_code VARCHAR(40) CHARACTER SET ascii NOT NULL,
  action VARCHAR(30) CHARACTER SET ascii NOT NULL COMMENT 'CHECKED, OPENED, BREAK_GLASS or REASON_GIVEN',
  mode VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'As in the ledger; empty: none',
  outcome VARCHAR(20) CHARACTER SET ascii NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'Kind of reason that was given; empty: none',
  role_name VARCHAR(140) NOT NULL COMMENT 'As it was called last',
  events BIGINT NOT NULL,
  PRIMARY KEY (day, organisation, role_code, action, mode, outcome, reason)
) COMMENT 'Looks of each day, counted from the ledger: the cost of a dashboard does not grow with it';

CREATE TABLE access_hour (
  day DATE NOT NULL COMMENT 'Europe/London',
  hour TINYINT NOT NULL COMMENT '0 to 23, Europe/London',
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  events BIGINT NOT NULL COMMENT 'Records opened',
  PRIMARY KEY (day, hour, organisation)
) COMMENT 'Openings of each hour, counted from the ledger';

CREATE TABLE access_viewer (
  day DATE NOT NULL COMMENT 'Europe/London',
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  role_code VARCHAR(40) CHARACTER SET ascii NOT NULL,
  user_name VARCHAR(140) NOT NULL,
  role_name VARCHAR(140) NOT NULL,
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'One of the events: names the user where the user may not be named',
  opens BIGINT NOT NULL,
  checks BIGINT NOT NULL,
  PRIMARY KEY (day, organisation, user_id, role_code)
) COMMENT 'Looks of each user and day, counted from the ledger';

CREATE TABLE access_seen (
  day DATE NOT NULL COMMENT 'Europe/London',
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begins DATETIME NOT NULL COMMENT 'UTC; of that day',
  ends DATETIME NOT NULL COMMENT 'UTC; first moment after it',
  found BIGINT NOT NULL COMMENT 'Checks that found an alert',
  opens BIGINT NOT NULL COMMENT 'Zero: the alert was seen on this day and not opened',
  PRIMARY KEY (day, organisation, user_id, person_id)
) COMMENT 'Who saw an alert of whom, and whether it was opened on the same day; counted from the ledger';

ALTER TABLE rejected_record ADD KEY rejected_record_at (authority, at, id) COMMENT 'What was rejected in a period';
ALTER TABLE upload ADD KEY upload_finished (authority, finished_at, id) COMMENT 'What was finished in a period';
