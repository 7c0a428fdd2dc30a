SET @@session.system_versioning_alter_history = 'KEEP';
ALTER TABLE setting_policy
  ADD COLUMN not_brought BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'Scheduled care: who opened a record may tell the authority that the child was not brought';

ALTER TABLE notification
  ADD COLUMN kind VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'ACCESS' COMMENT 'ACCESS: a record was opened; NOT_BROUGHT: the child was not brought to an appointment',
  ADD COLUMN appointment_on DATE COMMENT 'Of NOT_BROUGHT only';

CREATE TABLE postcode_area (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  district VARCHAR(4) CHARACTER SET ascii NOT NULL COMMENT 'First half of a postcode, for example ZZ1',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  UNIQUE KEY postcode_area_once (district, authority),
  KEY postcode_area_authority (authority),
  CONSTRAINT postcode_area_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Which local authorities are responsible in a postcode district; there may be several';

CREATE TABLE missed_alert (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  reference CHAR(9) CHARACTER SET ascii NOT NULL COMMENT 'What a phone call may name',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Who is to answer now',
  asked_at DATETIME(6) NOT NULL COMMENT 'UTC',
  due_at DATETIME(6) NOT NULL COMMENT 'UTC; claim by',
  urgency VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'URGENT, ROUTINE',
  status VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'SENT, CLAIMED, ANSWERED',
  outcome VARCHAR(20) CHARACTER SET ascii COMMENT 'The answer; empty before it',
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'Empty: nobody was found, and what was typed is below',
  family_name VARCHAR(70),
  given_names VARCHAR(70),
  birth_date DATE,
  nhs_number CHAR(10) CHARACTER SET ascii,
  note VARCHAR(200) NOT NULL COMMENT 'Nothing clinical',
  requester_id VARCHAR(64) NOT NULL,
  requester_name VARCHAR(140) NOT NULL,
  requester_role VARCHAR(140) NOT NULL,
  requester_organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  requester_organisation_name VARCHAR(140) NOT NULL,
  callback_name VARCHAR(70) NOT NULL,
  callback_phone VARCHAR(20) NOT NULL,
  owner_id VARCHAR(64),
  owner_name VARCHAR(140),
  owned_at DATETIME(6) COMMENT 'UTC',
  version INT NOT NULL,
  KEY missed_alert_queue (authority, status, due_at),
  KEY missed_alert_asked (requester_organisation, asked_at),
  KEY missed_alert_person (person_id),
  CONSTRAINT missed_alert_to FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'A clinician believes that a plan exists, and the portal shows none (R-020)';

CREATE TABLE missed_alert_step (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  missed_alert_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL COMMENT 'UTC',
  step VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'SENT, CLAIMED, HANDED_ON, ANSWERED',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Who had it from then on',
  note VARCHAR(200) NOT NULL COMMENT 'Nothing clinical; shown to both sides',
  author_id VARCHAR(64) NOT NULL,
  author_name VARCHAR(140) NOT NULL,
  KEY missed_alert_step_of (missed_alert_id, at),
  CONSTRAINT missed_alert_step_request FOREIGN KEY (missed_alert_id) REFERENCES missed_alert (id)
) COMMENT 'What happened to such a request; entries are only added';
