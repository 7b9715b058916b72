"""The picture of what is open: who sees which tickets on it, and that it stays one message."""

from issuebot.desk.context import district as districts
from issuebot.press.drawing import Artist
from issuebot.simulator import Message
from tests.stories.world import SAMPLE, World

WIRE, LITTER, ODD = "幸福里3号楼门口电线垂下来了", "和平花园垃圾成堆", "幸福里这里不对劲"
PNG = b"\x89PNG\r\n"


async def three(world: World) -> None:
    for words in (WIRE, LITTER, ODD):
        await world.reports(words=words)


async def draws(world: World, artist: Artist) -> None:
    """From here on pictures come from this one, as in the program."""
    world.artist = artist
    await world.restart()


async def no_picture(world: World) -> None:
    """From here on no drawing gets the time it needs."""
    await draws(world, Artist(seconds=0))


def drawn(world: World, message: Message) -> bytes:
    return world.telegram.file(message.media["photo"][-1]["file_id"])


async def test_desk_sees_every_open_ticket(world: World):
    await three(world)
    world.pass_days(1)

    world.li.says("/map")
    await world.settle()

    picture = world.li.sees("示范区：未办结 3，超时 3")
    assert drawn(world, picture).startswith(PNG)
    assert "B 沿街线路杂乱 1\nD 环境卫生 1\n– 类别待定 1" in picture.words
    assert "1. 幸福里小区 2 (⚠ 2): B\u00a01, –\u00a01\n2. 和平花园 1 (⚠ 1): D\u00a01\n截至" in picture.words
    assert picture.buttons == [["🔄 刷新"]]


async def test_refresh_draws_in_its_place(world: World):
    await world.reports()
    world.li.says("/map")
    await world.settle()
    picture = world.li.sees("未办结 1")
    before, messages = drawn(world, picture), len(world.li.messages)
    await world.reports(words=LITTER)

    world.li.presses("刷新", on=picture)
    await world.settle()

    assert "未办结 2" in picture.words
    assert drawn(world, picture) != before
    assert len(world.li.messages) == messages


async def test_unit_sees_what_is_its_own(world: World):
    await three(world)
    telecom, paired = world.groups["telecom-office"], world.groups["petition-bureau"]

    world.zhou.says("/map", to=telecom)
    world.zhou.says("/map", to=paired)
    await world.settle()

    assert "幸福里小区 1: B\u00a01" in telecom.sees("未办结 1，超时 0").words
    assert "幸福里小区 2: B\u00a01, –\u00a01" in paired.sees("信访局：未办结 2").words


async def test_resident_gets_no_picture(world: World):
    await three(world)

    world.wang.says("/map")
    await world.settle()

    assert "工作人员" in world.wang.messages[-1].words
    assert not any(message.kind == "photo" for message in world.wang.messages if "未办结" in message.words)


async def test_refresh_is_refused_to_others(world: World):
    await three(world)
    world.li.says("/map")
    world.wang.says("/help")
    await world.settle()
    data = world.data_of(world.li.sees("未办结 3"), "刷新")
    police = world.groups["police-station"].post(world.telegram.me, words="?")

    presses = [world.wang.forges(data, world.wang.sees("怎么用")), world.sun.forges(data, police)]
    await world.settle()

    assert all(press.answer.alert for press in presses)


async def test_nothing_open_is_a_picture_too(world: World):
    world.boss.says("/map")
    await world.settle()

    assert drawn(world, world.boss.sees("示范区：未办结 0，超时 0")).startswith(PNG)


async def test_without_picture_the_words_come(world: World):
    await three(world)
    await no_picture(world)

    world.li.says("/map")
    await world.settle()

    words = world.li.sees("暂时画不出图")
    assert words.kind == "text"
    assert "1. 幸福里小区 2" in words.words
    assert words.buttons == [["🔄 刷新"]]


async def test_words_become_a_picture_later(world: World):
    await no_picture(world)
    world.li.says("/map")
    await world.settle()
    words = world.li.sees("暂时画不出图")
    await draws(world, Artist())

    world.li.presses("刷新", on=words)
    await world.settle()

    assert words.kind == "photo"
    assert "暂时画不出图" not in words.words


async def test_older_picture_says_so(world: World):
    await world.reports()
    world.li.says("/map")
    await world.settle()
    picture = world.li.sees("未办结 1")
    await no_picture(world)

    world.li.presses("刷新", on=picture)
    await world.settle()

    assert "没能更新" in picture.words


async def test_group_without_photos_gets_words(world: World):
    await three(world)
    world.telegram.fail("sendPhoto", "not enough rights to send photos to the chat")

    world.li.says("/map")
    await world.settle()

    assert world.li.sees("暂时画不出图").kind == "text"


async def test_no_answer_means_once_more(world: World):
    await three(world)

    async for executed in world.each([False, True]):
        world.telegram.fail("sendPhoto", "timeout", executed=executed)

        world.li.says("/map")
        await world.settle()

        pictures = [message for message in world.li.messages if "未办结 3" in message.words]
        assert len(pictures) == 1 + executed


async def test_killed_while_drawing_is_drawn_again(world: World):
    await draws(world, Artist())
    await three(world)
    world.li.says("/map")
    await world.intake.poll(0)
    await world.sender.pump()

    world.sender.give_up()
    await world.restart()
    await world.settle()

    assert len([message for message in world.li.messages if "未办结 3" in message.words]) == 1


async def test_long_district_fits_the_caption(world: World):
    long = ("很长很长的小区名字" * 3)[:22]
    await world.database.write(lambda tx: add_communities(tx, world, long))

    world.li.says("/map")
    await world.settle()

    picture = world.li.sees("未办结 240")
    assert "……还有 " in picture.words
    assert len(picture.words) <= 1024
    assert len(world.sketcher.last.spots) == 48


def add_communities(tx, world: World, name: str) -> None:
    """Forty communities, with a ticket of each category."""
    more = "".join(
        f'[[communities]]\nid = "more-{n}"\nname = {{ zh = "{name}{n}", en = "More {n}" }}\n'
        f"centre = [{33.9 + n % 7 / 100}, {115.8 + n // 7 / 100}]\nradius = 300\n\n"
        for n in range(40)
    )
    shape = {"xingfu.geojson": (SAMPLE / "xingfu.geojson").read_text()}
    districts.apply(tx, (SAMPLE / "district.toml").read_text() + "\n" + more, shape, int(world.time) + 1)
    for number in range(240):
        tx.execute(
            "INSERT INTO ticket (number, status, category, community, rule, anonymous, words, submitted_at, certain)"
            " VALUES (:number, 'new', :category, :community, 'desk', FALSE, 'x', :at, TRUE)",
            number=number + 1,
            category=world.district.categories[number % 6].id,
            community=f"more-{number // 6}",
            at=int(world.time),
        )
