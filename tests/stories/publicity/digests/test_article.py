"""/article: a month with nothing, with one ticket, with many, as a person would write it."""

import json
from base64 import b64decode
from datetime import date
from typing import Any

import pytest

from issuebot.desk.context import district as districts
from issuebot.desk.publicity.articles import Reported
from issuebot.domain.figures import periods
from issuebot.domain.figures.totals import Figures, Totals
from issuebot.press.article.template import compose
from issuebot.telegram.render.publicity.articles import given_of
from tests.stories.publicity.press_office import PressOffice
from tests.stories.world import World

NOVEMBER = periods.month(date(2026, 11, 1))


async def asked(world: World, *buttons: str) -> dict[str, Any]:
    """What the press is given after these buttons."""
    world.li.says("/article")
    await world.settle()
    for label in ("2026年11月", *buttons):
        world.li.presses(label)
        await world.settle()
    given: dict[str, Any] = json.loads(world.sketcher.given[-1])
    return given


def lines_of(given: dict[str, Any]) -> list[str]:
    """The paragraphs that come of it."""
    return [one.text for one in compose(given["facts"], given["language"], given["template"])]


def told(world: World, totals: Totals, language: str) -> list[str]:
    found = Reported(NOVEMBER, date(2026, 11, 30), Figures(totals, {}, {}, {}), is_behind=False)
    return lines_of(given_of(found, world.district, language))


async def test_month_with_one_ticket_is_told(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()

    given = await asked(world)

    title, span, heading, counts, rates, chart = lines_of(given)
    assert title == "示范区2026年11月居民上报问题办理情况"
    assert span == "2026年11月1日 至 2026年11月23日"
    assert heading == "一、工作开展情况"
    assert counts == "本月收到居民上报 1 件，办结 1 件。"
    assert "居民回访满意率 100%（1/1）" in rates
    assert chart == "每周收到和办结的件数"
    assert [sum(series["counts"]) for series in given["chart"]["series"]] == [1, 1]
    assert given["chart"]["groups"] == ["11-01", "11-02", "11-09", "11-16", "11-23"]  # none that is still to come
    assert world.li.messages[-1].media["document"]["file_name"].endswith(".docx")


async def test_month_with_nothing_says_so(world: World):
    given = await asked(world, "In English", "网页")

    assert given["kind"] == "html"
    assert lines_of(given)[0] == "Model District: residents' reports in Nov 2026"
    assert lines_of(given)[2:] == ["Nothing was reported in this period, and nothing was left from before."]
    assert given["chart"] is None


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_busy_month_reads_well(world: World, language: str):
    totals = Totals(received=5000, carried=1, closed=4800, open=201, late=1, on_time=4800, unsolved=2, satisfied=90)

    said = told(world, totals, language)

    if language == "en":
        assert said[3] == ("5000 reports came in, 1 was carried over, 4800 were closed, 201 were open at the end.")
        assert said[5:7] == [
            "What needs to improve",
            "1 ticket was not closed in time, 2 residents said that it was not solved.",
        ]
        assert said[-3] == "Finish the 201 tickets that are still open."
    else:
        assert [line for line in said if "、" in line[:2]] == [
            "一、工作开展情况", "二、存在问题", "三、下一步工作打算",
        ]  # fmt: skip
        assert said[3] == "本月收到居民上报 5000 件，上月结转 1 件，办结 4800 件，期末未办结 201 件。"


async def test_nobody_stands_in_the_article(world: World):
    await world.reports(words="幸福里3号楼王阿姨家门口电线垂下来了 13800000000")

    given = json.dumps(await asked(world), ensure_ascii=False)

    assert not [mark for mark in ("王阿姨", "13800000000", "3号楼", str(world.wang.id)) if mark in given]


@pytest.mark.parametrize("data", ["article:2026-11:docx:zh", "article:2027-01:docx:zh", "article:x:exe:zh"])
async def test_resident_gets_no_article(world: World, data: str):
    world.wang.says("/article 2026-11")
    await world.settle()

    world.wang.forges(data)
    await world.settle()

    assert not any(message.media for message in world.wang.messages)


@pytest.mark.parametrize("paper", ["网页", "纯文本"])
async def test_published_pair_is_a_case(world: World, office: PressOffice, paper: str):
    await office.publishes(await office.closed())

    given = await asked(world, paper)

    assert "幸福里小区 · 沿街线路杂乱：" in "".join(lines_of(given))
    assert b64decode(given["given"][0]) == office.bytes_of(office.shown[0])
    assert world.li.messages[-1].media["document"]["file_name"].endswith(".html" if paper == "网页" else ".zip")


async def test_what_was_taken_back_is_no_case(world: World, office: PressOffice):
    await office.publishes(await office.closed())
    await office.taps("撤回")

    assert "典型案例" not in "".join(lines_of(await asked(world)))


async def test_lost_picture_leaves_words(world: World, office: PressOffice):
    await office.publishes(await office.closed())
    world.telegram.fail("getFile", "wrong file_id")

    given = await asked(world)

    assert "given" not in given
    assert "典型案例" in "".join(lines_of(given))
    assert world.li.messages[-1].media["document"]


async def test_office_says_it_its_own_way(world: World):
    name, template = "templates/article.zh.md.j2", "# 我区{{ month }}工作\n\n共 {{ received }} 件。\n"
    body, beside = await world.read(lambda tx: districts.newest(tx) or ("", {}))
    await world.database.write(lambda tx: districts.apply(tx, body, beside | {name: template}, int(world.time)))
    await world.reports()

    given = await asked(world)

    assert lines_of(given) == ["我区2026年11月工作", "共 1 件。"]
