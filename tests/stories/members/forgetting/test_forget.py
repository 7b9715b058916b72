"""/forget erases a person: their id stands nowhere any more, and nothing that was under way brings it back."""

import json

import pytest

from issuebot.simulator import Person
from issuebot.store import extensions
from issuebot.store.engine.database import Tx
from issuebot.store.members import bans, people
from issuebot.store.operation import districts
from issuebot.store.publicity import broadcasts, nominations, publications
from issuebot.store.rosters import (
    duties,
    imports,
    joining,
    likenesses,
    patrols,
    persuasions,
    presence,
    record,
    volunteers,
)
from issuebot.store.rosters.presence import Wanted
from tests.store.test_migrations import postgres_columns, sqlite_columns
from tests.stories.world import World

HELD = {
    *(("publication", "editor"), ("publication", "approver"), ("publication_hand", "person")),
    *(("nomination", "person"), ("nomination", "nominee"), ("nomination", "consent_by"), ("nomination", "decided_by")),
    ("broadcast", "person"),
    ("broadcast_recipient", "chat"),
    *(("person", "id"), ("chat", "id"), ("draft", "person"), ("ticket", "reporter"), ("follower", "person")),
    *(("event", "actor"), ("event", "chat"), ("card", "chat"), ("message", "chat"), ("message", "person")),
    *(("media", "chat"), ("viewing", "person"), ("viewing", "chat"), ("colleague", "person"), ("ban", "person")),
    *(("ban", "by_person"), ("extension", "asked_by"), ("invite", "used_by"), ("poison", "body"), ("outbox", "chat")),
    *(("alias", "person"), ("hand", "person"), ("expectation", "person")),
    *(
        ("location_wanted", "person"),
        ("joining", "person"),
        ("likeness", "person"),
        ("volunteer", "person"),
        ("duty_event", "actor"),
        ("roster_import", "person"),
        ("roster_import", "body"),
        ("patrol", "person"),
        ("persuasion", "person"),
    ),
    *(("binding", "bound_by"), ("coordinator", "invited_by"), ("invite", "made_by")),
}


def places_of(tx: Tx, columns: set[tuple[str, str]], person: int) -> set[tuple[str, str]]:
    """Every column of every table in which this id stands, also within words."""
    return {
        (table, column)
        for table, column in columns
        if tx.one(f'SELECT 1 FROM "{table}" WHERE CAST("{column}" AS TEXT) LIKE :id LIMIT 1', id=f"%{person}%")  # noqa: S608 our own names
    }


async def places(world: World, who: Person) -> set[tuple[str, str]]:
    columns = sqlite_columns if world.url.startswith("sqlite") else postgres_columns
    return await world.read(lambda tx: places_of(tx, columns(tx), who.id))


async def live_everywhere(world: World) -> None:
    """王阿姨 reports, joins, adds, rates, was a coordinator once, is banned, and something of hers is set aside."""
    wang, at = world.wang, int(world.time)
    await world.reports(wang)
    wang.says("还有一根", reply_to=wang.sees("#1"))
    await world.closes(1)
    wang.presses("已解决，不满意")
    group = world.groups["xingfu"]
    wang.says("/report 路灯不亮", to=group)
    world.zhao.says("/report 垃圾成堆", to=group)
    await world.settle()
    wang.says("还很臭", to=group, reply_to=group.sees("#3"))
    await world.settle()
    world.admin.says("/invite coordinator")
    await world.settle()
    wang.opens(world.admin.sees("?start=i_").words.split("\n")[1])
    await world.settle()
    wang.says("/ticket 1")
    wang.says("/ticket 1", to=world.groups["telecom-office"])
    wang.sends_photo("还没提交的电线")
    world.telegram.send_raw({"message": {"message_id": "many", "from": wang.user}})
    await world.settle()
    await world.database.write(lambda tx: _do_as_staff(tx, wang.id, at))
    world.admin.says(f"/ban {wang.id}")
    await world.settle()


def _do_as_staff(tx: Tx, person: int, at: int) -> None:
    """What it takes longer to bring about by acting, in the columns that hold who did it."""
    bans.ban(tx, 7_300_000_055, at, by=person)
    extensions.ask(tx, 1, unit=None, span="2d", reason="?", asked_by=person, chat=-1, topic=None, asked_at=at)
    districts.bind(tx, "police-station", chat=-7, topic=None, person=person, now=at)
    districts.join(tx, 7_300_000_056, "?", person, at)
    tx.execute("INSERT INTO hand VALUES (:person, 1)", person=person)
    tx.execute("INSERT INTO invite VALUES ('made', 'unit', NULL, :person, 1, NULL, NULL)", person=person)
    people.mark_unreachable(tx, person, at)
    begun = publications.begin(tx, 2, person, (None, None), at)
    publications.move(tx, begun, "queued", at, approver=person)
    publications.lend_hand(tx, begun.id, person)
    praised = nominations.begin(tx, person, at, at + 1)
    nominations.move(tx, praised, "out", at, nominee=person, consent_by=person, decided_by=person)
    cast = broadcasts.make(tx, person, "done", at).id
    tx.execute(
        "INSERT INTO broadcast_recipient (broadcast, chat, at) VALUES (:cast, :person, 1)", cast=cast, person=person
    )
    _do_a_duty(tx, person, at)


def _do_a_duty(tx: Tx, person: int, at: int) -> None:
    volunteer = volunteers.add(tx, None, "王芳", contact=str(person), person=person).id
    numbers: dict[str, object] = {"starts": at, "ends": at + 3600, "volunteer": volunteer, "rostered": volunteer}
    words: dict[str, object] = {"kind": "office", "place": None, "unit": None, "status": "done"}
    [number] = duties.add_all(tx, [numbers | words | {"step": 4, "next_due_at": None}])
    record.record_all(tx, [(number, "checked in", at, person, volunteer, at, at + 3600, None, None)])
    presence.want(tx, Wanted(person, number, "in", at))
    joining.begin(tx, person, "police-station", at)
    likenesses.ask(tx, volunteer, person, at)
    imports.add(tx, person, "file", "值班表.xlsx", at)
    patrols.begin(tx, person, number, at, at + 3600)
    persuasions.offer(tx, ticket=1, person=person, volunteer=volunteer, duty=number, now=at, due=at + 3600)
    looked_at = "UPDATE roster_import SET status = 'preview', next_due_at = NULL, body = :body"
    tx.execute(looked_at, body=f"王芳,{person}")


async def test_forgotten_id_stands_nowhere(world: World):
    await live_everywhere(world)
    world.wang.says("/forget")
    world.telegram.fail("sendMessage", "500", chat=world.wang.id, times=99)
    await world.settle(patience=1)
    before = await places(world, world.wang)
    world.telegram._faults._planned.clear()
    await world.settle()

    world.wang.presses("确定删除")
    await world.settle()

    assert HELD - before == set()
    assert await places(world, world.wang) == set()


async def test_person_out_of_every_new_table(world: World):
    """A column that is named after people, and that the test above does not fill, has to be looked at."""
    columns = sqlite_columns if world.url.startswith("sqlite") else postgres_columns

    named = {
        (table, column)
        for table, column in await world.read(columns)
        if any(word in column for word in ("person", "actor", "reporter", "_by")) and table != "admin"
    }

    assert named - HELD - {("outbox", "person"), ("coordinator", "person"), ("ticket", "located_by")} == {
        ("ticket", "respond_by"),
        ("ticket", "answer_by"),
        ("ticket", "resolve_by"),
        ("event", "respond_by"),
        ("event", "resolve_by"),
    }


async def test_forgotten_person_leaves_hours_without_name(world: World):
    await live_everywhere(world)

    await world.forgets(world.wang)

    [duty] = await world.read(lambda tx: duties.between(tx, 0, int(world.time) + 1))
    assert (duty.name, duty.person, duty.ends - duty.starts) == ("", None, 3600)


@pytest.mark.parametrize("written", [["王芳", None], ["芳芳", "13812345678"]], ids=["name", "telephone"])
async def test_waiting_sheet_forgets_its_volunteers(world: World, written: list[str | None]):
    await world.reports()
    await world.database.write(lambda tx: volunteers.add(tx, None, "王芳", contact="13812345678", person=world.wang.id))
    await world.database.write(lambda tx: waits_with(tx, world.li.id, [["李强", None]], world.time))
    await world.database.write(lambda tx: waits_with(tx, world.boss.id, [["李强", None], written], world.time))

    await world.forgets(world.wang)

    assert await world.read(waiting_sheets) == ['[["李强",null]]']


async def test_who_was_taken_for_another_leaves_no_id(world: World):
    await world.reports()
    wang = world.wang
    mistaken = await world.database.write(
        lambda tx: volunteers.add(tx, None, "王芳", contact=str(wang.id), person=wang.id)
    )
    await world.database.write(lambda tx: volunteers.mistake(tx, mistaken.id, wang.id))

    await world.forgets(wang)

    assert await places(world, wang) == set()


def waits_with(tx: Tx, planner: int, lines: list[list[str | None]], now: float) -> None:
    """A sheet was looked at and shown, and nobody tapped yet."""
    number = imports.add(tx, planner, "file", "值班表.xlsx", int(now))
    before = imports.one(tx, number)
    assert before
    body = json.dumps(lines, ensure_ascii=False, separators=(",", ":"))
    imports.change(tx, before, "preview", next_due_at=None, body=body)


def waiting_sheets(tx: Tx) -> list[str]:
    return [row["body"] for row in tx.all("SELECT body FROM roster_import WHERE body <> '' ORDER BY id")]
