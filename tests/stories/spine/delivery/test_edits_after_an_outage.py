"""An edit puts right what stands in a chat already: it is made however late, and each message has its own."""

from tests.stories.world import World

OUTAGE = 2 * 3600


async def go_without_telegram(world: World) -> None:
    """What was handled waits for two hours."""
    await world.intake.poll(0)
    await world.die()
    world.time += OUTAGE
    await world.sweeps()
    await world.start()
    await world.settle()


async def test_card_that_moved_says_so_after_an_outage(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    old = world.wang.sees("请看一下")
    world.wang.says("帮助")
    await world.settle()

    world.wang.says("离地一米")
    await go_without_telegram(world)

    assert (old.words, old.buttons) == ("👇 这份上报的卡片已移到下面。", [])
    assert "离地一米" in world.wang.messages[-1].words


async def test_answered_question_says_so_after_an_outage(world: World):
    await world.reports()
    world.wang.presses("撤回")
    await world.settle()
    question = world.wang.sees("要撤回 #1 吗？")

    world.wang.presses("不，继续办", on=question)
    await go_without_telegram(world)

    assert question.words == "好的，#1 继续办。"


async def test_late_answer_that_is_new_stays_away(world: World):
    world.wang.says("帮助")
    await go_without_telegram(world)

    assert not [message for message in world.wang.messages if world.telegram.wrote(message)]


async def test_late_edit_of_a_lost_message_is_not_sent_anew(world: World):
    await world.reports()
    world.wang.presses("撤回")
    await world.settle()
    question = world.wang.sees("要撤回 #1 吗？")

    world.wang.presses("不，继续办", on=question)
    question.deleted = True
    await go_without_telegram(world)

    assert not [message for message in world.wang.messages if "继续办" in message.words]


async def test_every_offer_closes_with_its_ticket(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    card = unit.sees("#1")
    for words in ("3 号楼这边的", "这里也有", "再往东一点", "线杆上有编号"):
        world.zhou.sends_photo(words, reply_to=card)
        await world.settle()
    offers = [message for message in unit.messages if message.buttons and message is not card]
    assert len(offers) == 4

    await world.closes(1)

    assert not [offer.words for offer in offers if offer.buttons]
