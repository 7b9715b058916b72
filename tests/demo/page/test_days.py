"""Whole days on the demo page by taps and plain words: nobody types a slash.

The clerk's day is a short one here; forty tickets are `python -m pytest tests/demo/page/test_days.py --tickets 40`.
"""

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.demo.page.people import choose, pane, press, send_sample, write

PLACES = ("幸福里", "和平花园", "阳光家园", "滨河新村", "东方名城", "锦绣苑", "文化路", "老城厢")
LITTER = ("垃圾桶满了", "楼道里堆着垃圾", "污水流到路上", "卫生死角发臭", "保洁好几天没来")
REPORTS = [f"{place}{litter}" for litter in LITTER for place in PLACES]
NEIGHBOUR = "7300000003"  # 赵先生
MOST_OF_ONE = 25  # one person may not report more in a day
SANITATION = "-1001000000006"


def card(page: Page, number: int) -> Locator:
    """The unit's card of this ticket."""
    title = page.locator(".text strong").filter(has_text=re.compile(rf"#{number} 环境卫生"))
    return pane(page, "unit").locator("li.message.bot").filter(has=title)


def reply(page: Page, message: Locator, words: str, photo: str | None = None) -> None:
    message.get_by_role("button", name="回复", exact=True).click()
    page.get_by_test_id("composer-unit").fill(words)
    if photo:
        send_sample(page, "unit", photo)
    else:
        page.get_by_test_id("composer-unit").press("Enter")


def report_all(page: Page, count: int) -> None:
    for number, words in enumerate(REPORTS[:count], start=1):
        if number == MOST_OF_ONE:
            choose(page, "resident", NEIGHBOUR)
        write(page, "resident", words)
        press(page, "resident", "提交")
        expect(pane(page, "resident")).to_contain_text(f"#{number} 已提交")


def accept(page: Page, number: int) -> None:
    if number % 2:
        card(page, number).get_by_role("button", name="签收", exact=True).click()
    else:
        reply(page, card(page, number), "收到，马上安排")
    expect(card(page, number)).to_contain_text("办理中")


def ask(page: Page, number: int) -> None:
    if number % 2:
        card(page, number).get_by_role("button", name="追问", exact=True).click()
        press(page, "unit", "请问具体在几号楼、几单元门口？")
    else:
        reply(page, card(page, number), "追问 是南门还是北门？")
    expect(card(page, number)).to_contain_text("待居民补充")


def close(page: Page, number: int) -> None:
    """By a photo in reply, with the words or with one tap, or by the button and what it asks for."""
    way = number % 3
    if way == 0:
        reply(page, card(page, number), "办结 已经清运", "垃圾已清运")
    elif way == 1:
        reply(page, card(page, number), "", "垃圾已清运")
        expect(pane(page, "unit")).to_contain_text(f"#{number} 用这张照片办结吗？")
        press(page, "unit", "办结")
        press(page, "unit", "已清理，并增加了每天的清扫次数。")
    else:
        card(page, number).get_by_role("button", name="办结", exact=True).click()
        press(page, "unit", "垃圾已清运，地面已冲洗。")
        expect(pane(page, "unit")).to_contain_text(f"#{number} 还缺整改后的照片")
        send_sample(page, "unit", "垃圾已清运")
    expect(card(page, number)).to_contain_text("已办结")


def test_clerk_needs_no_slash(page: Page, pytestconfig: pytest.Config):
    count = int(pytestconfig.getoption("tickets"))
    report_all(page, count)
    choose(page, "unit", SANITATION)

    for number in range(1, count + 1):
        accept(page, number)
        if number % 4 < 2:
            ask(page, number)
    for number in range(1, count + 1):
        close(page, number)

    for number in range(1, count + 1):
        expect(card(page, number)).to_contain_text("已办结")
    said = pane(page, "unit").locator("li.mine .text").all_inner_texts()
    assert said
    assert not any(words.startswith("/") for words in said)


def test_resident_needs_no_slash(page: Page):
    home = pane(page, "resident")
    page.get_by_test_id("composer-resident").fill("幸福里2号楼下面垃圾堆了三天")
    send_sample(page, "resident", "垃圾桶满溢")
    press(page, "resident", "提交")
    expect(home).to_contain_text("#1 已提交")
    home.locator("li.message.bot").last.get_by_role("button", name="回复", exact=True).click()
    write(page, "resident", "就在自行车棚旁边")
    expect(home).to_contain_text("已补充到 #1")
    expect(pane(page, "unit")).to_contain_text("就在自行车棚旁边")

    reply(page, card(page, 1), "追问 哪一侧？")
    expect(home).to_contain_text("哪一侧？")
    write(page, "resident", "东侧")
    expect(card(page, 1)).not_to_contain_text("待居民补充")
    reply(page, card(page, 1), "办结 已清运", "垃圾已清运")
    press(page, "resident", "未解决")
    expect(card(page, 1)).to_contain_text("未解决")
    write(page, "resident", "旁边还有一堆")
    reply(page, card(page, 1), "办结 都清运了", "垃圾已清运")
    press(page, "resident", "已解决，满意")
    expect(home).to_contain_text("#1 已结案")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a resident writes who knows no command, each with what the page then shows."""

    help: tuple[str, str]
    report: str
    submit: str
    submitted: str
    progress: tuple[str, str]
    waits: str
    human: tuple[str, str]
    asks: str
    reply: str
    withdraw: str
    sure: str
    withdrawn: str


CHINESE = Wishes(
    help=("帮助", "怎么用"),
    report="和平花园路灯不亮",
    submit="提交",
    submitted="#1 已提交",
    progress=("上次报的怎么样了", "我的上报（1）"),
    waits="等接单",
    human=("转人工", "已通知协调员"),
    asks="有居民要求转人工",
    reply="回复",
    withdraw="撤回",
    sure="是，撤回",
    withdrawn="已撤回",
)
ENGLISH = Wishes(
    help=("help", "How it works"),
    report="The street light in Heping Garden is broken",
    submit="Submit",
    submitted="#1 submitted",
    progress=("how is my report going?", "Your reports (1)"),
    waits="sent",
    human=("talk to a human", "The coordinators know that you are waiting"),
    asks="A resident asks to speak to a person",
    reply="Reply",
    withdraw="withdraw",
    sure="Yes, withdraw",
    withdrawn="withdrawn",
)


def wish(page: Page, said: tuple[str, str]) -> None:
    words, answer = said
    write(page, "resident", words)
    expect(pane(page, "resident").locator("li.message.bot").last).to_contain_text(answer)


def ask_for_everything(page: Page, say: Wishes) -> None:
    home, unit, desk = (pane(page, name) for name in ("resident", "unit", "coordinator"))
    wish(page, say.help)
    expect(home.get_by_role("button", name=say.submit, exact=True)).to_have_count(0)  # no draft was opened
    write(page, "resident", say.report)
    press(page, "resident", say.submit)
    expect(home).to_contain_text(say.submitted)

    wish(page, say.progress)
    expect(home.locator("li.message.bot").last).to_contain_text(say.waits)
    wish(page, say.human)
    asked = desk.locator("li.message.bot").filter(has_text=say.asks)
    asked.get_by_role("button", name=say.reply, exact=True).click()
    write(page, "coordinator", "0558-1234567")
    expect(home.locator("li.message.bot").last).to_contain_text("0558-1234567")
    write(page, "resident", say.withdraw)
    press(page, "resident", say.sure)

    expect(unit.locator("li.message.bot").first).to_contain_text(say.withdrawn)
    expect(unit.locator("li.message.bot")).to_have_count(1)  # none of these words went to the unit


def test_wishes_need_no_slash(page: Page):
    ask_for_everything(page, CHINESE)


def test_english_wishes_need_no_slash(english: Page):
    ask_for_everything(english, ENGLISH)
