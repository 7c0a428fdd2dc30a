CREATE TABLE access_right (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  user_id VARCHAR(64) NOT NULL,
  role_profile VARCHAR(64) NOT NULL,
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'As the identity provider tells it; a profile that moves is another right',
  user_name VARCHAR(140) NOT NULL,
  organisation_name VARCHAR(140) NOT NULL,
  role_name VARCHAR(140) NOT NULL,
  activities VARCHAR(400) CHARACTER SET ascii NOT NULL COMMENT 'What it opens, joined by commas; empty: pages that never answer',
  first_line BOOLEAN NOT NULL COMMENT 'Privacy officer or team manager: confirms the rights of others there',
  administrator BOOLEAN NOT NULL,
  first_seen DATETIME(6) NOT NULL COMMENT 'UTC',
  last_seen DATETIME(6) NOT NULL WITHOUT SYSTEM VERSIONING COMMENT 'UTC; newest sign-in with which it came',
  last_used DATETIME(6) WITHOUT SYSTEM VERSIONING COMMENT 'UTC; newest sign-in or choice in which it was in use',
  lapse_on DATE NOT NULL COMMENT 'First day (Europe/London) on which it does not hold any more',
  confirmed_at DATETIME(6) COMMENT 'UTC; empty: as it was first seen',
  confirmed_by VARCHAR(140),
  ended_at DATETIME(6) COMMENT 'UTC; somebody took it away before its day',
  ended_by VARCHAR(140),
  reason VARCHAR(400) NOT NULL COMMENT 'Of the last confirmation or end',
  warned SMALLINT NOT NULL COMMENT 'Warnings sent since the last confirmation, 0 to 2',
  lapsed_at DATETIME(6) COMMENT 'UTC; when the ledger was told that it lapsed. Whether it has is decided by lapse_on alone',
  version INT NOT NULL,
  UNIQUE KEY access_right_once (user_id, role_profile, organisation),
  KEY access_right_list (organisation, lapse_on, id),
  KEY access_right_due (ended_at, lapse_on),
  KEY access_right_administrators (administrator, lapse_on)
) WITH SYSTEM VERSIONING COMMENT 'Rights that people were seen to hold, and until when they are confirmed. No machines';

CREATE TABLE data_agreement (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  title VARCHAR(200) NOT NULL,
  parties VARCHAR(450) CHARACTER SET ascii NOT NULL COMMENT 'Codes of organisations, each between spaces',
  basis VARCHAR(400) NOT NULL COMMENT 'Legal basis',
  requester VARCHAR(200) NOT NULL COMMENT 'Body that asks for the data in law; may be empty',
  consulted VARCHAR(400) NOT NULL COMMENT 'Bodies consulted; may be empty',
  settings VARCHAR(400) NOT NULL COMMENT 'Care settings covered; may be empty',
  starts_on DATE NOT NULL,
  ends_on DATE COMMENT 'Last day; empty: no end',
  review_on DATE NOT NULL,
  reference VARCHAR(200) NOT NULL COMMENT 'Where the signed document is; may be empty',
  changed_by VARCHAR(140) NOT NULL,
  version INT NOT NULL
) WITH SYSTEM VERSIONING COMMENT 'Data-sharing agreements and their legal basis (R-035)';

CREATE TABLE go_live (
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  planned_on DATE COMMENT 'Empty: no plan',
  live_on DATE COMMENT 'First file that loaded, or first alert checked or opened (Europe/London); empty: not yet found',
  read_to DATETIME(6) COMMENT 'UTC; so far the ledger of the organisation was read for it',
  changed_by VARCHAR(140) COMMENT 'Who planned it'
) COMMENT 'When organisations were to go live and when they did (R-026)';
