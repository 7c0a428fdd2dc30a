SET @@session.system_versioning_alter_history = 'KEEP';
ALTER TABLE setting_policy
  MODIFY site VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'Site, or trust whose sites are meant',
  MODIFY mode VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'NOTIFY, SILENT or NONE',
  ADD COLUMN setting_kind VARCHAR(40) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'Care setting that is meant; empty: each',
  ADD COLUMN role_code VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'Job role that is meant, for example R8001; empty: each',
  ADD COLUMN changed_by VARCHAR(140) COMMENT 'Who wrote it; empty: the organisations file',
  DROP KEY setting_policy_once,
  ADD UNIQUE KEY setting_policy_once (site, setting_kind, role_code, valid_from);
