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
