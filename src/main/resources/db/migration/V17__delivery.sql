CREATE TABLE delivery (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'The notification that it tells of; the same in every channel and every try',
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  channel VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'EMAIL, WEBHOOK or MAILBOX',
  recipient CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'EMAIL: the recipient; otherwise the authority',
  reference VARCHAR(9) CHARACTER SET ascii NOT NULL COMMENT 'All that is sent besides the link',
  occurred_at DATETIME(6) NOT NULL COMMENT 'UTC; when it happened that is told',
  digest BOOLEAN NOT NULL COMMENT 'Goes with others in one e-mail',
  state VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'WAITING, SENDING, DELIVERED, GIVEN_UP or NOT_WANTED',
  attempts INT NOT NULL COMMENT 'Since it was written or sent again by hand',
  next_try DATETIME(6) COMMENT 'UTC; empty in the mailbox, which is asked',
  due_at DATETIME(6) NOT NULL COMMENT 'UTC; when it was to go for the first time',
  lease CHAR(36) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'Of the node that is sending it',
  lease_until DATETIME(6) COMMENT 'UTC; after it the node is taken to be dead',
  outcome VARCHAR(60) CHARACTER SET ascii NOT NULL COMMENT 'Of the last try, in a word; empty before',
  created_at DATETIME(6) NOT NULL COMMENT 'UTC',
  done_at DATETIME(6) COMMENT 'UTC; delivered, acknowledged or given up',
  version INT NOT NULL,
  UNIQUE KEY delivery_once (event_id, recipient, channel),
  KEY delivery_next (state, next_try),
  KEY delivery_mailbox (authority, channel, state, created_at, id),
  KEY delivery_state (state, authority, due_at)
) COMMENT 'The transactional outbox: written with the notification, sent after the commit. Names nobody';

CREATE TABLE delivery_recipient (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL,
  team_code VARCHAR(35) COMMENT 'Empty: for teams without an address of their own',
  address VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'E-mail address of a team or worker',
  enabled BOOLEAN NOT NULL,
  timing VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'AT_ONCE or DIGEST',
  digest_hours VARCHAR(80) CHARACTER SET ascii NOT NULL COMMENT 'Full hours of Europe/London, for example 9,13; empty unless DIGEST',
  changed_by VARCHAR(140) NOT NULL,
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  version INT NOT NULL,
  KEY delivery_recipient_team (authority, team_code),
  CONSTRAINT delivery_recipient_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Who gets an e-mail about a new notification, and when';

CREATE TABLE delivery_webhook (
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  url VARCHAR(300) CHARACTER SET ascii NOT NULL COMMENT 'The secret is a setting of the server and never stands here',
  enabled BOOLEAN NOT NULL,
  changed_by VARCHAR(140) NOT NULL,
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  version INT NOT NULL,
  CONSTRAINT delivery_webhook_of FOREIGN KEY (authority) REFERENCES organisation (code)
) COMMENT 'Address of an authority''s case system that is told at once';

CREATE TABLE delivery_check (
  id INT NOT NULL PRIMARY KEY COMMENT 'Always 1',
  checked_at DATETIME(6) NOT NULL COMMENT 'UTC; the newest run of the reconciler on any node',
  missing INT NOT NULL COMMENT 'Openings in a notifying role without a notification, as far as is looked back',
  repaired BIGINT NOT NULL COMMENT 'Notifications without deliveries for which these were written later, since ever',
  released BIGINT NOT NULL COMMENT 'Deliveries taken back from nodes that did not finish, since ever'
) COMMENT 'What the reconciler found last';

INSERT INTO delivery_check (id, checked_at, missing, repaired, released) VALUES (1, '2000-01-01', 0, 0, 0);

ALTER TABLE notification ADD KEY notification_viewed (viewed_at, id);
ALTER TABLE access_event ADD KEY access_event_told (action, mode, at);
