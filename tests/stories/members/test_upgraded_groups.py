"""A basic group becomes a supergroup: what was said there is found again, and no message id of the old one is used."""

from issuebot.domain.messages.members import Privacy
from issuebot.simulator import Group
from issuebot.store.engine.database import Tx
from issuebot.store.members import bans, viewings
from issuebot.store.operation import districts
from issuebot.store.outgoing import outbox, profile
from issuebot.store.publicity import digest_messages, digests, nominations
from issuebot.store.rosters import record
from tests.store.test_migrations import postgres_columns, sqlite_columns
from tests.stories.members.forgetting.test_forget import places_of
from tests.stories.world import World

HELD = {
    *(("outbox", "chat"), ("outbox", "person"), ("card", "chat"), ("message", "chat"), ("message", "person")),
    *(("media", "chat"), ("group_report", "chat"), ("binding", "chat"), ("binding", "bound_by")),
    *(("extension", "chat"), ("extension", "asked_by"), ("event", "chat"), ("event", "actor")),
    *(("viewing", "chat"), ("viewing", "person"), ("ban", "by_person"), ("coordinator", "invited_by")),
    *(("invite", "made_by"), ("invite", "used_by"), ("hand", "person"), ("colleague", "person")),
    *(("chat", "id"), ("profile", "chat"), ("duty_event", "actor")),
    *(("publication", "chat"), ("publication", "editor"), ("publication", "approver"), ("digest", "chat")),
    *(("digest_message", "chat"), ("broadcast_recipient", "chat"), ("publication_hand", "person")),
    *(("nomination", "chat"), ("nomination", "decided_by"), ("nomination", "consent_by")),
}
# The file as it was applied, what Telegram said, and the update as it came.
KEPT = {("district", "body"), ("chat_moved", "old_chat"), ("poison", "body")}
MESSAGES = {
    *(("card", "message_id"), ("media", "message_id"), ("message", "message_id"), ("outbox", "edits")),
    *(("group_report", "message_id"), ("group_report", "source"), ("event", "message_id")),
    ("publication", "message_id"),
    *(("digest", "message_id"), ("digest_message", "message_id"), ("nomination", "message_id")),
}
# Of a private chat.
PRIVATE = {("draft_words", "message_id"), ("draft_point", "message_id"), ("broadcast_part", "message_id")}
NEW = {"xingfu": -1_009_900_000_111, "telecom-office": -1_009_900_000_112, "desk": -1_009_900_000_113}


def basic(world: World, *names: str) -> None:
    for name in names:
        world.found_basic_group(name)


async def live_in_groups(world: World) -> None:
    """A report and an album in the residents' group; a unit that asks and looks; acts of anonymous admins."""
    group, unit, desk = (world.groups[name] for name in NEW)
    world.zhao.sends_photo("/report 垃圾成堆", to=group)
    said = world.zhao.says("门口电线垂下来了", to=group)
    world.wang.says("/report", to=group, reply_to=said)
    world.wang.says("/language zh", to=unit)
    world.wang.says("/language zh", to=group)
    await world.settle()
    world.zhou.as_group(unit).says("/accept 2", to=unit)
    world.zhou.says("/extend 2 2d 等材料", to=unit)
    world.li.says("/ask 2 是哪一根？", to=desk)
    await world.settle()
    for chat in (group.id, unit.id, desk.id):
        await world.database.write(lambda tx, chat=chat: _act_as_group(tx, chat, int(world.time)))  # type: ignore[misc]  # the loop's value, bound now


def _act_as_group(tx: Tx, chat: int, at: int) -> None:
    """What it takes longer to bring about by acting, in every column that may hold a group."""
    bans.ban(tx, chat + 1, at, by=chat)
    districts.bind(tx, f"unit{-chat % 97}", chat=chat, topic=None, person=chat, now=at)
    districts.join(tx, chat + 2, "?", chat, at)
    tx.execute("INSERT INTO invite VALUES (:token, 'unit', NULL, :chat, 1, 1, :chat)", token=str(-chat % 97), chat=chat)
    tx.execute("UPDATE extension SET asked_by = :chat", chat=chat)
    profile.put(tx, (chat, "chat", ""), "?")
    tx.execute("INSERT INTO volunteer (id, name) VALUES (1, '?') ON CONFLICT DO NOTHING")
    tx.execute(
        "INSERT INTO duty (id, kind, starts, ends, volunteer, rostered, status)"
        " VALUES (1, 'office', 1, 2, 1, 1, 'done') ON CONFLICT DO NOTHING"
    )
    tx.execute(
        "INSERT INTO publication (ticket, status, editor, approver, chat, message_id, changed_at)"
        " VALUES (2, 'out', :chat, :chat, :chat, 5, 1) ON CONFLICT DO NOTHING",
        chat=chat,
    )
    tx.execute("INSERT INTO publication_hand (publication, person) SELECT id, :chat FROM publication", chat=chat)
    figures = dict.fromkeys(digests.FIGURES, 1)
    begun = digests.begin(tx, "week", f"week {-chat % 97}", figures, at)
    if begun:
        digests.move(tx, begun, "out", at, chat=chat, message_id=5)
        digest_messages.add(tx, begun.id, None, chat, 5)
    praised = nominations.begin(tx, at % 10**9 + -chat % 97, at, at)
    nominations.move(tx, praised, "out", at, chat=chat, message_id=5, decided_by=chat, consent_by=chat)
    record.record_all(tx, [(1, "put in", at, chat, 1, 1, 2, None, None)])
    tx.execute("INSERT INTO broadcast (id, person, status, made_at) VALUES (1, 1, 'done', 1) ON CONFLICT DO NOTHING")
    tx.execute("INSERT INTO broadcast_recipient (broadcast, chat, at) VALUES (1, :chat, 1)", chat=chat)
    viewings.add(tx, 2, "ticket", person=chat, role="unit", chat=chat, now=at)
    tx.execute("UPDATE message SET person = :chat WHERE chat = :chat", chat=chat)
    outbox.put(tx, Privacy(chat), chat, at, edits=1, not_before_ms=10**15)


async def found(world: World, chats: set[int]) -> set[tuple[str, str]]:
    columns = sqlite_columns if world.url.startswith("sqlite") else postgres_columns
    each = [await world.read(lambda tx, chat=chat: places_of(tx, columns(tx), chat)) for chat in chats]  # type: ignore[misc]  # the loop's value, bound now
    return set().union(*each) - KEPT


async def test_old_id_stands_nowhere(world: World):
    basic(world, *NEW)
    old = {world.groups[name].id for name in NEW}
    await live_in_groups(world)
    before = await found(world, old)

    for name, new in NEW.items():
        await world.upgrades(name, new)

    assert HELD - before == set()
    assert await found(world, old) == set()


async def test_hand_in_a_publication_is_kept(world: World):
    basic(world, *NEW)
    await live_in_groups(world)

    for name, new in NEW.items():
        await world.upgrades(name, new)

    rows = await world.read(lambda tx: tx.all("SELECT person FROM publication_hand"))
    assert {row["person"] for row in rows} == {*NEW.values()}


async def test_no_message_of_old_group_is_known(world: World):
    basic(world, *NEW)
    await live_in_groups(world)

    for name, chat in NEW.items():
        world.groups[name].upgrades(chat)
    await world.intake.poll(0)

    for table, column in MESSAGES:
        sql = f"SELECT {column} AS id FROM {table} WHERE chat <= -1009900000111 AND coalesce({column}, 0) <> 0"  # noqa: S608 our own names
        assert await world.read(lambda tx, sql=sql: tx.all(sql)) == [], (table, column)  # type: ignore[misc]  # the loop's value, bound now


async def test_chats_in_every_new_table(world: World):
    """A column named after chats or messages, that no line here knows, has to be looked at."""
    columns = sqlite_columns if world.url.startswith("sqlite") else postgres_columns

    named = {
        (table, column)
        for table, column in await world.read(columns)
        if any(word in column for word in ("chat", "message", "source", "edits"))
    }

    assert named - HELD - MESSAGES - PRIVATE - KEPT == {("chat_moved", "new_chat")}


async def report_and_upgrade(world: World) -> Group:
    basic(world, "xingfu")
    world.wang.says("/report 3号楼门口电线垂下来了", to=world.groups["xingfu"])
    await world.settle()
    return await world.upgrades("xingfu", NEW["xingfu"])


async def test_replies_reach_unit_after_upgrade(world: World):
    group = await report_and_upgrade(world)

    world.zhao.says("还冒火花", to=group, reply_to=group.sees("#1"))
    await world.settle()

    assert world.groups["telecom-office"].sees("还冒火花")


async def test_answer_sent_anew_replies_to_nobody(world: World):
    group = await report_and_upgrade(world)

    assert group.sees("#1").reply_to is None


async def test_stranger_message_is_no_known_report(world: World):
    basic(world, "xingfu")
    said = world.wang.says("/report 3号楼门口电线垂下来了", to=world.groups["xingfu"])
    await world.settle()
    group = await world.upgrades("xingfu", NEW["xingfu"])
    others = [world.zhao.says(f"说说别的{n}", to=group) for n in range(said.id + 3)]
    [other] = [message for message in others if message.id == said.id] or others[:1]

    world.zhao.says("/report 路灯不亮", to=group, reply_to=other)
    await world.settle()

    assert await world.count_tickets() == 2


async def test_photo_with_old_number_is_kept(world: World):
    basic(world, "xingfu")
    old = world.zhao.sends_photo("/report 垃圾成堆", to=world.groups["xingfu"])
    await world.settle()
    group = await world.upgrades("xingfu", NEW["xingfu"])

    for _ in range(old.id + 3):
        world.zhao.sends_photo("/report 路灯不亮", to=group)
    await world.settle()

    rows = await world.read(lambda tx: tx.all("SELECT ticket FROM media GROUP BY ticket"))
    assert len(rows) == await world.count_tickets()


async def test_answer_reaches_upgraded_desk(world: World):
    basic(world, "desk")
    await world.reports()
    world.li.says("/ask 1 是哪一根？", to=world.groups["desk"])
    await world.settle()
    desk = await world.upgrades("desk", NEW["desk"])

    world.wang.says("左边那根")
    await world.settle()

    assert desk.sees("左边那根")


async def test_decision_reaches_upgraded_unit(world: World):
    basic(world, "telecom-office")
    await world.reports()
    world.zhou.says("/extend 1 2d 等材料", to=world.groups["telecom-office"])
    await world.settle()
    unit = await world.upgrades("telecom-office", NEW["telecom-office"])

    world.li.presses("同意", in_=world.groups["desk"])
    await world.settle()

    assert unit.messages[-1].words.startswith("#1：同意延期 2 个工作日")
