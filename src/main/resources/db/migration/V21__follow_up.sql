ALTER TABLE notification
  MODIFY COLUMN sign_off VARCHAR(40) CHARACTER SET ascii COMMENT 'Why a manager has to sign it off, divided by commas; empty: nobody has to',
  ADD COLUMN proposed_by VARCHAR(64) COMMENT 'User who wanted to close it while it waits for sign-off: somebody else signs',
  ADD KEY notification_reference (authority, reference);

ALTER TABLE follow_up
  ADD COLUMN contact VARCHAR(140) COMMENT 'Who was contacted; stays inside the authority',
  ADD COLUMN way VARCHAR(20) CHARACTER SET ascii COMMENT 'How: PHONE, EMAIL, VISIT, MEETING or OTHER',
  ADD COLUMN next_on DATE COMMENT 'Day of the next step, Europe/London',
  ADD COLUMN other_reference CHAR(9) CHARACTER SET ascii COMMENT 'The notification of the same authority that this one repeats',
  ADD COLUMN from_name VARCHAR(140) COMMENT 'Who had it before; empty: nobody, or it changed no hands',
  ADD COLUMN to_name VARCHAR(140) COMMENT 'Who has it since then';

CREATE TABLE authority_rule (
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  repeated BOOLEAN NOT NULL COMMENT 'Sign-off where a child on a child protection plan was seen again within the days',
  young BOOLEAN NOT NULL COMMENT 'Sign-off where the child is younger than the age',
  out_of_area BOOLEAN NOT NULL COMMENT 'Sign-off where the record was opened in another region',
  days INT NOT NULL COMMENT 'Days for repeated',
  age INT NOT NULL COMMENT 'Years for young',
  referral_text VARCHAR(200) NOT NULL COMMENT 'The local way to refer to MASH, in words; may be empty',
  referral_url VARCHAR(300) NOT NULL COMMENT 'The same as an https address; may be empty',
  tell_seen BOOLEAN NOT NULL COMMENT 'Whether health is told that social care saw a view',
  changed_by VARCHAR(140) NOT NULL,
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  version INT NOT NULL,
  CONSTRAINT authority_rule_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'What an authority decided about its casework; without a row the defaults hold';

CREATE TABLE note_template (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  title VARCHAR(80) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  changed_by VARCHAR(140) NOT NULL,
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  version INT NOT NULL,
  KEY note_template_own (authority, title),
  CONSTRAINT note_template_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Texts that workers of an authority put into their notes; kept by its managers';

CREATE TABLE follow_up_draft (
  notification_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  typed TEXT NOT NULL COMMENT 'What the author has typed, by field, as JSON',
  saved_at DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (notification_id, user_id),
  CONSTRAINT follow_up_draft_of FOREIGN KEY (notification_id) REFERENCES notification (id)
) COMMENT 'What is typed and not yet recorded; only its author sees it, and it goes when it is recorded';
