"""What a leader or coordinator replies to a card: a yes is no instruction, a question is answered by the history."""

from itertools import product

from issuebot.simulator import Message
from tests.stories.clock.test_reminders import passes
from tests.stories.moves.test_leader import disputed
from tests.stories.world import World

UNIT = "telecom-office"


async def asked(world: World) -> Message:
    """The leader's card of a ticket about which a unit asks."""
    await world.reports()
    world.zhou.says("/escalate 1 要不要封路", to=world.groups[UNIT])
    await world.settle()
    return world.boss.sees("要不要封路")


async def looked_up(world: World) -> Message:
    """The card of a ticket that waits for no leader."""
    await world.reports()
    world.boss.says("1号")
    await world.settle()
    return world.boss.messages[-1]


def instructions(world: World) -> list[str]:
    chats = (*world.groups.values(),)
    return [message.words for chat in chats for message in chat.messages if "领导批示" in message.words]


async def test_assent_is_no_instruction(world: World):
    card = await looked_up(world)

    async for words in world.each(["好", "可以", "收到", "知道了", "辛苦了", "嗯", "👍", "😂", "已阅", "同意", "ok"]):
        said = world.boss.says(words, reply_to=card)
        await world.settle()

        assert said.reactions == ["👍"]
        assert instructions(world) == []


async def test_reading_answers_no_question(world: World):
    card = await asked(world)

    async for words in world.each(["收到", "知道了", "谢谢"]):
        said = world.boss.says(words, reply_to=card)
        await world.settle()

        assert said.reactions == ["👍"]
        assert instructions(world) == []


async def test_decision_answers_the_unit(world: World):
    card = await asked(world)

    async for words in world.each(["可以", "同意", "不行", "就这么办"]):
        world.boss.says(words, reply_to=card)
        await world.settle()

        assert instructions(world) == [f"#1：领导批示\n{words}"]


async def test_decision_counts_as_answered(world: World):
    card = await asked(world)
    world.boss.says("同意", reply_to=card)
    await world.settle()

    said = world.boss.says("可以", reply_to=card)
    await world.settle()

    assert said.reactions == ["👍"]
    assert instructions(world) == ["#1：领导批示\n同意"]


async def test_bare_yes_is_asked_about(world: World):
    card = await asked(world)

    async for words in world.each(["好", "嗯", "行"]):
        world.boss.says(words, reply_to=card)
        await world.settle()
        question = world.boss.messages[-1]

        assert question.words == f"要把这句话告诉办 #1 的人吗？\n{words}"
        assert instructions(world) == []
        world.boss.presses("告诉他们", on=question)
        await world.settle()
        assert instructions(world) == [f"#1：领导批示\n{words}"]


async def test_yes_to_a_dispute_shows_the_choice(world: World):
    await disputed(world)

    world.boss.says("好", reply_to=world.boss.messages[-1])
    await world.settle()

    assert world.boss.messages[-1].button("派出所")
    assert instructions(world) == []


async def test_question_tells_who_returned_it(world: World):
    await disputed(world)

    async for words, who in world.each(
        product(
            ["谁退的", "为什么", "为什么退", "退给谁了", "退回原因是什么", "怎么又退了", "who returned it", "why"],
            ["boss", "li"],
        )
    ):
        person = getattr(world, who)
        person.says("1号")
        await world.settle()

        person.says(words, reply_to=person.messages[-1])
        await world.settle()

        told = person.messages[-1].words
        assert "通信管理办公室 · 退回：不归我们管" in told
        assert "城市管理局 · 退回：线是通信的" in told
        assert "提交" not in told
        assert instructions(world) == []


async def test_nobody_returned_it(world: World):
    card = await looked_up(world)

    world.boss.says("谁退的", reply_to=card)
    await world.settle()

    assert "没有单位退回过。" in world.boss.messages[-1].words


async def test_returns_lead_to_the_whole_history(world: World):
    await disputed(world)
    world.boss.says("谁退的", reply_to=world.boss.messages[-1])
    await world.settle()

    world.boss.presses("全部经过")
    await world.settle()

    assert "提交" in world.boss.messages[-1].words


async def test_question_is_answered_by_history(world: World):
    card = await looked_up(world)
    before = len(world.boss.messages)

    async for words in world.each(
        [
            "谁在办",
            "谁报的",
            "到哪一步了",
            "为什么还没办",
            "多久了",
            "什么时候到期",
            "怎么回事",
            "给我看看",
            "办了没",
            "看不懂",
        ]
    ):
        world.boss.says(words, reply_to=card)
        await world.settle()

        assert world.boss.messages[-1].words.startswith("#1 沿街线路杂乱 · 待签收")
        assert len(world.boss.messages) == before + 2
        assert instructions(world) == []


async def test_other_question_is_offered(world: World):
    card = await looked_up(world)

    async for words in world.each(["能不能快点？", "物业去了吗", "这线是电力的还是通信的呢"]):
        world.boss.says(words, reply_to=card)
        await world.settle()

        assert world.boss.messages[-1].words == f"要把这句话告诉办 #1 的人吗？\n{words}"
        assert instructions(world) == []


async def test_instruction_reaches_the_unit(world: World):
    card = await looked_up(world)

    async for words in world.each(["周三上午停电，抓紧办", "同意，但是还没修好，继续修", "好，周五前办完", "催一下"]):
        world.boss.says(words, reply_to=card)
        await world.settle()

        assert instructions(world) == [f"#1：领导批示\n{words}"]


async def test_every_look_is_written_down(world: World):
    await disputed(world)

    world.boss.says("谁退的", reply_to=world.boss.messages[-1])
    await world.settle()

    rows = await world.read(lambda tx: tx.all("SELECT person FROM viewing WHERE ticket = 1"))
    assert [row["person"] for row in rows] == [world.boss.id]


async def test_units_leader_begins_no_report(world: World):
    own = world.telegram.person("孙局", id=7_000_000_001, language="zh-hans", started=True)
    await world.reports()
    world.li.says("/assign 1 城管局")
    await world.settle()
    await passes(world, 40)

    async for words, answer in world.each(
        [("抓紧办", "请到本单位群里"), ("谁负责的", "请到本单位群里"), ("收到", "👍")]
    ):
        said = own.says(words, reply_to=own.sees("🔴 #1"))
        await world.settle()

        assert answer in (*said.reactions, own.messages[-1].words[:40]) or answer in own.messages[-1].words
        assert await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")) == []


async def test_yes_without_a_reply_is_asked_about(world: World):
    await asked(world)

    async for words in world.each(["同意", "好", "不行"]):
        world.boss.says(words)
        await world.settle()
        world.boss.presses("告诉他们")
        await world.settle()

        assert instructions(world) == [f"#1：领导批示\n{words}"]


async def test_urging_question_is_an_instruction(world: World):
    card = await looked_up(world)

    async for words in world.each(["怎么还没好，抓紧", "谁负责的？明天上午给我答复"]):
        world.boss.says(words, reply_to=card)
        await world.settle()

        assert instructions(world) == [f"#1：领导批示\n{words}"]


async def closed(world: World) -> Message:
    await world.reports()
    await world.closes(1)
    world.boss.says("1号")
    await world.settle()
    return world.boss.messages[-1]


async def test_thanks_reopen_nothing(world: World):
    """frappe/helpdesk 2228, smartcatdev/support-system 94."""
    card = await closed(world)

    async for words in world.each(["好", "谢谢，辛苦了", "可以"]):
        said = world.boss.says(words, reply_to=card)
        await world.settle()

        assert said.reactions == ["👍"]
        assert await world.status_of(1) == "resolved"
        assert instructions(world) == []


async def test_word_on_a_closed_one_is_answered(world: World):
    """bostrot/telegram-support-bot 63."""
    card = await closed(world)
    before = len(world.boss.messages)

    world.boss.says("质量要再看看", reply_to=card)
    await world.settle()

    assert len(world.boss.messages) == before + 2
    assert "#1" in world.boss.messages[-1].words


async def test_reply_in_the_desk_is_answered(world: World):
    """Below a message that hangs on no ticket: bostrot/telegram-support-bot 62."""
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/stats", to=desk)
    await world.settle()
    before = len(desk.messages)

    async for words in world.each(
        ["哪家最差", "1号谁在办", "上个月呢", "有争议的", "谢谢", "通信办又倒数了", "1号派给城管"]
    ):
        said = world.li.says(words, to=desk, reply_to=desk.messages[-1])
        await world.settle()

        assert said.reactions or len(desk.messages) > before + 1


async def test_desk_calls_the_bot(world: World):
    await world.reports()
    await world.reports(world.zhao, "幸福里5号楼后面垃圾堆成山")
    desk = world.groups["desk"]

    async for words in world.each(["1号谁在办", "现在什么情况", "1号2号都派给城管", "有争议的"]):
        world.li.says(f"@issuebot {words}", to=desk)
        await world.settle()

        told = [message.words for message in desk.messages if message.chat and not message.words.startswith("@")][-1]
        assert "使用说明" not in told
