ALTER TABLE notification
  ADD COLUMN is_open BOOLEAN AS (status <> 'CLOSED') PERSISTENT COMMENT 'Whether it is not closed; for the indexes of the list';

-- One for each way in which the list is read: all but the order are equal, so that a page is read from where it begins.
ALTER TABLE notification
  ADD KEY notification_due (authority, is_open, due_at, id DESC),
  ADD KEY notification_received (authority, is_open, id),
  ADD KEY notification_owner (authority, is_open, owner_id, due_at, id DESC),
  ADD KEY notification_desk (authority, is_open, owner_id, queue, team_code, due_at, id DESC),
  ADD KEY notification_queue (authority, is_open, queue, due_at, id DESC),
  ADD KEY notification_plans (authority, is_open, plan_types),
  ADD KEY notification_kind (authority, is_open, kind),
  ADD KEY notification_mark (authority, is_open, mark);

CREATE TABLE inbox_view (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  user_id VARCHAR(64) NOT NULL,
  whose VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'MINE_AND_MY_TEAM, MINE, UNCLAIMED or ALL',
  queue VARCHAR(20) CHARACTER SET ascii COMMENT 'Empty: any',
  team_code VARCHAR(35) COMMENT 'Empty: any',
  status VARCHAR(20) CHARACTER SET ascii COMMENT 'Empty: all that are open',
  plan_type VARCHAR(10) CHARACTER SET ascii COMMENT 'Empty: any',
  overdue BOOLEAN NOT NULL COMMENT 'Only those past their target',
  remark VARCHAR(20) CHARACTER SET ascii COMMENT 'NOT_BROUGHT or WRONG_PATIENT; empty: any',
  received_from DATE COMMENT 'First day, Europe/London',
  received_to DATE COMMENT 'Last day',
  list_order VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'DUE or RECEIVED',
  version INT NOT NULL,
  UNIQUE KEY inbox_view_once (authority, user_id)
) COMMENT 'How somebody last filtered the notifications of an authority';
