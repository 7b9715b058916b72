"""What is offered instead of a move that cannot be made: only what this person can really do, here and now."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product

from issuebot.desk.context import district
from issuebot.desk.context.commands import Actor, Attachment, Place, Said, Toast
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import obstacles
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import Order
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Status
from issuebot.store import tickets
from issuebot.store.engine.database import Tx
from issuebot.telegram.render.notices.notes import toast
from tests.stories.moves.test_every_move import ARGUMENTS, bring_to, everybody
from tests.stories.world import DAY, World


async def refused(world: World, words: str, unit: str = "telecom-office") -> str:
    """The line of what is possible instead."""
    group = world.groups[unit]
    world.zhou.says(words, to=group)
    await world.settle()
    return group.messages[-1].words.split("\n")[-1]


async def accepted(world: World) -> None:
    await world.reports()
    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    await world.settle()


async def test_unit_reads_what_it_can_do(world: World):
    await accepted(world)

    line = await refused(world, "/accept 1")

    moves = ["return", "ask", "tell", "close", "extend", "category", "note", "escalate", "ticket"]
    assert line == "现在可以：" + " · ".join(f"/{move}_1" for move in moves)


async def test_final_ticket_offers_no_return(world: World):
    await accepted(world)
    world.boss.says("/assign 1 police-station")
    await world.settle()
    world.zhou.says("/accept 1", to=world.groups["police-station"])
    await world.settle()

    line = await refused(world, "/accept 1", "police-station")

    assert "/return" not in line
    assert "/close_1" in line


async def test_late_ticket_offers_no_extension(world: World):
    await accepted(world)
    world.time += 10 * DAY

    line = await refused(world, "/accept 1")

    assert "/extend" not in line
    assert "/close_1" in line


async def test_resident_out_of_reach_is_not_asked(world: World):
    await accepted(world)
    world.wang.blocks()
    await world.settle()

    line = await refused(world, "/accept 1")

    assert "/ask" not in line
    assert "/close_1" in line


async def test_reporter_reads_what_is_left(world: World):
    await accepted(world)
    world.wang.says("/withdraw 1")
    await world.settle()
    assert world.wang.messages[-1].words.endswith("\n现在可以：/ticket_1")

    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    world.wang.says("/withdraw 1")
    await world.settle()

    assert world.wang.messages[-1].words.endswith("\n现在可以：/reopen_1 · /ticket_1")


async def test_leader_reads_only_the_leaders(world: World):
    await accepted(world)
    await world.closes(1)

    world.boss.says("/assign 1 police-station")
    await world.settle()

    assert world.boss.messages[-1].words.endswith("\n现在可以：/note_1 · /ticket_1")


def tried(turn: Turn, who: Actor, where: Place, name: str) -> bool:
    """Whether the move is made when it is tried, as it is meant to be typed."""
    proof = Attachment("photo", "proof")
    words = ARGUMENTS.get(name, "因为这样").replace("2d", "2d ")
    said = Said(who, where, 9001, attachment=proof if name == "close" else None)
    return dispatch.carry_out(turn, Order(who, where, name, 1, words, said)) is None


def wrongly(tx: Tx, world: World, status: Status) -> Iterator[tuple[str, str]]:
    in_force = district.current(tx)
    assert in_force
    turn = Turn(tx, in_force, datetime.fromtimestamp(world.time, UTC), "token")
    bring_to(tx, status, "", world)
    for role, (who, where) in everybody(world).items():
        ticket = tickets.ticket(tx, 1)
        assert ticket
        offered = obstacles.moves(turn, who, where, ticket)
        for name in dispatch.DOES:
            tx.execute("SAVEPOINT attempt")
            done = tried(turn, who, where, name)
            tx.execute("ROLLBACK TO SAVEPOINT attempt")
            tx.once.clear()
            if done != (name in offered):
                yield role, name


async def test_offered_is_exactly_what_can_be_done(world: World):
    await world.reports()
    await world.reports(world.zhao, "和平花园门口垃圾成堆")

    async for status, passed in world.each(product(Status, [60, 40 * DAY])):
        world.time += passed

        wrong = await world.database.write(lambda tx, status=status: list(wrongly(tx, world, status)))  # type: ignore[misc]  # the loop's value, bound now

        assert wrong == []


async def test_refused_button_says_what_can_be_done(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    data = world.data_of(unit.sees("#1"), "签收")
    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    press = world.sun.forges(data, unit.sees("#1"))
    await world.settle()

    moves = ["return", "ask", "tell", "close", "extend", "category", "note", "escalate", "ticket"]
    line = " · ".join(f"/{move}_1" for move in moves)
    assert press.answer.text == f"#1 现在是“办理中”，不能这样操作。\n现在可以：{line}"


def test_little_window_holds_whole_commands():
    refusal, number = Refusal(Reason.NOT_NOW, 1_000_000_000), 1_000_000_000

    said, _ = toast(Toast("en", refusal=refusal, status="waiting", moves=tuple(dispatch.DOES)))

    assert 150 < len(said) <= 200
    assert said.endswith(f"_{number}")


async def test_coordinators_move_tells_the_unit_its_own(world: World):
    await world.reports()

    line = await refused(world, "/decline 1 不归我们管")

    assert line.startswith("现在可以：/accept_1 · /return_1 · ")


async def test_helper_reads_what_a_helper_may(world: World):
    await world.reports()
    world.li.says("/join 1 police-station", to=world.groups["desk"])
    await world.settle()

    line = await refused(world, "/close 1 好了", "police-station")

    assert line == "现在可以：/note_1 · /escalate_1 · /ticket_1"


async def test_stranger_is_offered_nothing(world: World):
    await world.reports()

    assert await refused(world, "/close 1 好了", "police-station") == "#1 不归您处理，没有改动。"


async def test_reply_of_who_cannot_close_may_be_a_note(world: World):
    await world.reports()
    world.li.says("/join 1 police-station", to=world.groups["desk"])
    await world.settle()
    police = world.groups["police-station"]

    world.zhou.says("我们明天到场", reply_to=police.sees("#1"))
    await world.settle()

    assert police.sees("这句话怎么处理").buttons == [["内部备注"]]
