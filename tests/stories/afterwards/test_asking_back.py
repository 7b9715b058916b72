"""A resident who does not understand a unit's question asks back: the unit hears it, and the ticket waits on."""

from itertools import product

import pytest

from tests.stories.world import World

UNIT = "telecom-office"
BACK = [
    "什么意思",
    "什么意思？",
    "甚麼意思",
    "没看懂",
    "不好意思，没看懂",
    "你说的是哪里？",
    "问这个干嘛",
    "为什么要问这个",
    "？？",
    "what do you mean",
    "What do you mean by that?",
    "Sorry, I don't understand the question.",
    "why?",
]
ANSWERS = ["3号楼", "没看懂，是3号楼吗", "电信的，什么意思我也不知道", "在3单元门口", "不清楚", "I do not know", "没有"]


@pytest.fixture
async def asked(world: World) -> World:
    await world.reports()
    world.zhou.says("/ask 1 是哪一家的线？", to=world.groups[UNIT])
    await world.settle()
    return world


async def test_question_back_answers_nothing(asked: World):
    question = asked.wang.sees("是哪一家的线？")

    async for replies, words in asked.each(product([True, False], BACK)):
        asked.wang.says(words, reply_to=question if replies else None)
        await asked.settle()

        assert await asked.status_of(1) == "waiting"
        assert words in asked.groups[UNIT].messages[-1].words
        assert "#1 还在等您的回答。" in asked.wang.messages[-1].words


async def test_the_next_words_are_the_answer(asked: World):
    asked.wang.says("什么意思", reply_to=asked.wang.sees("是哪一家的线？"))
    await asked.settle()

    asked.wang.says("电信的")
    await asked.settle()

    assert await asked.status_of(1) == "assigned"
    assert asked.groups[UNIT].sees("电信的")


async def test_desk_hears_what_is_asked_back(world: World):
    await world.reports()
    world.li.says("/ask 1 是哪一家的线？", to=world.groups["desk"])
    await world.settle()

    world.wang.says("什么意思")
    await world.settle()

    assert world.groups["desk"].sees("什么意思")
    assert await world.status_of(1) == "waiting"


async def test_words_that_hold_an_answer_count(asked: World):
    async for words in asked.each(ANSWERS):
        asked.wang.says(words, reply_to=asked.wang.sees("是哪一家的线？"))
        await asked.settle()

        assert await asked.status_of(1) == "assigned"


async def test_signs_alone_answer_nothing(asked: World):
    question = asked.wang.sees("是哪一家的线？")

    async for replies, words in asked.each(product([True, False], ["。。。", "//", "…", ", ,"])):
        asked.wang.says(words, reply_to=question if replies else None)
        await asked.settle()

        assert await asked.status_of(1) == "waiting"


async def test_thumb_is_an_answer(asked: World):
    asked.wang.says("👍", reply_to=asked.wang.sees("是哪一家的线？"))
    await asked.settle()

    assert await asked.status_of(1) == "assigned"
