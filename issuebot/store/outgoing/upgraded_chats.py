"""When a group becomes a supergroup, everything that holds its id follows to the new one.

Ids of messages do not follow: in the new chat they would mean other people's messages, or none, so they are dropped. A
new table that holds the id of a chat or of a message needs a line here; tests/stories/members/test_upgraded_groups.py
fails until it has one.
"""

from issuebot.store.engine.database import Tx

# Where it was said. Who acts as an anonymous admin has the group's id, so that columns of people may hold it too.
FOLLOW = (
    "UPDATE outbox SET chat = :new, edits = NULL WHERE chat = :old",
    "UPDATE outbox SET person = :new WHERE person = :old",
    "UPDATE card SET chat = :new, message_id = NULL, form = NULL, shown = 0 WHERE chat = :old",
    "DELETE FROM message WHERE chat = :old",
    "UPDATE message SET person = :new WHERE person = :old",
    # Each file needs a message of its own; in chat 0 none is taken.
    "UPDATE media SET chat = 0, message_id = id, album = NULL WHERE chat = :old",
    "UPDATE group_report SET chat = :new, message_id = 0, source = NULL WHERE chat = :old",
    # The new group may be written down already, where it was bound anew at the same moment: one of the two goes.
    (
        "DELETE FROM broadcast_recipient WHERE chat = :old AND EXISTS (SELECT 1 FROM broadcast_recipient AS other"
        " WHERE other.broadcast = broadcast_recipient.broadcast AND other.chat = :new"
        " AND other.topic = broadcast_recipient.topic)"
    ),
    "UPDATE broadcast_recipient SET chat = :new WHERE chat = :old",
    "UPDATE binding SET chat = :new WHERE chat = :old",
    "UPDATE binding SET bound_by = :new WHERE bound_by = :old",
    "UPDATE extension SET chat = :new WHERE chat = :old",
    "UPDATE extension SET asked_by = :new WHERE asked_by = :old",
    "UPDATE event SET chat = :new, message_id = NULL WHERE chat = :old",
    "UPDATE event SET actor = :new WHERE actor = :old",
    "UPDATE duty_event SET actor = :new WHERE actor = :old",
    "UPDATE publication SET chat = :new, message_id = NULL WHERE chat = :old",
    "DELETE FROM digest_message WHERE chat = :old",
    "UPDATE digest SET chat = :new, message_id = NULL WHERE chat = :old",
    "UPDATE nomination SET chat = :new, message_id = NULL WHERE chat = :old",
    "UPDATE nomination SET decided_by = :new WHERE decided_by = :old",
    "UPDATE nomination SET consent_by = :new WHERE consent_by = :old",
    "UPDATE publication SET editor = :new WHERE editor = :old",
    "UPDATE publication SET approver = :new WHERE approver = :old",
    # Whoever had a hand in it is no second person for it under the new id either.
    (
        "INSERT INTO publication_hand (publication, person) SELECT publication, CAST(:new AS BIGINT)"
        " FROM publication_hand WHERE person = :old ON CONFLICT DO NOTHING"
    ),
    "DELETE FROM publication_hand WHERE person = :old",
    "UPDATE viewing SET chat = :new WHERE chat = :old",
    "UPDATE viewing SET person = :new WHERE person = :old",
    "UPDATE ban SET by_person = :new WHERE by_person = :old",
    "UPDATE coordinator SET invited_by = :new WHERE invited_by = :old",
    "UPDATE invite SET made_by = :new WHERE made_by = :old",
    "UPDATE invite SET used_by = :new WHERE used_by = :old",
    (
        "INSERT INTO hand (person, ticket) SELECT CAST(:new AS BIGINT), ticket FROM hand WHERE person = :old"
        " ON CONFLICT DO NOTHING"
    ),
    "DELETE FROM hand WHERE person = :old",
    (
        "INSERT INTO colleague (person, name) SELECT CAST(:new AS BIGINT), name FROM colleague WHERE person = :old"
        " ON CONFLICT DO NOTHING"
    ),
    "DELETE FROM colleague WHERE person = :old",
    # Whether it could be reached is no news of the new one.
    (
        "INSERT INTO chat (id, language, greeted_at, mornings)"
        " SELECT CAST(:new AS BIGINT), language, greeted_at, mornings FROM chat"
        " WHERE id = :old ON CONFLICT (id) DO UPDATE SET language = coalesce(chat.language, excluded.language),"
        " greeted_at = coalesce(chat.greeted_at, excluded.greeted_at),"
        " mornings = coalesce(chat.mornings, excluded.mornings)"
    ),
    "DELETE FROM chat WHERE id = :old",
    # The new chat has no command menu yet.
    "DELETE FROM profile WHERE chat = :old",
)


def follow(tx: Tx, old: int, new: int) -> None:
    for sql in FOLLOW:
        values = {"old": old, "new": new} if ":new" in sql else {"old": old}
        tx.execute(sql, **values)
    tx.once.clear()
