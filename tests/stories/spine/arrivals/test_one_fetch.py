"""What came while the bot was away, or what many do at once, comes in one fetch: nothing of it is lost or mixed up."""

from issuebot.simulator import Person
from issuebot.store import drafts, events, tickets
from tests.stories.world import World

CROWD = 12


def neighbours(world: World) -> list[Person]:
    return [world.telegram.person(f"住户{n}", id=7_600_000_000 + n, started=True) for n in range(CROWD)]


async def known_neighbours(world: World) -> list[Person]:
    people = neighbours(world)
    for person in people:
        person.says("/help")
    await world.settle()
    return people


async def test_crowd_gets_a_ticket_each(world: World):
    people = await known_neighbours(world)

    for n, person in enumerate(people):
        person.sends_photo(f"幸福里{n}号楼门口电线垂下来了")
    await world.settle()
    for person in people:
        person.presses("提交")
    await world.settle()

    made = await world.read(lambda tx: [tickets.ticket(tx, number) for number in range(1, CROWD + 1)])
    assert sorted((ticket.reporter, ticket.words) for ticket in made if ticket) == [
        (person.id, f"幸福里{n}号楼门口电线垂下来了") for n, person in enumerate(people)
    ]
    numbers = {ticket.reporter: ticket.number for ticket in made if ticket}
    assert all(person.sees(f"#{numbers[person.id]} 已提交") for person in people)


async def test_strangers_and_neighbours_come_together(world: World):
    known, strangers = await known_neighbours(world), [world.wang, world.zhao]

    for person in (*known, *strangers):
        person.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    for person in (*known, *strangers):
        person.presses("提交")
    await world.settle()

    assert await world.count_tickets() == CROWD + len(strangers)
    assert await world.count_set_aside() == 0


async def test_one_chat_keeps_its_order(world: World):
    people = await known_neighbours(world)

    for person in people:
        person.sends_photo("电线垂下来了")
        person.says("幸福里3号楼门口")
        person.says("好几天了")
    await world.settle()

    kept = await world.read(lambda tx: [drafts.open_draft(tx, person.id) for person in people])
    said = await world.read(lambda tx: {drafts.words(tx, draft.id) for draft in kept if draft})
    assert (len(kept), said) == (CROWD, {"电线垂下来了\n好几天了"})


async def test_unit_and_desk_want_one_ticket(world: World):
    await world.reports()

    world.zhou.presses("签收", in_=world.groups["telecom-office"])
    world.li.says("/assign 1 police-station", to=world.groups["desk"])
    await world.settle()

    moves = [event.kind for event in await world.read(lambda tx: events.of_ticket(tx, 1))]
    assert moves == ["submit", "accept", "assign"]
    assert world.groups["police-station"].sees("#1 沿街线路杂乱 · 待签收")


async def test_reason_follows_its_answer(world: World):
    await known_neighbours(world)
    await world.reports()
    await world.closes(1)

    world.wang.presses("已解决，不满意")
    world.wang.says("还有一根没扎")
    world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    assert world.wang.sees("您对 #1 的意见已转给责任单位")


async def test_everything_of_a_day_is_one_fetch(world: World):
    """A report is sent, its unit closes another, its reporter rates a third: rows of each stay its own."""
    people = await known_neighbours(world)
    for person in people[:4]:
        await world.reports(person)
    await world.closes(1)

    people[0].presses("已解决，满意")
    world.zhou.sends_photo("/close 2 已修好", to=world.groups["telecom-office"])
    world.zhou.says("/accept 3 4", to=world.groups["telecom-office"])
    for person in people[4:]:
        person.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    assert [await world.status_of(number) for number in (1, 2, 3, 4)] == ["closed", "resolved", "accepted", "accepted"]
    assert people[1].sees("已修好")
    assert all(person.sees("请看一下，对就提交") for person in people[4:])


async def test_one_command_joins_many_chats(world: World):
    """Three units' tickets in one order of the desk: each is moved by its unit first, as it came."""
    people = await known_neighbours(world)
    for person in people[:3]:
        await world.reports(person)

    for number in (1, 2, 3):
        world.zhou.says(f"/accept {number}", to=world.groups["telecom-office"])
    world.li.says("/assign 1 2 3 police-station", to=world.groups["desk"])
    for number in (1, 2, 3):
        world.sun.says(f"/accept {number}", to=world.groups["police-station"])
    await world.settle()

    for number in (1, 2, 3):
        moves = [event.kind for event in await world.read(lambda tx, number=number: events.of_ticket(tx, number))]  # type: ignore[misc]  # bound now
        assert moves == ["submit", "accept", "assign", "accept"]
