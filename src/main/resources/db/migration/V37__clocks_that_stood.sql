ALTER TABLE missed_alert
  ADD COLUMN claimed_at DATETIME(6) COMMENT 'UTC; first taken up at this authority; owned_at is since when the present owner has it',
  ADD COLUMN answer_by DATETIME(6) COMMENT 'UTC; empty until claimed',
  ADD KEY missed_alert_owner (authority, owner_id, status);

UPDATE missed_alert SET claimed_at = owned_at;

-- What is claimed had no clock: it gets one from now on, so that an upgrade makes nothing late.
UPDATE missed_alert SET
  answer_by = UTC_TIMESTAMP(6) + INTERVAL IF(urgency = 'URGENT', 1, 72) HOUR,
  ladder_at = UTC_TIMESTAMP(6), escalated = NULL
WHERE status = 'CLAIMED';

ALTER TABLE missed_alert_step
  MODIFY COLUMN step VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'SENT, CLAIMED, HANDED_ON, ESCALATED, TAKEN_OVER, COVERED, ANSWERED';

ALTER TABLE notification
  MODIFY COLUMN due_at DATETIME(6) NOT NULL COMMENT 'UTC; the running target; where none runs and it is open, 365000 days after triage_by, so that it is last in its indexes',
  MODIFY COLUMN clock VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'ACKNOWLEDGE' COMMENT 'ACKNOWLEDGE, TRIAGE, NEXT_STEP, SIGN_OFF or NONE: the target that due_at tells';

-- What waits for a manager had no clock either.
UPDATE notification SET clock = 'SIGN_OFF', due_at = UTC_TIMESTAMP(6) + INTERVAL 72 HOUR, ladder_at = UTC_TIMESTAMP(6)
WHERE status = 'SIGN_OFF';

UPDATE notification SET due_at = due_at + INTERVAL 365000 DAY WHERE clock = 'NONE' AND status <> 'CLOSED';
