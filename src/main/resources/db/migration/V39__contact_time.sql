-- When somebody was contacted, which may be before it is written down (domain 10); null: nobody was, or at that moment.
ALTER TABLE follow_up ADD COLUMN contacted_at DATETIME(6) NULL AFTER way;
