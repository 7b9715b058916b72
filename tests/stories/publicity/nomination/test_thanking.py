"""The nominee is asked, agreed or not; only then is anybody thanked in public, and everywhere taken back."""

from datetime import UTC, date, datetime

import pytest

from issuebot.desk.publicity.articles import reported
from issuebot.domain.figures import periods
from issuebot.telegram.render.publicity.articles import facts_of
from tests.stories.publicity.nomination.nominating import (
    DEED,
    FOR_ALL,
    agrees,
    chooses,
    last,
    nominates,
    publishes,
    says,
)
from tests.stories.publicity.press_office import RED, PressOffice, photo_of
from tests.stories.world import World


async def test_link_opened_at_night_is_answered(world: World):
    desk = world.groups["desk"]
    await nominates(world)
    await chooses(world)
    world.li.presses("🔗 给本人的链接", in_=desk)
    await world.settle()
    world.pass_days(0.55)  # 23:00

    world.zhao.says(f"/start {desk.messages[-1].words.rpartition('start=')[2]}")
    await world.settle()

    assert FOR_ALL in world.zhao.messages[-1].words


async def test_declined_with_a_word(world: World):
    desk = world.groups["desk"]
    await nominates(world)
    world.li.presses("婉拒", in_=desk)
    await world.settle()

    world.li.says("已有别人推荐过这位阿姨", to=desk, reply_to=desk.messages[-1])
    await world.settle()

    assert "已有别人推荐过这位阿姨" in world.wang.messages[-1].words
    assert DEED not in str(await world.read(lambda tx: [dict(row) for row in tx.all("SELECT * FROM nomination")]))


async def test_nominee_agrees_and_is_thanked(world: World, office: PressOffice):
    await nominates(world)
    await chooses(world)

    read = await agrees(world)
    await publishes(world)

    assert FOR_ALL in read
    [digest, shown] = [one.words for one in office.shown if "身边好人" in one.words]
    assert "本期感谢" in digest
    assert FOR_ALL in shown
    assert "王阿姨" not in shown
    assert "公开频道" in world.wang.messages[-1].words


async def test_nothing_is_published_without_consent(world: World, office: PressOffice):
    await office.closed()
    await nominates(world)
    await chooses(world)

    await publishes(world)

    assert not [one for one in office.shown if "刘阿姨" in one.words]


async def test_spoken_consent_names_who_noted_it(world: World, office: PressOffice):
    await nominates(world)
    await chooses(world)

    world.li.presses("☑ 本人已同意", in_=world.groups["desk"])
    await world.settle()

    assert "李协调" in last(world.groups["desk"].messages, "推荐的身边好人").words
    await publishes(world)
    assert [one for one in office.shown if FOR_ALL in one.words]


async def test_who_would_rather_not_is_left_alone(world: World):
    desk = world.groups["desk"]
    await nominates(world)
    await chooses(world)
    world.li.presses("🔗 给本人的链接", in_=desk)
    await world.settle()
    world.zhao.says(f"/start {desk.messages[-1].words.rpartition('start=')[2]}")
    await world.settle()

    world.zhao.presses("不用了")
    await world.settle()

    assert "不会公开" in world.zhao.messages[-1].words
    assert "不愿公开" in world.wang.messages[-1].words
    [row] = await world.read(lambda tx: tx.all("SELECT status FROM nomination"))
    assert row["status"] == "over"


@pytest.mark.parametrize("who", ["nominee", "coordinator", "forgotten nominee", "forgotten nominator"])
async def test_taken_back_everywhere(world: World, office: PressOffice, who: str):
    await nominates(world)
    await chooses(world)
    await agrees(world)
    await publishes(world)

    if who == "nominee":
        world.zhao.presses("撤回")
    elif who == "coordinator":
        world.li.presses("撤回", last(world.groups["desk"].messages, "推荐的身边好人"))
    else:
        await world.forgets(world.zhao if "nominee" in who else world.wang)
    await world.settle()
    await world.tick()
    await world.settle()

    assert not [one for one in office.shown if "刘阿姨" in one.words]
    kept = str(await world.read(lambda tx: [dict(row) for row in tx.all("SELECT * FROM nomination")]))
    assert "刘阿姨" not in kept


@pytest.mark.parametrize("words", ["王阿姨推荐的刘阿姨", "3号楼502的刘阿姨", "刘阿姨 13855581234"])
async def test_words_for_all_hold_nobody_else(world: World, words: str):
    await nominates(world)

    await chooses(world, words)

    assert "不能公开" in world.groups["desk"].messages[-1].words


async def test_units_and_strangers_decide_nothing(world: World):
    await nominates(world)
    data = world.data_of(last(world.groups["desk"].messages, "推荐的身边好人"), "✅ 采用")
    unit = world.groups["telecom-office"]
    await world.reports()
    world.zhao.says("/help")
    await world.settle()

    for person, below in ((world.zhou, unit.messages), (world.zhao, world.zhao.messages)):
        pressed = person.forges(data, below[-1])
        await world.settle()
        assert pressed.answer

    [row] = await world.read(lambda tx: tx.all("SELECT status FROM nomination"))
    assert row["status"] == "sent"


async def test_undecided_praise_comes_again(world: World):
    await nominates(world)
    before = len(world.groups["desk"].messages)

    world.pass_days(7.1)
    await world.tick()

    assert any(DEED in one.words for one in world.groups["desk"].messages[before:])


async def test_article_of_the_month_thanks_too(world: World, office: PressOffice):
    await nominates(world)
    await chooses(world)
    await agrees(world)
    await publishes(world)
    month = periods.month(date(2026, 11, 1))

    found = await world.read(lambda tx: reported(tx, world.district, month, datetime.fromtimestamp(world.time, UTC)))

    assert office.shown
    assert FOR_ALL in facts_of(found, world.district, "zh")["neighbours"]


@pytest.mark.parametrize("added", [True, False])
async def test_photo_goes_along_where_somebody_adds_it(world: World, office: PressOffice, added: bool):
    await says(world, f"/nominate {DEED}")
    world.wang.sends_photo(content=photo_of(RED))
    await world.settle()
    world.wang.presses("✅ 提交")
    await world.settle()
    card = await chooses(world)
    assert "不点“附照片”就不公开" in card.words

    if added:
        pressed = world.li.presses("📷 附照片：✗", in_=world.groups["desk"])
        await world.settle()
        assert pressed.answer
        assert "没有别人的脸" in pressed.answer.text
    await agrees(world)
    await publishes(world)

    [shown] = [one for one in office.shown if FOR_ALL in one.words]
    assert ("photo" in shown.media) is added
    assert any("photo" in one.media for one in world.zhao.messages) is added
