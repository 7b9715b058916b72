-- The dangers that words tell of (fire, gas, injury, crime): those a draft's person was told whom to call about, and
-- those on a ticket's cards.
ALTER TABLE draft ADD COLUMN danger TEXT NOT NULL DEFAULT '';
ALTER TABLE ticket ADD COLUMN danger TEXT NOT NULL DEFAULT '';
