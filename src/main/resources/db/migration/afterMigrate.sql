-- The run-time account: everything but the ledger may be changed by it; the ledger only grows.
GRANT SELECT, INSERT, UPDATE, DELETE ON organisation TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON setting_policy TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON contact_point TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON person TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON former_name TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON plan TO ${app};
GRANT SELECT, INSERT, UPDATE ON notification TO ${app};
GRANT SELECT, INSERT ON follow_up TO ${app};
GRANT SELECT, INSERT, UPDATE ON upload TO ${app};
GRANT SELECT, INSERT, DELETE ON upload_content TO ${app};
GRANT SELECT, INSERT ON upload_record TO ${app};
GRANT SELECT, UPDATE ON ledger_chain TO ${app};
GRANT SELECT, INSERT ON access_event TO ${app};
GRANT SELECT, INSERT, UPDATE ON birth TO ${app};
GRANT SELECT, INSERT, UPDATE ON birth_baby TO ${app};
GRANT SELECT, INSERT, UPDATE ON handover TO ${app};
