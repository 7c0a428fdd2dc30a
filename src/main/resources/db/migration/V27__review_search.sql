-- The newest page of an organisation, a user or a record is read backwards along its index and nothing is sorted. That takes
-- the id in the index by name: the one that each entry ends with anyway does not count for the order in a table of partitions.
-- So these three cost an append next to nothing; that of the users has the organisation too, for a reviewer sees some only.
-- The fourth is one more entry for each event: without it the rare actions
-- (break-glass, refusals) of a region would be sought among all its events of the period.
ALTER TABLE access_event
  DROP KEY access_event_organisation, ADD KEY access_event_organisation (organisation, at, id),
  DROP KEY access_event_user, ADD KEY access_event_user (user_id, at, id, organisation),
  DROP KEY access_event_person, ADD KEY access_event_person (person_id, at, id),
  ADD KEY access_event_act (organisation, action, at, id) COMMENT 'What was done of one kind at an organisation';

ALTER TABLE privacy_alert
  ADD KEY privacy_alert_event (event_id) COMMENT 'Whether there is an alert about an event';

CREATE TABLE ledger_user (
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  user_name VARCHAR(140) NOT NULL COMMENT 'As it was in an event; a user may have had several',
  PRIMARY KEY (organisation, user_id, user_name)
) COMMENT 'Who has events in the ledger, so that part of a name leads to users without reading events. Entries are only added';

INSERT INTO ledger_user (organisation, user_id, user_name)
  SELECT DISTINCT organisation, user_id, user_name FROM access_event;

CREATE TABLE saved_search (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  user_id VARCHAR(64) NOT NULL COMMENT 'Whose it is',
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Of the role in which it was saved',
  name VARCHAR(80) NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'Whose record; empty: any',
  user_text VARCHAR(200) COMMENT 'Part of a name or a whole user id',
  searched_organisation VARCHAR(10) CHARACTER SET ascii,
  setting_kind VARCHAR(40) CHARACTER SET ascii COMMENT 'Care setting of the organisation',
  action VARCHAR(30) CHARACTER SET ascii,
  mode VARCHAR(10) CHARACTER SET ascii,
  outcome VARCHAR(20) CHARACTER SET ascii,
  reason VARCHAR(20) CHARACTER SET ascii COMMENT 'ANY, NONE or the kind of reason',
  alert VARCHAR(20) CHARACTER SET ascii COMMENT 'ANY, NONE or the state of a privacy alert',
  last_days INT COMMENT 'So many days up to the day on which it is run; empty: the two days below',
  from_day DATE COMMENT 'Europe/London',
  to_day DATE COMMENT 'Europe/London',
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  version INT NOT NULL,
  KEY saved_search_own (user_id, organisation, name)
) COMMENT 'Searches of the ledger that a reviewer runs again';
