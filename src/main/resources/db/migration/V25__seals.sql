CREATE TABLE seal (
  number BIGINT NOT NULL PRIMARY KEY COMMENT 'From 1, without a gap',
  at DATETIME(6) NOT NULL COMMENT 'UTC',
  events INT NOT NULL COMMENT 'How many events it covers',
  heads VARCHAR(2000) CHARACTER SET ascii NOT NULL COMMENT 'Where each chain stood: CHAIN:NUMBER:HASH, joined by commas',
  line MEDIUMTEXT CHARACTER SET ascii NOT NULL COMMENT 'The seal as it was signed, and its signature; the same line stands in the heads file of each node'
) COMMENT 'Signed heads over all chains, each linked to the one before (design, section 5)';

CREATE TABLE seal_turn (
  id INT NOT NULL PRIMARY KEY COMMENT 'Always 1; locked by the node that seals'
) COMMENT 'One node seals at a time';

INSERT INTO seal_turn (id) VALUES (1);

-- Months as partitions: what is searched by day reads its months only, and an old month can be taken out whole.
-- A number of a chain is unique because it is given out under the lock of ledger_chain; verifying notices a second one.
ALTER TABLE access_event
  DROP PRIMARY KEY, ADD PRIMARY KEY (id, at),
  DROP KEY access_event_chain, ADD UNIQUE KEY access_event_chain (chain, seq, at);
ALTER TABLE access_event PARTITION BY RANGE COLUMNS (at) (
  PARTITION before_2027 VALUES LESS THAN ('2027-01-01'),
  PARTITION later VALUES LESS THAN (MAXVALUE));

-- A second fence behind the rights of the accounts: whoever may change the table has to take this down first.
CREATE TRIGGER access_event_keeps BEFORE UPDATE ON access_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger only grows: no event can be changed';
CREATE TRIGGER access_event_stays BEFORE DELETE ON access_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger only grows: no event can be removed';
CREATE TRIGGER seal_keeps BEFORE UPDATE ON seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger only grows: no seal can be changed';
CREATE TRIGGER seal_stays BEFORE DELETE ON seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger only grows: no seal can be removed';
