"""Numbers of identity cards are masked to all but who oversees the work; nothing else is."""

import pytest

from issuebot.domain.language.personal.identity_numbers import cut, mask
from issuebot.telegram.render.text import clip, fit
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


N = "341204198705124318"
HIDDEN = ["\u200b".join(N), f"{N[:6]}\u200b{N[6:14]}\u200d{N[14:]}", f"{N[:6]}\u00a0{N[6:14]}\u00a0{N[14:]}"]
HIDDEN += [f"{N[:6]}{sign}{N[6:14]}{sign}{N[14:]}" for sign in "\u3000/_\n—,‑"]
HIDDEN += ["".join(chr(0x1D7CE + int(one)) for one in N), "".join(chr(0x660 + int(one)) for one in N)]


@pytest.mark.parametrize("number", HIDDEN)
def test_signs_between_hide_no_number(number: str):
    shown = mask(f"我是张三，身份证{number}，电线垂下来了")

    assert len(shown.encode("utf-16-le")) == len(f"我是张三，身份证{number}，电线垂下来了".encode("utf-16-le"))
    assert shown.endswith("***，电线垂下来了")


@pytest.mark.parametrize("length", range(4, 24))
def test_no_number_is_cut_in_two(length: int):
    words = f"身份证{N}，电线垂下来了"

    assert "341204" not in mask(clip(words, length))
    assert "341204" not in mask(fit(words, length * 2))
    assert "341204" not in mask(cut(words, length))


async def test_unit_reads_no_identity_number(world: World):
    await world.reports(words="幸福里3号楼门口电线垂下来了，我的身份证341204198705124318")
    world.wang.says("再说一遍：34120419870512431X", reply_to=world.wang.sees("#1"))
    await world.settle()
    world.zhou.says("/ticket 1", to=world.groups[UNIT])
    await world.settle()

    shown = "".join(message.words for message in world.groups[UNIT].messages if world.telegram.wrote(message))
    assert "341***" in shown
    assert "19870512" not in shown


@pytest.mark.usefixtures("tireless")
async def test_unit_reads_no_part_of_one(world: World):
    unit, start = world.groups[UNIT], "幸福里3号楼门口电线垂下来了，"
    for number, before in enumerate((24, 284, 1887), 1):
        world.wang.says(f"{start}{'很' * (before - len(start))}{N}危险")
        await world.settle()
        await world.submits(world.wang)
        world.zhou.says(f"/ticket {number}", to=unit)
        world.zhou.says("/queue", to=unit)
        world.zhou.says("/find 电线", to=unit)
        await world.settle()

    shown = [str(call.args) for call in world.telegram.calls if call.chat == unit.id]
    assert any("341***" in one for one in shown)
    assert not [one for one in shown if "3412" in one]


async def test_group_of_residents_reads_none_either(world: World):
    world.wang.says("/report 3号楼电线垂下来了，身份证341204198705124318", to=world.groups["xingfu"])
    await world.settle()

    assert "19870512" not in world.groups["xingfu"].messages[-1].words
