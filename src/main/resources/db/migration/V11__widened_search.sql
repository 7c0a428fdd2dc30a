CREATE TABLE person_search (
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  rules INT NOT NULL COMMENT 'Version of the rules that the keys were made by; older ones are made again',
  made_from CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'SHA-256 of the names and birth date that the keys were made from',
  version INT NOT NULL,
  CONSTRAINT person_search_person FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'For whom there are keys of the widened search';

CREATE TABLE person_search_key (
  kind VARCHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'NEAR: a name, or what is left of it without one letter; SOUND: how it sounds',
  search_key VARCHAR(210) COLLATE utf8mb4_bin NOT NULL,
  birth_date DATE NOT NULL COMMENT 'Of the person; keeps the read of a search short',
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (kind, search_key, birth_date, person_id),
  KEY person_search_key_person (person_id),
  CONSTRAINT person_search_key_person FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'Keys by which similar, former and swapped names are found; made from person and former_name';
