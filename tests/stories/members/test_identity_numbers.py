"""Numbers of identity cards are masked to all but who oversees the work; nothing else is."""

import pytest

from issuebot.domain.language.identity_numbers import mask
from tests.stories.world import World

UNIT = "telecom-office"


@pytest.mark.parametrize(
    "number",
    [
        "341204198705124318",
        "34120419870512431X",
        "341204 19870512 431x",
        "341204870512431",
        "３４１２０４１９８７０５１２４３１８",
    ],
)
def test_identity_number_is_masked(number: str):
    shown = mask(f"我是张三，身份证{number}，电线垂下来了")

    assert number not in shown
    assert len(shown) == len(f"我是张三，身份证{number}，电线垂下来了")
    assert shown.endswith("*，电线垂下来了")


@pytest.mark.parametrize(
    "words", ["13805581234", "表号 3412049999999999", "33.870000, 115.780000", "6222021302012345678", "#12 3号楼"]
)
def test_other_numbers_stay(words: str):
    assert mask(words) == words


async def test_unit_reads_no_identity_number(world: World):
    await world.reports(words="幸福里3号楼门口电线垂下来了，我的身份证341204198705124318")
    world.wang.says("再说一遍：34120419870512431X", reply_to=world.wang.sees("#1"))
    await world.settle()
    world.zhou.says("/ticket 1", to=world.groups[UNIT])
    await world.settle()

    shown = "".join(message.words for message in world.groups[UNIT].messages if world.telegram.wrote(message))
    assert "341***" in shown
    assert "19870512" not in shown


async def test_group_of_residents_reads_none_either(world: World):
    world.wang.says("/report 3号楼电线垂下来了，身份证341204198705124318", to=world.groups["xingfu"])
    await world.settle()

    assert "19870512" not in world.groups["xingfu"].messages[-1].words
