"""/why N says by which words and decisions a report was guessed, and takes a bad example out."""

from issuebot.desk.context import learning
from issuebot.domain.language.guesses import learned
from tests.stories.world import World

ODD = "幸福里东门健身秤显示不准"  # no word of the vocabulary
AGAIN = "幸福里健身秤又不准了"


async def decided(world: World) -> None:
    """The first is a lesson, the second was guessed by it."""
    await world.reports(world.wang, ODD)
    world.li.says("/category 1 不文明行为")
    await world.settle()
    await world.reports(world.zhao, AGAIN)


async def asks(world: World, words: str = "/why 2") -> str:
    world.li.says(words)
    await world.settle()
    return world.li.messages[-1].words


async def test_why_names_words(world: World):
    await world.reports(world.wang, "幸福里3号楼门口电线垂下来了")

    said = await asks(world, "/why 1")

    assert "识别：沿街线路杂乱" in said
    assert "电线、垂下来" in said


async def test_why_names_tickets_like_it(world: World):
    await decided(world)

    said = await asks(world)

    assert "只看关键词：不属于现有类别" in said
    assert "最像 #1" in said


async def test_bad_example_is_taken_out(world: World):
    await decided(world)
    await asks(world)

    world.li.presses("✖ #1 不作样例")
    await world.settle()

    lessons = await world.read(lambda tx: learning.lessons(tx, world.district, int(world.time)))
    assert learned.guess(lessons, AGAIN) is None
    assert "最像 #1" not in world.li.messages[-1].words


async def test_every_look_is_noted(world: World):
    await decided(world)
    await asks(world)

    world.li.presses("✖ #1 不作样例")
    await world.settle()

    rows = await world.read(lambda tx: tx.all("SELECT ticket FROM viewing WHERE how = 'ticket' ORDER BY id"))
    assert [row["ticket"] for row in rows] == [2, 2]


async def test_resident_is_not_told_why(world: World):
    await decided(world)

    world.zhao.says("/why 2")
    await world.settle()

    assert "识别" not in world.zhao.messages[-1].words


async def test_admin_sees_no_words(world: World):
    await world.reports(world.wang, "幸福里3号楼门口电线垂下来了")

    world.admin.says("/why 1")
    await world.settle()

    assert "沿街线路杂乱" in world.admin.messages[-1].words
    assert "垂下来" not in world.admin.messages[-1].words
    assert world.admin.messages[-1].buttons == []


async def test_desk_reads_why_nothing_fits(world: World):
    await world.reports(world.wang, "幸福里 物业费太贵了")

    said = world.groups["desk"].messages[-1].words

    assert "像是“物业费”，不属于现有类别" in said
