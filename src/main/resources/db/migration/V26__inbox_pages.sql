ALTER TABLE notification
  ADD COLUMN has_cpp BOOLEAN AS (FIND_IN_SET('CPP', plan_types) > 0) PERSISTENT COMMENT 'Whether a child protection plan is among the plans; for the indexes of the list',
  ADD COLUMN has_ucpp BOOLEAN AS (FIND_IN_SET('UCPP', plan_types) > 0) PERSISTENT COMMENT 'The same for unborn plans',
  ADD COLUMN has_lac BOOLEAN AS (FIND_IN_SET('LAC', plan_types) > 0) PERSISTENT COMMENT 'The same for looked-after children';

-- One for each filter and each order, so that a page is read from where it begins and nothing is sorted.
ALTER TABLE notification
  DROP KEY notification_plans,
  DROP KEY notification_kind,
  DROP KEY notification_mark,
  ADD KEY notification_cpp (authority, is_open, has_cpp, due_at, id DESC),
  ADD KEY notification_ucpp (authority, is_open, has_ucpp, due_at, id DESC),
  ADD KEY notification_lac (authority, is_open, has_lac, due_at, id DESC),
  ADD KEY notification_kind (authority, is_open, kind, due_at, id DESC),
  ADD KEY notification_mark (authority, is_open, mark, due_at, id DESC),
  ADD KEY notification_owner_received (authority, is_open, owner_id, id),
  ADD KEY notification_desk_received (authority, is_open, owner_id, queue, team_code, id);
