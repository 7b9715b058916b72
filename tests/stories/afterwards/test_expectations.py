"""What somebody is expected to say ends with what it waited for: their next words are a report again."""

from issuebot.simulator import Person
from issuebot.store import expectations, tickets
from tests.stories.world import DAY, World


async def ask(world: World, number: int = 1) -> None:
    world.zhou.says(f"/ask {number} 是哪一根？", to=world.groups["telecom-office"])
    await world.settle()


async def desk_says(world: World, words: str) -> None:
    world.li.says(words, to=world.groups["desk"])
    await world.settle()


async def joins(world: World, who: Person) -> None:
    """我也遇到, with words that say the same."""
    who.says("幸福里3号楼门口电线垂下来了")
    await world.settle()
    who.presses("Me too #1" if who is world.smith else "我也遇到 #1")
    await world.settle()


async def say_next(world: World, who: Person, words: str) -> list[str]:
    """What the units read of somebody's next message, an hour later."""
    world.time += 3600
    who.says(words)
    await world.settle()
    return [message.words for group in world.groups.values() for message in group.messages if words in message.words]


async def test_over_question_swallows_no_report(world: World):
    await world.reports()
    await world.reports(world.zhao, "幸福里路灯不亮")
    await ask(world)

    async for end in world.each(["/decline 1 不归本区管", "/merge 1 2", "/category 1 sanitation", "/close 1 修好了"]):
        if end.startswith("/close"):
            await world.closes(1)
        else:
            await desk_says(world, end)

        assert await world.status_of(1) != "waiting"
        assert await say_next(world, world.wang, "和平花园垃圾成堆") == []
        assert world.wang.sees("环境卫生 · 和平花园")


async def test_thanks_after_question_reach_nobody(world: World):
    await world.reports()
    await ask(world)
    await world.closes(1)

    assert await say_next(world, world.wang, "谢谢") == []


async def test_one_answer_frees_other_followers(world: World):
    await world.reports()
    await joins(world, world.zhao)
    await joins(world, world.smith)
    await world.forgets(world.wang)
    await ask(world)

    world.zhao.says("左边那根")
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert await say_next(world, world.smith, "The street lamp at Heping garden is broken") == []


async def test_who_left_is_asked_no_more(world: World):
    await world.reports()
    await world.reports(world.zhao, "幸福里路灯不亮")
    await desk_says(world, "/merge 1 2")
    await world.forgets(world.zhao)
    world.sun.says("/ask 2 是哪一根？", to=world.groups["public-works"])
    await world.settle()

    await desk_says(world, "/reopen 1 不是一回事")

    assert await say_next(world, world.wang, "和平花园垃圾成堆") == []
    assert await world.status_of(2) == "waiting"


async def test_older_question_waits_behind_newer(world: World):
    await world.reports()
    await world.reports()
    await ask(world, 1)
    await ask(world, 2)
    await world.closes(2)

    world.wang.says("左边那根")
    await world.settle()

    assert [await world.status_of(1), await world.status_of(2)] == ["assigned", "resolved"]


async def test_reason_of_rating_displaces_no_question(world: World):
    await world.reports()
    await world.reports()
    await world.closes(2)
    await ask(world, 1)
    world.wang.presses("已解决，不满意")
    await world.settle()

    world.time += 1200
    world.wang.says("左边那根")
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_reason_ends_with_next_closing(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("未解决")
    await world.settle()

    world.time += 60
    await world.closes(1)
    world.wang.says("和平花园垃圾成堆")
    await world.settle()

    assert world.wang.sees("环境卫生 · 和平花园")


async def test_answered_prompt_takes_nothing_more(world: World):
    await world.reports()
    world.li.says("/extend 1")
    await world.settle()
    world.li.says("2d 等材料")
    await world.settle()
    before = await world.ticket_of()

    world.time += 60
    world.li.says("3d 和平花园垃圾成堆")
    await world.settle()

    assert (await world.ticket_of()).extended == before.extended == 1
    assert world.li.sees("环境卫生 · 和平花园")


async def test_nothing_expected_outlives_its_time(world: World):
    await world.reports()
    await ask(world)

    world.time += 10 * DAY
    await world.tick()

    assert await world.status_of(1) == "assigned"
    assert await world.read(lambda tx: expectations.newest(tx, world.wang.id, int(world.time))) is None


async def test_each_way_out_of_waiting_ends_it(world: World):
    """Held where moves are written, whatever move it is."""
    await world.reports()
    await ask(world)
    asked = await world.ticket_of()

    await world.database.write(lambda tx: tickets.move(tx, asked, "any", waiting_since=None))

    assert await world.read(lambda tx: tx.all("SELECT * FROM expectation")) == []
