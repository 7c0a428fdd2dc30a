CREATE TABLE routing (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  number INT NOT NULL COMMENT 'Counted from 1 within the authority; the highest live one decides',
  live_at DATETIME(6) COMMENT 'UTC; decides from then on. Empty: the draft',
  live_by VARCHAR(140),
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  changed_by VARCHAR(140) NOT NULL,
  version INT NOT NULL,
  UNIQUE KEY routing_once (authority, number),
  CONSTRAINT routing_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Where an authority has its notifications sent; without a row the usual rules hold';

CREATE TABLE routing_rule (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  routing_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  circumstance VARCHAR(20) CHARACTER SET ascii NOT NULL,
  queue VARCHAR(20) CHARACTER SET ascii NOT NULL,
  team_code VARCHAR(35) COMMENT 'Queue TEAM: this team. Empty: the team that is responsible for the plan',
  UNIQUE KEY routing_rule_once (routing_id, circumstance),
  CONSTRAINT routing_rule_of FOREIGN KEY (routing_id) REFERENCES routing (id)
) COMMENT 'One line of a routing: what is so goes there';

ALTER TABLE notification
  ADD COLUMN plan_team VARCHAR(35) COMMENT 'Team that the strictest plan named when this was told; what routing is tried out on',
  ADD KEY notification_night (queue, status, authority, id),
  ADD KEY notification_of_owner (authority, owner_id, status),
  ADD KEY notification_came (authority, viewed_at);

UPDATE notification SET plan_team = team_code;
