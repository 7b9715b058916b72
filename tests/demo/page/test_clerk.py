"""A clerk's day on the demo page by replies and buttons: nobody types a slash.

It is a short one here; forty tickets are `python -m pytest tests/demo/page/test_clerk.py --tickets 40`.
"""

from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.demo.page.people import card, choose, pane, press, reply, send_sample, write

NEIGHBOUR = "7300000003"  # 赵先生
MOST_OF_ONE = 25  # one person may not report more in a day
SANITATION = "-1001000000006"


@dataclass(frozen=True, slots=True)
class Says:
    """What is on the page in one language."""

    places: tuple[str, ...]
    litter: tuple[str, ...]
    submit: str
    submitted: str
    accept: str
    received: str
    accepted: str
    ask: str
    asks: str
    asked: str
    waiting: str
    close: str
    with_photo: str
    result: str
    tidied: tuple[str, str]
    lacking: str
    cleaned: str
    closing: str
    done: str


CHINESE = Says(
    places=("幸福里", "和平花园", "阳光家园", "滨河新村", "东方名城", "锦绣苑", "文化路", "老城厢"),
    litter=("垃圾桶满了", "楼道里堆着垃圾", "污水流到路上", "卫生死角发臭", "保洁好几天没来"),
    submit="提交",
    submitted="#{} 已提交",
    accept="签收",
    received="收到，马上安排",
    accepted="办理中",
    ask="追问",
    asks="请问具体在几号楼、几单元门口？",
    asked="追问 是南门还是北门？",
    waiting="待居民补充",
    close="办结",
    with_photo="#{} 用这张照片办结吗？",
    result="#{} 的办理结果是什么？",
    tidied=("已清理，并增加了每天的清扫次数。", "垃圾已清运，地面已冲洗。"),
    lacking="#{} 还缺整改后的照片",
    cleaned="垃圾已清运",
    closing="办结 已经清运",
    done="已办结",
)
ENGLISH = Says(
    places=(
        *("Xingfuli", "Heping Garden", "Sunshine Homes", "Riverside Village"),
        *("Oriental Court", "Jinxiu Court", "Culture Road", "Old Town Lane"),
    ),
    litter=(
        *(": the bins are full", ": rubbish lies on the stairs", ": litter all over the path"),
        *(": a bad smell from the bins", ": nobody collects the rubbish"),
    ),
    submit="Submit",
    submitted="#{} submitted",
    accept="Accept",
    received="OK, we are on it",
    accepted="in progress",
    ask="Ask",
    asks="At which building and entrance is it, please?",
    asked="ask: the south gate or the north gate?",
    waiting="waiting for the resident",
    close="Close",
    with_photo="Close #{} with this photo?",
    result="#{}: what was done?",
    tidied=("Cleared; it will be swept more often from now on.", "The litter is cleared and the ground washed."),
    lacking="#{} needs an after-photo",
    cleaned="Bins cleaned",
    closing="done, all cleared",
    done="done, awaiting feedback",
)


def said(page: Page, words: str) -> Locator:
    """The newest message of the bot in the unit's chat with these words."""
    return pane(page, "unit").locator("li.message.bot").filter(has_text=words).last


def report_all(page: Page, say: Says, count: int) -> None:
    reports = [f"{place}{litter}" for litter in say.litter for place in say.places]
    for number, words in enumerate(reports[:count], start=1):
        if number == MOST_OF_ONE:
            choose(page, "resident", NEIGHBOUR)
        write(page, "resident", words)
        press(page, "resident", say.submit)
        expect(pane(page, "resident")).to_contain_text(say.submitted.format(number))


def accept(page: Page, say: Says, number: int) -> None:
    if number % 2:
        card(page, number).get_by_role("button", name=say.accept, exact=True).click()
    else:
        reply(page, card(page, number), say.received)
    expect(card(page, number)).to_contain_text(say.accepted)


def ask(page: Page, say: Says, number: int) -> None:
    if number % 2:
        card(page, number).get_by_role("button", name=say.ask, exact=True).click()
        press(page, "unit", say.asks)
    else:
        reply(page, card(page, number), say.asked)
    expect(card(page, number)).to_contain_text(say.waiting)


def close(page: Page, say: Says, number: int) -> None:
    """By a photo in reply, with the words or with one tap, or by the button and what it asks for."""
    way, (often, once) = number % 3, say.tidied
    if way == 0:
        reply(page, card(page, number), say.closing, say.cleaned)
    elif way == 1:
        reply(page, card(page, number), "", say.cleaned)
        said(page, say.with_photo.format(number)).get_by_role("button", name=say.close, exact=True).click()
        said(page, say.result.format(number)).get_by_role("button", name=often, exact=True).click()
    else:
        card(page, number).get_by_role("button", name=say.close, exact=True).click()
        said(page, say.result.format(number)).get_by_role("button", name=once, exact=True).click()
        expect(pane(page, "unit")).to_contain_text(say.lacking.format(number))
        send_sample(page, "unit", say.cleaned)
    expect(card(page, number)).to_contain_text(say.done)


def work_all_day(page: Page, say: Says, count: int) -> None:
    report_all(page, say, count)
    choose(page, "unit", SANITATION)

    for number in range(1, count + 1):
        accept(page, say, number)
        if number % 4 < 2:
            ask(page, say, number)
    for number in range(1, count + 1):
        close(page, say, number)

    for number in range(1, count + 1):
        expect(card(page, number)).to_contain_text(say.done)
    written = pane(page, "unit").locator("li.mine .text").all_inner_texts()
    assert written
    assert not any(words.startswith("/") for words in written)


def test_clerk_needs_no_slash(page: Page, pytestconfig: pytest.Config):
    work_all_day(page, CHINESE, int(pytestconfig.getoption("tickets")))


def test_english_clerk_needs_no_slash(english: Page, pytestconfig: pytest.Config):
    work_all_day(english, ENGLISH, int(pytestconfig.getoption("tickets")))
