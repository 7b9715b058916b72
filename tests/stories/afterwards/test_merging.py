"""One thing, two tickets: merged by the desk, heard of by everybody, and taken apart again."""

from issuebot.store import events, followers
from tests.stories.world import World


async def two_tickets(world: World) -> None:
    """#1 by Wang, #2 by Smith, in different words."""
    await world.reports()
    world.smith.sends_photo("cables hanging near gate 3, Xingfuli")
    await world.settle()
    if world.smith.sees("Please check it").button("None of these"):
        world.smith.presses("None of these")
        await world.settle()
    await world.submits(world.smith)


async def merges(world: World, words: str = "/merge 2 1") -> None:
    world.li.says(words, to=world.groups["desk"])
    await world.settle()


async def followers_of(world: World, number: int) -> set[int]:
    return set(await world.read(lambda tx: followers.people(tx, number)))


async def test_merge_takes_people_photos_and_words(world: World):
    await two_tickets(world)

    await merges(world)

    assert await world.status_of(2) == "merged"
    assert await followers_of(world, 1) == {world.wang.id, world.smith.id}
    assert "共 2 人反映" in world.groups["telecom-office"].sees("#1 沿街线路杂乱").words
    assert "🔗 与 #1 是同一件事" in world.groups["telecom-office"].sees("#2 沿街线路杂乱").words
    assert "Your #2 is the same thing and continues here." in world.smith.sees("#1").words


async def test_everyone_hears_of_the_end(world: World):
    await two_tickets(world)
    await merges(world)

    await world.closes(1)

    assert world.wang.sees("#1 办好了")
    done = world.smith.sees("#1 is done")
    assert "Your #2 is the same thing" in done.words
    world.smith.presses("Solved, satisfied", on=done)
    await world.settle()
    assert await world.status_of(1) == "closed"


async def test_other_unit_gets_what_was_said(world: World):
    await world.reports()
    world.zhao.sends_photo("和平花园门口垃圾成堆")
    await world.settle()
    await world.submits(world.zhao)

    await merges(world)

    unit = world.groups["telecom-office"]
    assert "和平花园门口垃圾成堆" in unit.sees("🔗 #1：#2 是同一件事").words
    assert len([message for message in unit.messages if message.kind == "photo"]) == 2


async def test_reply_to_merged_receipt_adds_to_the_other(world: World):
    await two_tickets(world)
    await merges(world)

    world.smith.says("it sparks now", reply_to=world.smith.sees("Your #2"))
    await world.settle()

    assert world.groups["telecom-office"].sees("it sparks now")
    assert [event.kind for event in await world.read(lambda tx: events.of_ticket(tx, 1))][-1] == "add"


async def test_reopening_takes_them_apart(world: World):
    await two_tickets(world)
    await merges(world)

    world.li.says("/reopen 2 是两处", to=world.groups["desk"])
    await world.settle()

    assert await world.status_of(2) == "assigned"
    assert await followers_of(world, 1) == {world.wang.id}
    assert await followers_of(world, 2) == {world.smith.id}
    assert "#2" in world.smith.sees("#2").words
    assert "同一件事" not in world.wang.sees("#1").words
    assert world.groups["telecom-office"].sees("🔗 #1：#2 已拆开，单独办理。")


async def test_taken_apart_after_the_end_gives_a_receipt(world: World):
    await two_tickets(world)
    await merges(world)
    await world.closes(1)

    world.li.says("/reopen 2 是两处", to=world.groups["desk"])
    await world.settle()

    assert world.smith.messages[-1].words.startswith("#2 ")
    assert await world.status_of(1) == "resolved"


async def test_merge_of_merge_comes_apart_whole(world: World):
    await two_tickets(world)
    world.zhao.sends_photo("和平花园门口垃圾成堆")
    await world.settle()
    await world.submits(world.zhao)
    await merges(world)

    await merges(world, "/merge 1 3")
    assert await followers_of(world, 3) == {world.wang.id, world.smith.id, world.zhao.id}
    world.li.says("/reopen 1 不是一回事", to=world.groups["desk"])
    await world.settle()

    assert await followers_of(world, 3) == {world.zhao.id}
    assert await followers_of(world, 1) == {world.wang.id, world.smith.id}


async def test_several_merge_into_the_last(world: World):
    await two_tickets(world)
    world.zhao.sends_photo("和平花园门口垃圾成堆")
    await world.settle()
    await world.submits(world.zhao)

    await merges(world, "/merge 1 2 并入 3")

    assert [await world.status_of(number) for number in (1, 2, 3)] == ["merged", "merged", "assigned"]


async def test_in_reply_to_card_one_number_is_enough(world: World):
    await two_tickets(world)
    world.li.says("/return 2 不归我们", to=world.groups["telecom-office"])
    await world.settle()

    world.li.says("/merge 1", reply_to=world.groups["desk"].sees("#2"))
    await world.settle()

    assert await world.status_of(2) == "merged"


async def test_missing_number_is_asked_for(world: World):
    await two_tickets(world)
    await merges(world, "/merge 2")

    world.li.says("1", reply_to=world.groups["desk"].sees("#2 和哪一件是同一件"))
    await world.settle()

    assert await world.status_of(2) == "merged"


async def test_bad_targets_change_nothing(world: World):
    await two_tickets(world)
    await world.closes(1)

    for words, said in (("/merge 2 1", "#1 已经结束，不能再并入。"), ("/merge 2 99", "#99")):
        await merges(world, words)
        assert said in world.groups["desk"].messages[-1].words

    assert await world.status_of(2) == "assigned"


async def test_unit_may_not_merge(world: World):
    await two_tickets(world)

    world.zhou.says("/merge 2 1", to=world.groups["telecom-office"])
    await world.settle()

    assert await world.status_of(2) == "assigned"
