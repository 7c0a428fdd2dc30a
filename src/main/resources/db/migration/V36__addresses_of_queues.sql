ALTER TABLE delivery_recipient
  MODIFY COLUMN team_code VARCHAR(35) COMMENT 'What is with this team; empty with queue: what has no address of its own',
  ADD COLUMN queue VARCHAR(20) CHARACTER SET ascii COMMENT 'What is in this queue: MASH, EDT, PRE_BIRTH or DATA_QUALITY; empty: of a team, or of what has no address of its own',
  ADD CONSTRAINT delivery_recipient_for CHECK (team_code IS NULL OR queue IS NULL);

-- What goes in one e-mail is found by whom it is for.
ALTER TABLE delivery ADD KEY delivery_together (recipient, state, next_try);
