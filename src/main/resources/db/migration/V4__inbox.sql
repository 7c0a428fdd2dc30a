CREATE TABLE notification (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  reference CHAR(9) CHARACTER SET ascii NOT NULL COMMENT 'What an e-mail or a phone call may name, for example 7F3A-22C1',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'The access that this tells of',
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan_types VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'For example CPP,LAC',
  team_code VARCHAR(35) COMMENT 'Empty: unallocated',
  viewer_name VARCHAR(140) NOT NULL,
  viewer_role VARCHAR(140) NOT NULL,
  viewer_organisation VARCHAR(140) NOT NULL,
  viewed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  due_at DATETIME(6) NOT NULL COMMENT 'UTC; acknowledge by',
  status VARCHAR(20) CHARACTER SET ascii NOT NULL,
  owner_id VARCHAR(64),
  owner_name VARCHAR(140),
  owned_at DATETIME(6),
  version INT NOT NULL,
  UNIQUE KEY notification_once (event_id, authority),
  KEY notification_open (authority, status, due_at, id),
  KEY notification_person (person_id, authority)
) COMMENT 'Tells a local authority that one of its records was opened (R-004, R-007)';

CREATE TABLE follow_up (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  notification_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL COMMENT 'UTC',
  step VARCHAR(20) CHARACTER SET ascii NOT NULL,
  outcome VARCHAR(30) CHARACTER SET ascii,
  note VARCHAR(4000) NOT NULL COMMENT 'Stays inside the authority',
  author_id VARCHAR(64) NOT NULL,
  author_name VARCHAR(140) NOT NULL,
  author_role VARCHAR(140) NOT NULL,
  KEY follow_up_notification (notification_id, at),
  CONSTRAINT follow_up_of FOREIGN KEY (notification_id) REFERENCES notification (id)
) COMMENT 'What was done about a notification; entries are only added (R-019)';
