CREATE TABLE wrong_number (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  office BOOLEAN NOT NULL COMMENT 'Shown as the office hours number; otherwise as emergency duty',
  phone VARCHAR(35) NOT NULL COMMENT 'As it was shown. Whose plan it stood on is not kept',
  reported_at DATETIME(6) NOT NULL COMMENT 'UTC',
  reporter_name VARCHAR(140) NOT NULL,
  reporter_role VARCHAR(140) NOT NULL,
  reporter_organisation VARCHAR(140) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'OPEN, CONFIRMED, CHANGED',
  closed_at DATETIME(6) COMMENT 'UTC',
  closed_by VARCHAR(64),
  version INT NOT NULL,
  KEY wrong_number_open (authority, state, reported_at),
  CONSTRAINT wrong_number_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Phone numbers of authorities that clinicians found to be wrong; tasks of the data officer';
