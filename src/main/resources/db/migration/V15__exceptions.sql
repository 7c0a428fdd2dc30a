CREATE TABLE access_reason (
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'The row of the ledger, which holds a keyed digest of the words',
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'TREATING_NOW, CHILD_AT_RISK, COVERING, RELATED, OTHER',
  words VARCHAR(200) NOT NULL COMMENT 'As the user typed them; beside the ledger, because law may require them to be erased'
) COMMENT 'Why somebody looked where that needs a reason: break-glass, same surname';

CREATE TABLE privacy_alert (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(30) CHARACTER SET ascii NOT NULL COMMENT 'BREAK_GLASS, SAME_SURNAME, SENSITIVE, NUMBER_SCANNING, MANY_SEARCHES, ORGANISATION_SCANNING, ORGANISATION_SEARCHES',
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Where it was done: whose reviewers see it',
  user_id VARCHAR(64) COMMENT 'Who did it; empty: all users of the organisation together',
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'Whose record; empty: nobody in particular',
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'The row of the ledger',
  at DATETIME(6) NOT NULL COMMENT 'UTC; time of that row',
  state VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'OPEN',
  evidence VARCHAR(200) NOT NULL COMMENT 'Facts without personal data',
  version INT NOT NULL,
  KEY privacy_alert_organisation (organisation, at, id),
  KEY privacy_alert_once (kind, organisation, user_id, at)
) COMMENT 'What a privacy officer has to look at';
