"""Success is seen where one looks: on the message that was just typed."""

import pytest

from tests.stories.world import World


@pytest.mark.parametrize("typed", ["/accept 1", "/return 1 不归我们", "/ask 1 哪一栋？", "／accept　１"])
async def test_typed_command_gets_a_reaction(world: World, typed: str):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.bot_is_admin = True
    await world.settle()
    before = len(unit.messages)

    said = world.zhou.says(typed, to=unit)
    await world.settle()

    assert said.reactions == ["👍"]
    assert len(unit.messages) == before + 1


async def test_reaction_costs_no_message(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    before = world.telegram.counted(unit.id)

    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    assert world.telegram.counted(unit.id) == before + 1  # the card's edit
    assert [call.cost for call in world.telegram.calls if call.method == "setMessageReaction"] == [0]


async def test_caption_is_acknowledged_as_well(world: World):
    await world.reports()

    said = world.zhou.sends_photo("/close 1 线已捆好", to=world.groups["telecom-office"])
    await world.settle()

    assert said.reactions == ["👍"]


async def test_one_line_where_reactions_are_forbidden(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.reactions = frozenset()

    said = world.zhou.says("/accept 1", to=unit)
    await world.settle()

    assert said.reactions == []
    assert unit.messages[-1].words == "#1 已签收"


async def test_other_reactions_do_not_help(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.reactions = frozenset({"❤", "🎉"})

    world.zhou.says("/return 1 不归我们", to=unit)
    await world.settle()

    assert unit.messages[-1].words == "#1 已退回"


async def test_command_that_was_deleted_is_answered_in_words(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    unit.deletes(world.zhou.says("/accept 1", to=unit))
    await world.settle()

    assert unit.messages[-1].words == "#1 已签收"


async def test_older_server_answers_in_words(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.telegram.fail("setMessageReaction", "method not found")

    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    assert unit.messages[-1].words == "#1 已签收"


async def test_what_no_card_shows_is_said(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    said = world.zhou.says("/note 1 等停电", to=unit)
    await world.settle()

    assert said.reactions == []
    assert unit.sees("#1 已记下")


async def test_refused_command_gets_no_reaction(world: World):
    await world.reports()
    police = world.groups["police-station"]

    said = world.zhou.says("/accept 1", to=police)
    await world.settle()

    assert said.reactions == []
