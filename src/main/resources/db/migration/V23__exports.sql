CREATE TABLE export_reason (
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'The export in the ledger',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  purpose VARCHAR(30) CHARACTER SET ascii NOT NULL COMMENT 'CASE_RECORD, STRATEGY_DISCUSSION, TEAM_MEETING, QUALITY_CHECK, COURT, OTHER',
  words VARCHAR(200) NOT NULL COMMENT 'In the words of who took it away; may be empty'
) COMMENT 'What notifications were taken out of the portal for; stands beside the ledger, entries are only added';
