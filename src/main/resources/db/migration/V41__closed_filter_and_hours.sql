ALTER TABLE inbox_view
  ADD COLUMN closed BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'Of the closed notifications; else of the open ones' AFTER user_id,
  DROP KEY inbox_view_once,
  ADD UNIQUE KEY inbox_view_once (authority, user_id, closed);

ALTER TABLE worker
  ADD COLUMN email_hours VARCHAR(80) CHARACTER SET ascii
    COMMENT 'Full hours of Europe/London at which is told what was given to the worker; empty: at once' AFTER email;
