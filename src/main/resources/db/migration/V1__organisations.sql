CREATE TABLE organisation (
  code VARCHAR(10) CHARACTER SET ascii NOT NULL PRIMARY KEY COMMENT 'ODS code',
  name VARCHAR(100) NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'LOCAL_AUTHORITY, TRUST, SITE, REGION, NATIONAL',
  region VARCHAR(10) CHARACTER SET ascii COMMENT 'Code of the safeguarding region',
  parent VARCHAR(10) CHARACTER SET ascii COMMENT 'Trust of a site',
  setting_kind VARCHAR(40) CHARACTER SET ascii COMMENT 'Care setting of a site, for example EMERGENCY_DEPARTMENT',
  version INT NOT NULL,
  KEY organisation_region (region),
  KEY organisation_parent (parent)
) COMMENT 'Everybody who takes part: authorities, trusts, their sites, regions';

CREATE TABLE setting_policy (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  site VARCHAR(10) CHARACTER SET ascii NOT NULL,
  mode VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'NOTIFY or SILENT',
  valid_from DATE NOT NULL,
  valid_until DATE COMMENT 'Last day; empty: no end',
  legal_basis VARCHAR(400) NOT NULL,
  version INT NOT NULL,
  UNIQUE KEY setting_policy_once (site, valid_from),
  CONSTRAINT setting_policy_site FOREIGN KEY (site) REFERENCES organisation (code)
) WITH SYSTEM VERSIONING COMMENT 'From when until when a care setting may look, and whether the authority is told (R-033, R-034)';

CREATE TABLE contact_point (
  authority VARCHAR(10) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  office_phone VARCHAR(20),
  emergency_phone VARCHAR(20) NOT NULL,
  opens TIME NOT NULL COMMENT 'Start of office hours, Europe/London',
  closes TIME NOT NULL,
  last_confirmed DATE NOT NULL,
  version INT NOT NULL,
  CONSTRAINT contact_point_authority FOREIGN KEY (authority) REFERENCES organisation (code)
) WITH SYSTEM VERSIONING COMMENT 'Whom to ring at a local authority, and when';
