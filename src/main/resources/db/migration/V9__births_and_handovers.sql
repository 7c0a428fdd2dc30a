CREATE TABLE birth (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'Also the source (plan.upload_id) of the plans that this task put or ended',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'The unborn plan; it may have been deleted since',
  state VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT 'WAITING, DONE, UNDONE, ENDED_OTHERWISE, BY_FEED',
  recorded_at DATETIME(6) NOT NULL COMMENT 'UTC; its day in London is the end date of the unborn plan, and 72 hours run from it',
  recorded_by VARCHAR(140) NOT NULL COMMENT 'Name of the officer',
  emergency_phone VARCHAR(20) COMMENT 'For the plans of the babies: as on the unborn plan; empty when it ended otherwise',
  office_phone VARCHAR(20),
  former_end DATE COMMENT 'End date of the unborn plan before the task ended it',
  former_source CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'Upload that had confirmed the unborn plan; empty until the task ended it',
  version INT NOT NULL,
  KEY birth_open (authority, state, recorded_at),
  KEY birth_plan (plan_id)
) COMMENT 'What happened to a pregnancy under an unborn plan (R-021). One that ended otherwise has no babies and no detail';

CREATE TABLE birth_baby (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  birth_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL COMMENT 'Order in the task, from 0',
  nhs_number CHAR(10) CHARACTER SET ascii NOT NULL,
  family_name VARCHAR(35) NOT NULL,
  given_names VARCHAR(200) NOT NULL,
  birth_date DATE NOT NULL,
  cpp_start DATE COMMENT 'Start of the child protection plan; empty: none wanted',
  lac_start DATE COMMENT 'Start of the looked-after status; empty: none wanted',
  legal_basis VARCHAR(10) CHARACTER SET ascii COMMENT 'Of the looked-after status; never shown to health',
  team_code VARCHAR(35),
  fault VARCHAR(20) CHARACTER SET ascii COMMENT 'Why a known number does not match; empty while the number is unknown',
  matched_at DATETIME(6) COMMENT 'UTC; empty while the baby waits',
  version INT NOT NULL,
  KEY birth_baby_of (birth_id, position),
  KEY birth_baby_number (nhs_number, matched_at),
  CONSTRAINT birth_baby_birth FOREIGN KEY (birth_id) REFERENCES birth (id)
) COMMENT 'A baby of a birth and the plans that it is to carry';

CREATE TABLE handover (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'Plan of the giver; it may have been deleted since',
  plan_type VARCHAR(4) CHARACTER SET ascii NOT NULL,
  giver VARCHAR(10) CHARACTER SET ascii NOT NULL,
  receiver VARCHAR(10) CHARACTER SET ascii NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'OFFERED, ACCEPTED, COMPLETED, DECLINED, WITHDRAWN, CLOSED',
  offered_at DATETIME(6) NOT NULL COMMENT 'UTC',
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC; last step',
  version INT NOT NULL,
  KEY handover_plan (plan_id, state),
  KEY handover_giver (giver, state, changed_at),
  KEY handover_receiver (receiver, state, changed_at)
) COMMENT 'One authority offers a plan to another; who did what stands in the ledger';
