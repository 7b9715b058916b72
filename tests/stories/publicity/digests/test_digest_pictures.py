"""The digest's pictures: one chart, and the chosen pairs, which go wherever they stand when they are taken back."""

import json

import pytest

from issuebot.press.drawing import Artist
from issuebot.simulator import Message
from tests.stories.publicity.digests.test_digests import DECEMBER, ends_week, preview
from tests.stories.publicity.press_office import PressOffice
from tests.stories.world import World


async def goes_out(world: World, office: PressOffice, *, pairs: int = 1) -> Message:
    """A week with so many pairs, and its digest; what the coordinators saw before."""
    for _ in range(pairs):
        await office.publishes(await office.closed())
    if not pairs:
        await office.closed()
    await ends_week(world)
    shown = preview(world)
    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.settle()
    return shown


def digest_of(office: PressOffice) -> list[str]:
    """What of the digest stands in the channel: its words, and a picture without words."""
    return [one.words for one in office.shown if one.album or "简报" in one.words]


@pytest.mark.parametrize(("pairs", "pictures"), [(0, 1), (1, 2), (2, 3)])
async def test_chart_and_pairs_are_one_post(world: World, office: PressOffice, pairs: int, pictures: int):
    await goes_out(world, office, pairs=pairs)

    shown = office.shown[pairs:]
    assert [bool(one.media.get("photo")) for one in shown] == [True] * pictures
    assert ["简报" in one.words for one in shown] == [True] + [False] * pairs
    posted = [office.bytes_of(one) for one in office.shown[:pairs]]
    assert {office.bytes_of(one) for one in shown[1:]} == set(posted)


async def test_chart_is_drawn_once_and_goes_as_seen(world: World, office: PressOffice):
    seen = await goes_out(world, office)

    charts = [one for one in map(json.loads, world.sketcher.given) if one.get("form") == "bars"]
    assert len(charts) == 1
    assert charts[0]["groups"] == ["11-23", "11-24", "11-25", "11-26", "11-27", "11-28", "11-29"]
    assert [sum(series["counts"]) for series in charts[0]["series"]] == [1, 1]
    assert office.bytes_of(seen) == office.bytes_of(office.shown[1])


async def test_month_is_drawn_by_its_weeks(world: World, office: PressOffice):
    await office.closed()

    await ends_week(world, DECEMBER)

    chart = json.loads(world.sketcher.given[-1])
    assert chart["groups"] == ["11-01", "11-02", "11-09", "11-16", "11-23", "11-30"]


async def test_reply_corrects_words_below_pictures(world: World, office: PressOffice):
    seen = await goes_out(world, office, pairs=2)

    world.li.says("下周集中清理楼道。", to=world.groups["desk"], reply_to=seen)
    await world.settle()

    assert [one.endswith("下周集中清理楼道。") for one in digest_of(office)] == [True, False, False]
    assert all(one.media.get("photo") for one in office.shown)


async def test_long_words_come_before_pictures(world: World, office: PressOffice, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("issuebot.telegram.render.publicity.digests.CAPTION", 40)

    await goes_out(world, office)

    words, *pictures = office.shown[1:]
    assert "简报" in words.words
    assert not words.media
    assert [(bool(one.media), one.words) for one in pictures] == [(True, ""), (True, "")]


async def test_digest_is_taken_back_by_one_tap(world: World, office: PressOffice):
    await goes_out(world, office, pairs=2)

    world.li.presses("撤回", in_=world.groups["desk"])
    await world.settle()

    assert digest_of(office) == []
    assert len(office.shown) == 2  # the posts of the pairs themselves
    assert "已撤回" in world.groups["desk"].messages[-1].words


async def test_digest_is_published_again(world: World, office: PressOffice):
    await goes_out(world, office)
    world.li.presses("撤回", in_=world.groups["desk"])
    await world.settle()

    world.li.says("/digest", to=world.groups["desk"])
    await world.settle()
    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.settle()

    assert len(digest_of(office)) == 2


@pytest.mark.parametrize("how", ["tap", "reopen", "forget"])
async def test_pair_goes_out_of_digest_too(world: World, office: PressOffice, how: str):
    await goes_out(world, office)

    if how == "tap":
        await office.opens()
        await office.taps("撤回")
    elif how == "forget":
        await world.forgets(world.wang)
    else:
        world.li.says("/reopen 1 又掉下来了")
    await world.settle()
    await world.tick()

    assert [bool(one) for one in digest_of(office)] == [True]
    assert len(office.shown) == 1


async def test_pair_taken_back_meanwhile_stays_out(world: World, office: PressOffice):
    await office.publishes(await office.closed())
    await ends_week(world)
    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.intake.poll(0)  # it waits for its turn

    await office.opens()
    await office.taps("撤回")
    await world.settle()

    assert len(office.shown) == 1
    assert "简报" in office.shown[0].words


async def test_part_that_is_not_deleted_is_emptied(world: World, office: PressOffice):
    await goes_out(world, office, pairs=0)
    world.telegram.fail("deleteMessage", "message can't be deleted")

    world.li.presses("撤回", in_=world.groups["desk"])
    await world.settle()

    assert [one.words for one in office.shown] == ["本条已撤下。"]


async def test_part_that_stays_is_tried_again(world: World, office: PressOffice):
    await goes_out(world, office)
    world.telegram.moves_bot(office.channel, "left", world.telegram.me)
    desk = world.groups["desk"]

    world.li.presses("撤回", in_=desk)
    await world.settle()
    said = [one.words for one in desk.messages[-2:]]
    world.telegram.moves_bot(office.channel, "administrator", world.telegram.me)
    world.time += 3601
    await world.tick()

    assert any("撤不下来" in words for words in said)
    assert digest_of(office) == []


@pytest.mark.parametrize("step", range(3))
async def test_killed_between_posts_nothing_is_doubled(
    world: World, office: PressOffice, monkeypatch: pytest.MonkeyPatch, step: int
):
    monkeypatch.setattr("issuebot.telegram.render.publicity.digests.CAPTION", 40)
    await office.publishes(await office.closed())
    await ends_week(world)
    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.intake.poll(0)

    for _ in range(step):
        await world.sender.pump()
    await world.die()
    await world.start()
    await world.settle()

    assert len(digest_of(office)) == 3


async def test_digest_without_drawing_has_its_words(world: World, office: PressOffice):
    await office.publishes(await office.closed())
    world.artist = Artist(seconds=0)
    await world.restart()
    await ends_week(world)

    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.settle()

    [shown] = office.shown[1:]
    assert "简报" in shown.words
    assert office.bytes_of(shown) == office.bytes_of(office.shown[0])
