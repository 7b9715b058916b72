"""A database that has seen 10,000 tickets: written in a few statements that both engines run."""

from issuebot.store.engine.database import Tx
from issuebot.store.engine.opening import open_database

TICKETS = 10_000
DAY = 86_400
# Of ten tickets one is new to its unit, two are worked on, one waits for the answer, six are closed.
# The remainder is spelled out: psycopg takes a percent sign for a parameter.
ROWS = """
INSERT INTO person (id, name, telegram_language, home, met_at)
    SELECT 7400000000 + i, '住户', 'zh-hans', 'xingfu', :then FROM n WHERE i <= :tickets / 5;
INSERT INTO ticket (number, status, category, community, unit, rule, reporter, anonymous, words, submitted_at,
        respond_by, resolve_by, certain, resolution, rating, next_due_at)
    SELECT i, CASE i - i / 10 * 10 WHEN 0 THEN 'assigned' WHEN 1 THEN 'accepted' WHEN 2 THEN 'accepted'
        WHEN 3 THEN 'resolved' ELSE 'closed' END,
        'street-wiring', 'xingfu', 'telecom-office', 'both', 7400000000 + (i + 4) / 5, FALSE,
        '幸福里3号楼门口电线垂下来了，小孩够得着', :then, :then, :later, TRUE, '线路已捆扎归整', 'satisfied',
        CASE i - i / 10 * 10 WHEN 3 THEN :later END FROM n;
INSERT INTO follower (ticket, person, since, origin) SELECT number, reporter, :then, number FROM ticket;
INSERT INTO media (ticket, phase, kind, file, chat, message_id, added_at)
    SELECT i, 'report', 'photo', 'photo-000001', 7400000000, i, :then FROM n;
INSERT INTO event (ticket, seq, at, kind, role, from_status, to_status, unit)
    SELECT i, 1, :then, 'submit', 'reporter', 'draft', 'assigned', 'telecom-office' FROM n;
INSERT INTO event (ticket, seq, at, kind, role, from_status, to_status, unit)
    SELECT i, 2, :then, 'accept', 'unit', 'assigned', 'accepted', 'telecom-office' FROM n;
INSERT INTO event (ticket, seq, at, kind, role, from_status, to_status, unit)
    SELECT i, 3, :then, 'close', 'unit', 'accepted', 'resolved', 'telecom-office' FROM n;
INSERT INTO event (ticket, seq, at, kind, role, from_status, to_status, unit)
    SELECT i, 4, :then, 'satisfied', 'reporter', 'resolved', 'closed', 'telecom-office' FROM n;
INSERT INTO card (kind, chat, ticket, message_id, form, version, shown)
    SELECT 'past', 7400000000 + (i + 4) / 5, i, i, 'text', 5, 5 FROM n;
INSERT INTO card (kind, chat, ticket, message_id, form, version, shown)
    SELECT 'receipt', 7400000000 + (i + 4) / 5, i, 200000 + i, 'photo', 5, 5 FROM n;
INSERT INTO card (kind, chat, ticket, message_id, form, version, shown)
    SELECT 'unit', -1001000000005, i, i, 'photo', 5, 5 FROM n;
INSERT INTO message (chat, message_id, purpose, card, ticket, at)
    SELECT chat, message_id, 'said', id, ticket, :then FROM card;
INSERT INTO update_seen (update_id, seen_at) SELECT i, :now FROM n;
UPDATE counter SET value = :tickets WHERE name = 'ticket'
"""
COUNTING = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :tickets)"


async def write_history(url: str, now: int) -> None:
    database = await open_database(url)
    await database.write(lambda tx: _write(tx, now))
    await database.close()


def _write(tx: Tx, now: int) -> None:
    values = {"tickets": TICKETS, "now": now, "then": now - 30 * DAY, "later": now + 5 * DAY}
    for sql in ROWS.split(";"):
        tx.execute(f"{COUNTING} {sql}" if " FROM n" in sql else sql, **values)
