"""/poster: a document with the community's code, for coordinators."""

import json

import pytest

from tests.stories.world import World


async def test_coordinator_taps_a_community(world: World):
    world.li.says("/poster")
    await world.settle()

    world.li.presses("幸福里小区")
    await world.settle()

    sent = world.li.messages[-1]
    assert sent.media["document"]["file_name"] == "幸福里小区.pdf"
    assert world.telegram.file(sent.media["document"]["file_id"]).startswith(b"%PDF")
    assert "https://t.me/issuebot?start=c_xingfu" in sent.words


async def test_poster_comes_as_a_picture_too(world: World):
    world.li.says("/poster 人民路解放路口")
    await world.settle()

    world.li.presses("要图片")
    await world.settle()

    assert world.li.messages[-1].media["document"]["file_name"].endswith(".png")
    given = json.loads(world.sketcher.given[-1])
    assert given["link"] == "https://t.me/issuebot"
    assert given["name"] == ["人民路解放路口", "Renmin and Jiefang Road crossing"]


@pytest.mark.parametrize("data", ["poster:xingfu", "poster::page:16", "poster:nowhere"])
async def test_resident_gets_no_poster(world: World, data: str):
    world.wang.says("/poster")
    await world.settle()

    world.wang.forges(data)
    await world.settle()

    assert not any(message.media for message in world.wang.messages)
    assert "协调员" in world.wang.messages[-1].words
    assert "#" not in world.wang.messages[-1].words
