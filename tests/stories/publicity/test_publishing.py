"""/publish: what a coordinator chooses stands in the public channel, as it was looked at."""

import pytest

from issuebot.press.drawing import NotDrawn
from issuebot.press.pair import BAND
from issuebot.telegram.outgoing import pictures
from tests.stories.publicity.press_office import BLUE, RED, PressOffice, looks
from tests.stories.world import World

COVER = (110, 110, 110)


async def test_pair_stands_in_channel(office: PressOffice):
    await office.closed()

    post = await office.publishes()

    picture = office.pixels_of(post)
    assert looks(picture.getpixel((100, 300)), RED)
    assert looks(picture.getpixel((picture.width - 100, 300)), BLUE)
    assert post.words == "幸福里小区 · 沿街线路杂乱\n居民反映的问题，通信管理办公室已处理好。"


async def test_channel_shows_what_was_looked_at(office: PressOffice):
    await office.closed()

    post = await office.publishes()

    assert office.bytes_of(post) == office.bytes_of(office.panel)


async def test_only_closed_tickets_are_published(world: World, office: PressOffice):
    await world.reports()

    world.li.says("/publish 1")
    await world.settle()

    assert "待签收" in world.li.messages[-1].words
    assert not office.shown


@pytest.mark.parametrize("words", ["/publish 1", "/publish 1 好看", "/发布 1"])
async def test_nobody_but_coordinators_publishes(world: World, office: PressOffice, words: str):
    await office.closed()

    for person in (world.wang, world.zhao, world.boss):
        person.says(words)
        await world.settle()
        assert "由协调员选定" in person.messages[-1].words


async def test_desks_group_leads_to_private_chat(world: World, office: PressOffice):
    await office.closed()

    world.li.says("/publish 1", to=world.groups["desk"])
    await world.settle()
    link = str(world.groups["desk"].messages[-1].rows[0][0]["url"])
    world.li.opens(link)
    await world.settle()

    assert "大家会看到的就是这样" in office.panel.words


async def test_covered_cells_are_gone(office: PressOffice):
    await office.closed()
    await office.opens()

    await office.taps("遮挡整改前")
    for cell in ("A1", "B1"):
        await office.taps(cell)
    await office.taps("好了")
    await office.taps("✅ 发布")

    picture = office.pixels_of(office.shown[-1])
    wide = (picture.height - BAND) // 7
    assert looks(picture.getpixel((wide, BAND + wide // 2)), COVER)
    assert looks(picture.getpixel((wide * 3, BAND + wide // 2)), RED)


async def test_cell_is_uncovered_by_second_tap(office: PressOffice):
    await office.closed()
    await office.opens()

    await office.taps("遮挡整改后")
    await office.taps("G7")
    await office.taps("⬛")
    await office.taps("好了")

    picture = office.pixels_of(office.panel)
    assert looks(picture.getpixel((picture.width - 40, picture.height - 40)), BLUE)


async def test_many_taps_are_one_redraw(world: World, office: PressOffice):
    await office.closed()
    await office.opens()
    await office.taps("遮挡整改前")
    drawn = len(world.sketcher.given)

    for cell in ("A1", "B2", "C3", "D4", "E5", "F6"):
        world.li.presses(cell)
    await world.settle()

    assert len(world.sketcher.given) - drawn <= 2
    assert sum(button["text"] == "⬛" for row in office.panel.rows for button in row) == 6


async def test_changed_picture_is_looked_at_first(world: World, office: PressOffice):
    await office.closed()
    await office.opens()
    data = world.data_of(office.panel, "✅ 发布")

    await office.taps("遮挡整改前")
    await office.taps("A1")
    press = world.li.forges(data, office.panel)
    await world.settle()

    assert press.answer
    assert "请先看一眼新的" in press.answer.text
    assert not office.shown


async def test_picture_that_was_not_drawn_is_no_older_one(office: PressOffice, monkeypatch: pytest.MonkeyPatch):
    await office.closed()
    await office.opens()
    await office.taps("遮挡整改前")

    async def die(*_: str) -> bytes:
        raise NotDrawn("the drawing process ended with -9")

    with monkeypatch.context() as patch:
        patch.setattr(pictures, "_with_photos", die)
        await office.taps("A1")
        await office.taps("好了")
    press = await office.taps("✅ 发布")

    assert press.answer
    assert "请先看一眼新的" in press.answer.text
    assert not office.shown


@pytest.mark.parametrize("letter", ["好", "😀", "𠀀"])
async def test_longest_words_fit_below_the_picture(world: World, office: PressOffice, letter: str):
    await office.closed()
    world.li.says(f"/publish 1 {letter * 351}")
    await world.settle()
    refused = world.li.messages[-1].words

    world.li.says(f"/publish 1 {letter * 350}")
    await world.settle()
    assert letter * 350 in office.panel.words
    await office.taps("✅ 发布")

    assert ("超过" in refused) == (letter != "好")
    assert letter * 350 in office.shown[-1].words


async def test_words_of_reply_are_published(world: World, office: PressOffice):
    await office.closed()
    await office.opens()

    world.li.says("垂下的电线已捆扎归整，孩子们放心走了", reply_to=office.panel)
    await world.settle()
    await office.taps("✅ 发布")

    assert office.shown[-1].words.endswith("垂下的电线已捆扎归整，孩子们放心走了")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("王阿姨反映的线路已捆扎", "人名"),
        ("周科今天去捆扎了", "人名"),
        ("3号楼门口的线路已捆扎", "门牌号"),
        ("有问题打13855581234", "电话号码"),
        ("位置33.8700,115.7800", "坐标"),
        ("工单 #1 已办结", "工单号"),
        ("联系@wangayi", "用户名"),
    ],
)
async def test_words_about_people_are_refused(world: World, office: PressOffice, words: str, found: str):
    await office.closed()
    await office.opens()

    world.li.says(words, reply_to=office.panel)
    await world.settle()

    assert found in world.li.messages[-1].words
    assert words not in office.panel.words


async def test_side_may_be_left_out(office: PressOffice):
    await office.closed()
    await office.opens()

    await office.taps("换整改前照片")
    await office.taps("✅ 发布")

    picture = office.pixels_of(office.shown[-1])
    assert looks(picture.getpixel((100, 300)), BLUE)
    assert picture.width == picture.height - BAND


async def test_photo_that_is_gone_is_said(world: World, office: PressOffice):
    await office.closed(after=b"no picture")

    world.li.says("/publish 1")
    await world.settle()

    assert "取不到，或不是图片" in world.li.messages[-1].words
    assert world.li.messages[-1].button("换整改后照片")


async def test_strangers_press_nothing(world: World, office: PressOffice):
    await office.closed()
    await office.opens()
    panel = office.panel

    for verb in ("go", "ask", "yes", "no", "take", "drop", "words", "cell", "next", "panel", "grid"):
        for person in (world.wang, world.zhou):
            person.forges(f"pub:{verb}:1:earlier:A1", panel)
    await world.settle()

    assert not office.shown
    assert office.panel.words == panel.words
