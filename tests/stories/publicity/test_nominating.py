"""A resident wants a good neighbour thanked: told in words, looked at by the desk, agreed to, published, taken back."""

from datetime import UTC, date, datetime

import pytest

from issuebot.desk.publicity.articles import reported
from issuebot.domain.figures import periods
from issuebot.simulator import Message
from issuebot.telegram.render.publicity.articles import facts_of
from tests.stories.publicity.press_office import RED, PressOffice, photo_of
from tests.stories.publicity.test_digests import ends_week
from tests.stories.world import World

DEED = "三楼的刘阿姨三年来天天给独居老人送饭"
FOR_ALL = "刘阿姨三年来天天给独居老人送饭，谢谢您！"


def last(messages: list[Message], words: str) -> Message:
    return next(one for one in reversed(messages) if words in one.words)


async def says(world: World, *words: str) -> str:
    for one in words:
        world.wang.says(one)
        await world.settle()
    return world.wang.messages[-1].words


async def nominates(world: World, words: str = DEED) -> Message:
    await says(world, f"/nominate {words}")
    world.wang.presses("✅ 提交")
    await world.settle()
    return last(world.groups["desk"].messages, "推荐的身边好人")


async def chooses(world: World, words: str = FOR_ALL) -> Message:
    """The card with the words that everybody may read."""
    desk = world.groups["desk"]
    world.li.presses("✅ 采用", in_=desk)
    await world.settle()
    world.li.says(words, to=desk, reply_to=last(desk.messages, "哪些话可以公开"))
    await world.settle()
    return last(desk.messages, "推荐的身边好人")


async def agrees(world: World) -> str:
    """The nominee opens the link and says yes; gives what they read first."""
    desk = world.groups["desk"]
    world.li.presses("🔗 给本人的链接", in_=desk)
    await world.settle()
    token = desk.messages[-1].words.rpartition("start=")[2]
    world.zhao.says(f"/start {token}")
    await world.settle()
    read = world.zhao.messages[-1].words
    world.zhao.presses("✅ 可以")
    await world.settle()
    return read


async def publishes(world: World) -> None:
    await ends_week(world)
    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.settle()


@pytest.mark.parametrize("wish", ["我要表扬", "你好 我想表扬人", "推荐好人", "I want to praise somebody"])
async def test_praise_in_words_needs_no_slash(world: World, wish: str):
    asked = await says(world, wish)
    shown = await says(world, DEED)

    assert "想表扬谁" in asked
    assert DEED in shown
    assert "提交之前" in shown


@pytest.mark.parametrize(
    "words",
    [
        "推荐一位身边好人：3号楼王大爷帮邻居修灯",
        "想表扬一下我们楼的小李，天天扫楼道",
        "我想夸夸保洁大姐",
        "I'd like to praise my neighbour Ann",
    ],
)
async def test_praise_with_its_words_is_shown_at_once(world: World, words: str):
    shown = await says(world, words)

    assert words in shown
    assert "📝 改为上报" in str(world.wang.messages[-1].rows)


@pytest.mark.parametrize(
    "words", ["表扬栏的玻璃碎了", "表扬信被撕了", "幸福里3号楼门口电线垂下来了", "好人难做，楼道堆满杂物"]
)
async def test_report_is_no_praise(world: World, words: str):
    await says(world, words)

    assert "表扬推荐" not in world.wang.messages[-1].words


async def test_what_was_no_praise_becomes_a_report(world: World):
    await says(world, "我要表扬物业，幸福里3号楼路灯坏了一个月没人修")

    world.wang.presses("📝 改为上报")
    await world.settle()

    assert "路灯坏了一个月" in world.wang.messages[-1].words
    assert "提交" in str(world.wang.messages[-1].rows)


async def test_trouble_instead_of_praise_is_one_tap(world: World):
    await says(world, "/nominate", "/help", "幸福里3号楼门口电线垂下来了，小孩够得着")

    world.wang.presses("📝 改为上报")
    await world.settle()
    await world.submits(world.wang)

    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱")


async def test_photo_of_what_was_no_praise_comes_along(world: World):
    world.wang.sends_photo("我要表扬物业，幸福里3号楼路灯坏了一个月没人修", content=photo_of(RED))
    await world.settle()

    world.wang.presses("📝 改为上报")
    await world.settle()

    assert world.wang.messages[-1].media.get("photo") or "照片" in world.wang.messages[-1].words


async def test_reply_to_something_else_is_no_praise(world: World):
    await world.reports()
    receipt = world.wang.messages[-1]
    await says(world, "/nominate 刘阿姨天天扫楼道")

    world.wang.says("下午又掉下来一根", reply_to=receipt)
    await world.settle()
    world.wang.presses("✅ 提交")
    await world.settle()

    assert "又掉下来" not in last(world.groups["desk"].messages, "推荐的身边好人").words


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


async def test_words_and_photo_in_pieces(world: World):
    await says(world, "/nominate", "三楼的刘阿姨")
    world.wang.sends_photo("天天给独居老人送饭", content=photo_of(RED))
    await world.settle()
    world.wang.presses("✅ 提交")
    await world.settle()

    desk = world.groups["desk"].messages
    assert "三楼的刘阿姨\n天天给独居老人送饭" in last(desk, "推荐的身边好人").words
    assert any(one.media.get("photo") for one in desk)


async def test_correction_is_in_what_is_submitted(world: World):
    world.wang.says("/nominate")
    await world.settle()
    first = world.wang.says("二楼的刘阿姨帮老人送饭")
    await world.settle()
    world.wang.edits(first, "三楼的刘阿姨帮老人送饭")
    await world.settle()

    assert "三楼的刘阿姨" in world.wang.messages[-1].words
    assert "二楼" not in world.wang.messages[-1].words


async def test_typed_submit_and_cancel_do(world: World):
    await says(world, "/nominate 刘阿姨天天扫楼道", "取消")
    cancelled = world.wang.messages[-1].words
    sent = await says(world, "/nominate 刘阿姨天天扫楼道", "提交")

    assert "没有人看到" in cancelled
    assert "谢谢您" in sent
    assert "推荐的身边好人" in world.groups["desk"].messages[-1].words


async def test_one_a_day_of_one_person(world: World):
    await nominates(world)

    again = await says(world, "/nominate 还有老周")
    world.pass_days(1)
    later = await says(world, "/nominate 还有老周")

    assert "今天已经表扬过" in again
    assert "还有老周" in later


async def test_report_while_nobody_waits_is_a_report(world: World):
    await says(world, "/nominate")
    world.pass_days(0.1)

    await says(world, "幸福里3号楼门口电线垂下来了")

    assert "表扬推荐" not in world.wang.messages[-1].words


async def test_unfinished_praise_is_put_away(world: World):
    await says(world, "/nominate 刘阿姨天天扫楼道")

    world.pass_days(1.1)
    await world.tick()

    assert "一直没有提交" in world.wang.messages[-1].words


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


async def test_same_person_again_is_seen(world: World):
    await nominates(world)
    world.zhao.says(f"/nominate {DEED}，大家都感谢她")
    await world.settle()
    world.zhao.presses("✅ 提交")
    await world.settle()

    assert "可能是同一个人" in world.groups["desk"].messages[-1].words


async def test_article_of_the_month_thanks_too(world: World, office: PressOffice):
    await nominates(world)
    await chooses(world)
    await agrees(world)
    await publishes(world)
    month = periods.month(date(2026, 11, 1))

    found = await world.read(lambda tx: reported(tx, world.district, month, datetime.fromtimestamp(world.time, UTC)))

    assert office.shown
    assert FOR_ALL in facts_of(found, world.district, "zh")["neighbours"]
