-- The oldest events go when their period is over. From where the ledger goes on is signed (LedgerBeginning), and all seals
-- stay: verifying begins there, and nobody can take out events without the key.
CREATE TABLE ledger_beginning (
  seal_number BIGINT NOT NULL PRIMARY KEY COMMENT 'The events up to this seal were removed; the highest counts',
  at DATETIME(6) NOT NULL COMMENT 'UTC; when',
  line TEXT CHARACTER SET ascii NOT NULL COMMENT 'The statement as it was signed, and its signature'
) COMMENT 'Where the ledger begins after each removal. Only ever added to';

-- The run-time account can remove events through this alone, and none before the shortest period that the settings allow
-- (RetentionKind.LEDGER) is over. Words beside them go with them.
CREATE PROCEDURE shorten_ledger (IN of_chain SMALLINT, IN up_to BIGINT) SQL SECURITY DEFINER
  DELETE e, r, x, o FROM access_event e
  LEFT JOIN access_reason r ON r.event_id = e.id
  LEFT JOIN export_reason x ON x.event_id = e.id
  LEFT JOIN report_reason o ON o.event_id = e.id
  WHERE e.chain = of_chain AND e.seq <= up_to AND e.at < UTC_TIMESTAMP(6) - INTERVAL 36 MONTH;

DELIMITER //
CREATE OR REPLACE TRIGGER access_event_stays BEFORE DELETE ON access_event FOR EACH ROW
BEGIN
  IF OLD.at >= UTC_TIMESTAMP(6) - INTERVAL 36 MONTH THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger only grows: no event can be removed before its period is over';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER ledger_beginning_keeps BEFORE UPDATE ON ledger_beginning FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was removed from the ledger stays written down';
CREATE TRIGGER ledger_beginning_stays BEFORE DELETE ON ledger_beginning FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was removed from the ledger stays written down';

-- Events with an alert are found in the order of their time without reading any that have none.
ALTER TABLE privacy_alert
  DROP KEY privacy_alert_event,
  ADD KEY privacy_alert_event (event_id, organisation, state) COMMENT 'Whether there is an alert about an event; event ids begin with their time';
