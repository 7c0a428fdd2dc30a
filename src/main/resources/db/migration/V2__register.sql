CREATE TABLE person (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'Random; what pages and the ledger use instead of the NHS number',
  nhs_number CHAR(10) CHARACTER SET ascii NOT NULL,
  family_name VARCHAR(35) NOT NULL,
  given_names VARCHAR(200) NOT NULL COMMENT 'Separated by one space',
  birth_date DATE NOT NULL,
  gender VARCHAR(10) CHARACTER SET ascii NOT NULL,
  postcode VARCHAR(8) CHARACTER SET ascii,
  status VARCHAR(12) CHARACTER SET ascii NOT NULL COMMENT 'ACTIVE, SENSITIVE, SUPERSEDED, INVALID, DECEASED',
  superseded_by CHAR(10) CHARACTER SET ascii COMMENT 'The current number of a superseded one',
  family_key VARCHAR(70) COLLATE utf8mb4_bin NOT NULL COMMENT 'Family name without case, accents, punctuation',
  version INT NOT NULL,
  UNIQUE KEY person_nhs_number (nhs_number),
  KEY person_find (family_key, birth_date)
) COMMENT 'The demographic index';

CREATE TABLE former_name (
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  family_name VARCHAR(35) NOT NULL,
  family_key VARCHAR(70) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (person_id, family_key),
  KEY former_name_find (family_key),
  CONSTRAINT former_name_person FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'Family names that a person had before';

CREATE TABLE plan (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'The child, or the mother for a UCPP (R-011)',
  type VARCHAR(4) CHARACTER SET ascii NOT NULL COMMENT 'CPP, UCPP, LAC',
  legal_basis VARCHAR(10) CHARACTER SET ascii COMMENT 's20, s31, s38 for LAC; never shown to health (R-032)',
  start_date DATE NOT NULL,
  end_date DATE COMMENT 'From this day the plan is shown as ended; empty while it is open',
  expected_delivery_date DATE COMMENT 'UCPP only',
  local_id VARCHAR(35) COMMENT 'Case reference of the authority',
  team_code VARCHAR(35) COMMENT 'Empty: unallocated',
  emergency_phone VARCHAR(20) NOT NULL,
  office_phone VARCHAR(20),
  confirmed_at DATETIME(6) NOT NULL COMMENT 'UTC; last time the authority sent this plan',
  upload_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'The upload that confirmed it',
  version INT NOT NULL,
  UNIQUE KEY plan_episode (person_id, authority, type, start_date),
  KEY plan_authority (authority, end_date),
  CONSTRAINT plan_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT plan_authority_exists FOREIGN KEY (authority) REFERENCES organisation (code)
) WITH SYSTEM VERSIONING COMMENT 'Child protection plans, unborn child protection plans and looked-after statuses';
