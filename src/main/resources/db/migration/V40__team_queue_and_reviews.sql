ALTER TABLE team
  ADD COLUMN queue VARCHAR(20) CHARACTER SET ascii COMMENT 'Shared queue that its workers work, too (domain 7.7, 7.9); empty: none';

-- What was followed up without a next day had no clock: it gets one from now on, so that an upgrade makes nothing late.
UPDATE notification SET clock = 'NEXT_STEP', due_at = UTC_TIMESTAMP(6) + INTERVAL 7 DAY, ladder_at = UTC_TIMESTAMP(6)
WHERE clock = 'NONE' AND status <> 'CLOSED';

ALTER TABLE notification
  MODIFY COLUMN due_at DATETIME(6) NOT NULL COMMENT 'UTC; the running target; of closed ones triage_by',
  MODIFY COLUMN clock VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'ACKNOWLEDGE' COMMENT 'ACKNOWLEDGE, TRIAGE, NEXT_STEP or SIGN_OFF: the target that due_at tells; NONE once it is closed';
