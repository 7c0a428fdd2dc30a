ALTER TABLE notification
  ADD COLUMN openings INT NOT NULL DEFAULT 1 COMMENT 'How often the same viewer opened the record within the window (ruling 19)',
  ADD COLUMN last_viewed_at DATETIME(6) COMMENT 'UTC; the newest of those openings. Empty: it was opened once';

CREATE TABLE notification_opening (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  notification_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'The access in the ledger',
  at DATETIME(6) NOT NULL COMMENT 'UTC',
  seen_at DATETIME(6) COMMENT 'UTC; when a worker of the authority first read or claimed the notification with this opening in it',
  UNIQUE KEY notification_opening_once (event_id, notification_id),
  KEY notification_opening_of (notification_id, at),
  CONSTRAINT notification_opening_told FOREIGN KEY (notification_id) REFERENCES notification (id)
) COMMENT 'Each opening that a notification tells of; the first one stands in the notification too';

INSERT INTO notification_opening (id, notification_id, event_id, at, seen_at)
  SELECT id, id, event_id, viewed_at, seen_at FROM notification;

CREATE TABLE notification_window (
  viewer_id VARCHAR(64) NOT NULL,
  organisation VARCHAR(10) CHARACTER SET ascii NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  notification_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'The newest one; empty only while it is being written',
  PRIMARY KEY (viewer_id, organisation, person_id, authority)
) COMMENT 'Locked by who opens a record, so that two openings at once are told of in one notification';
