ALTER TABLE privacy_alert_fired
  ADD COLUMN round INT NOT NULL DEFAULT 1 COMMENT 'Of that day: 2 and more for what came after the alert before was closed',
  DROP KEY privacy_alert_fired_once,
  ADD UNIQUE KEY privacy_alert_fired_once (kind, organisation, user_id, person_id, day, round),
  COMMENT 'What a rule raised: once in a day, however often and on however many nodes it is judged, until that alert is closed';
