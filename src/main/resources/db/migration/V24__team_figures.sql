ALTER TABLE notification
  ADD KEY notification_acknowledged (authority, acknowledged_at) COMMENT 'What was acknowledged in a period',
  ADD KEY notification_closed (authority, closed_at) COMMENT 'What was closed in a period';
