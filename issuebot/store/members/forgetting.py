"""Erases a person from every table: rows of theirs alone are deleted, rows that others need lose the person.

Their `ban` stays under a digest, or being forgotten would lift it. A new table that holds a person's id needs a line
here; tests/stories/members/forgetting/test_forget.py fails until it has one.
"""

import json
import re

from issuebot.store.engine.database import Tx
from issuebot.store.members import bans, usage

# For everybody. Rows that point to others go first.
RESIDENT = (
    # While it is known which tickets and photos were theirs: what everybody sees of them is taken back.
    (
        "UPDATE publication SET recalled = TRUE, next_due_at = 0 WHERE status <> 'over' AND (ticket IN (SELECT number"
        " FROM ticket WHERE reporter = :id) OR earlier IN (SELECT id FROM media WHERE chat = :id OR draft IN (SELECT id"
        " FROM draft WHERE person = :id)))"
    ),
    # A nomination by this person or of this person: its words go now, and its post in the channel in a moment.
    (
        "UPDATE nomination SET person = 0, nominee = NULL, consent_by = NULL, token = NULL, parts = '{}', photo = NULL,"
        " words = NULL, next_due_at = 0 WHERE (person = :id OR nominee = :id) AND status IN ('queued', 'out', 'taking')"
    ),
    "DELETE FROM nomination WHERE person = :id OR nominee = :id",
    "DELETE FROM media WHERE ticket IS NULL AND draft IN (SELECT id FROM draft WHERE person = :id)",
    "UPDATE media SET draft = NULL, chat = 0, message_id = id, album = NULL WHERE chat = :id",
    "UPDATE ticket SET located_by = NULL WHERE located_by IN (SELECT id FROM draft WHERE person = :id)",
    "UPDATE ticket SET weight = weight-1 WHERE weight > 1 AND number IN (SELECT ticket FROM follower WHERE person=:id)",
    "UPDATE ticket SET reporter = NULL, anonymous = TRUE WHERE reporter = :id",
    "DELETE FROM follower WHERE person = :id",
    "DELETE FROM expectation WHERE person = :id",
    "UPDATE alias SET person = NULL WHERE person = :id",
    "DELETE FROM card WHERE chat = :id AND kind IN ('draft', 'receipt', 'past', 'addition')",
    "DELETE FROM outbox WHERE chat = :id AND card IS NOT NULL AND card NOT IN (SELECT id FROM card WHERE chat = :id)",
    "DELETE FROM message WHERE chat = :id AND card IS NOT NULL AND card NOT IN (SELECT id FROM card WHERE chat = :id)",
    "DELETE FROM draft_point WHERE draft IN (SELECT id FROM draft WHERE person = :id)",
    "DELETE FROM draft_words WHERE draft IN (SELECT id FROM draft WHERE person = :id)",
    "DELETE FROM draft WHERE person = :id",
    "UPDATE event SET actor = NULL WHERE actor = :id AND role IN ('reporter', 'follower')",
    "UPDATE event SET chat = NULL WHERE chat = :id AND role IN ('reporter', 'follower')",
    (
        "UPDATE broadcast SET total = total - 1 WHERE id IN (SELECT broadcast FROM broadcast_recipient"
        " WHERE chat = :id AND status IN ('waiting', 'queued'))"
    ),
    "DELETE FROM broadcast_recipient WHERE chat = :id",
    "UPDATE person SET home = NULL, news = TRUE WHERE id = :id",
)
# For people who are not on the staff, or not any more. 0 stands for nobody where a column needs a person.
PERSON = (
    "DELETE FROM outbox WHERE chat = :id",
    "UPDATE outbox SET person = NULL WHERE person = :id",
    "DELETE FROM message WHERE chat = :id",
    "UPDATE message SET person = NULL WHERE person = :id",
    "DELETE FROM muster WHERE card IN (SELECT id FROM card WHERE chat = :id)",
    "DELETE FROM card WHERE chat = :id",
    "DELETE FROM location_wanted WHERE person = :id",
    "DELETE FROM patrol WHERE person = :id",
    "DELETE FROM persuasion WHERE person = :id",
    "DELETE FROM joining WHERE person = :id",
    "DELETE FROM likeness WHERE person = :id",
    "UPDATE event SET actor = NULL WHERE actor = :id",
    "DELETE FROM hand WHERE person = :id",
    "UPDATE publication SET editor = 0 WHERE editor = :id",
    "UPDATE publication SET approver = NULL WHERE approver = :id",
    "DELETE FROM publication_hand WHERE person = :id",
    "UPDATE nomination SET decided_by = 0 WHERE decided_by = :id",
    "UPDATE nomination SET consent_by = 0 WHERE consent_by = :id",
    "UPDATE event SET chat = NULL WHERE chat = :id",
    "UPDATE extension SET asked_by = 0 WHERE asked_by = :id",
    "UPDATE viewing SET person = 0 WHERE person = :id",
    "UPDATE viewing SET chat = 0 WHERE chat = :id",
    "UPDATE binding SET bound_by = 0 WHERE bound_by = :id",
    "UPDATE coordinator SET invited_by = 0 WHERE invited_by = :id",
    "UPDATE invite SET made_by = 0 WHERE made_by = :id",
    "UPDATE invite SET used_by = NULL WHERE used_by = :id",
    "UPDATE ban SET by_person = NULL WHERE by_person = :id",
    "UPDATE broadcast SET person = 0, card = NULL WHERE person = :id",
    # Their hours stay, without a name.
    "UPDATE volunteer SET person = NULL, name = '', contact = NULL WHERE person = :id",
    "UPDATE volunteer SET contact = NULL WHERE contact = CAST(:id AS TEXT)",  # their sheet meant somebody else
    "UPDATE duty_event SET actor = NULL WHERE actor = :id",
    # A sheet that is being applied empties itself in a moment; without its row its duties would be left in pieces.
    "UPDATE roster_import SET person = 0 WHERE person = :id AND status IN ('applying', 'settling')",
    "DELETE FROM roster_import WHERE person = :id",
    "DELETE FROM roster_import WHERE body LIKE '%' || CAST(:id AS TEXT) || '%' AND status = 'preview'",
    "DELETE FROM profile WHERE chat = :id",
    "DELETE FROM colleague WHERE person = :id",
    "DELETE FROM chat WHERE id = :id",
    "DELETE FROM person WHERE id = :id",
)


def erase(tx: Tx, person: int) -> None:
    """All of it: afterwards nothing of ours knows the person."""
    erase_resident(tx, person)
    _erase_sheets(tx, person)  # while it is known how they are called there
    for sql in PERSON:
        tx.execute(sql, id=person)
    bans.forget(tx, person)
    _erase_set_aside(tx, person)
    usage.write(tx)  # so that what was counted of others in this fetch is kept
    tx.once.clear()


def erase_resident(tx: Tx, person: int) -> None:
    """What they were as a resident; what they are and did as staff stays."""
    for sql in RESIDENT:
        tx.execute(sql, id=person)


def called_on_sheets(tx: Tx, person: int) -> set[str]:
    """The names and telephone numbers by which sheets of duties know the person."""
    rows = tx.all("SELECT name, contact FROM volunteer WHERE person = :id", id=person)
    return {said for row in rows for said in (row["name"], row["contact"]) if said}


def _erase_sheets(tx: Tx, person: int) -> None:
    """Sheets that name the person and that nobody has applied. One that is being applied goes by itself in a moment."""
    cells = {json.dumps(cell, ensure_ascii=False) for cell in called_on_sheets(tx, person)}
    waiting = "SELECT id, body FROM roster_import WHERE body <> '' AND status <> 'applying'"
    for row in tx.all(waiting) if cells else ():
        if any(cell in row["body"] for cell in cells):
            tx.execute("DELETE FROM roster_import WHERE id = :id", id=row["id"])


def _erase_set_aside(tx: Tx, person: int) -> None:
    """Updates that name the person: their number by itself, and not as a part of another one."""
    number = re.compile(rf"(?<!\d){person}(?!\d)")
    rows = tx.all(
        "SELECT update_id, body, error FROM poison WHERE body LIKE :like OR error LIKE :like", like=f"%{person}%"
    )
    for row in rows:
        if number.search(row["body"]) or number.search(row["error"]):
            tx.execute("DELETE FROM poison WHERE update_id = :id", id=row["update_id"])


def shown_on(tx: Tx, person: int) -> list[int]:
    """The cards of staff that name this person as the reporter, or count them among those who reported it, and the
    lists of who came to their duties.
    """
    rows = tx.all(
        "SELECT card.id FROM ticket JOIN card ON card.ticket = ticket.number WHERE ticket.reporter = :id"
        " AND NOT ticket.anonymous AND card.message_id IS NOT NULL"
        " AND (card.kind IN ('desk', 'leader') OR card.kind = 'unit' AND ticket.revealed_to IS NOT NULL)"
        " UNION SELECT card.id FROM follower JOIN ticket ON ticket.number = follower.ticket AND ticket.weight > 1"
        " JOIN card ON card.ticket = ticket.number AND card.message_id IS NOT NULL WHERE follower.person = :id"
        " AND card.kind IN ('desk', 'leader', 'unit', 'joint')"
        " UNION SELECT card.id FROM persuasion JOIN card ON card.ticket = persuasion.ticket"
        " AND card.message_id IS NOT NULL AND card.kind IN ('unit', 'desk', 'leader', 'joint')"
        " WHERE persuasion.person = :id AND persuasion.status = 'taken'"
        " UNION SELECT muster.card FROM volunteer JOIN duty ON duty.volunteer = volunteer.id"
        " JOIN muster ON muster.starts = duty.starts WHERE volunteer.person = :id ORDER BY 1",
        id=person,
    )
    return [row["id"] for row in rows]
