"""A week of the office on the demo page: published, nominated, digest, article, guide, broadcast, poster."""

import re
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.demo.page.people import choose, pane, press, send_sample, write
from tests.demo.page.test_clock import let_pass
from tests.demo.page.test_looks import HAN

CHANNEL, WANG, LI, DESK = "-1001000000002", "7300000001", "7000000002", "-1001000000001"


@dataclass(frozen=True, slots=True)
class Says:
    """What is on the page in one language."""

    report: str
    submit: str
    bins: str
    clean: str
    reply: str
    done: str
    satisfied: str
    publish: str
    before: str
    praise: str
    praised: tuple[str, str, str, str]
    thanks: str
    digest: str
    received: str
    back: str
    taken: str
    month: re.Pattern[str]
    article: str
    guide: tuple[str, str]
    water: str
    everybody: str
    send: str
    sent: str
    community: str
    poster: str


CHINESE = Says(
    report="幸福里2号楼下面垃圾堆了三天",
    submit="提交",
    bins="垃圾桶满溢",
    clean="垃圾已清运",
    reply="回复",
    done="办结 已清运",
    satisfied="已解决，满意",
    publish="✅ 发布",
    before="环境卫生管理处已处理好",
    praise="我要表扬刘阿姨，三年来天天给独居老人送饭",
    praised=("✅ 提交", "✅ 采用", "用原话", "☑ 本人已同意"),
    thanks="身边好人",
    digest="示范区简报",
    received="收到居民反映 1 件",
    back="撤回",
    taken="已撤回",
    month=re.compile(r"20\d\d年\d+月"),
    article="居民上报问题办理情况",
    guide=("垃圾怎么分类", "四个桶，看颜色"),
    water="明天上午9点到11点停水，请提前储水",
    everybody="全部居民",
    send="现在发给",
    sent="送达：4",
    community="幸福里小区",
    poster="海报：幸福里小区",
)


ENGLISH = Says(
    report="Rubbish has been lying below building 2, Xingfuli, for three days",
    submit="Submit",
    bins="Overflowing bins",
    clean="Bins cleaned",
    reply="Reply",
    done="closed: cleared away",
    satisfied="Solved, satisfied",
    publish="✅ Publish",
    before="fixed by Sanitation Office",
    praise="I would like to praise Mrs Liu: for three years she has cooked for the old people on our stairs",
    praised=("✅ Submit", "✅ Choose it", "Take these words", "☑ They told me yes"),
    thanks="Good neighbours",
    digest="Model District: 20",
    received="Reports received: 1",
    back="Take back",
    taken="Taken back",
    month=re.compile(r"[A-Z][a-z]{2} 20\d\d"),
    article="residents' reports",
    guide=("how do I sort my rubbish?", "bins"),
    water="No water tomorrow from 9 to 11. Please store some.",
    everybody="All residents",
    send="Send now to",
    sent="Reached: 4",
    community="Xingfuli",
    poster="Poster: Xingfuli",
)


def works(page: Page, say: Says) -> None:
    """A report that is put right, and its resident says so."""
    page.get_by_test_id("composer-resident").fill(say.report)
    send_sample(page, "resident", say.bins)
    press(page, "resident", say.submit)
    card = pane(page, "unit").locator("li.message.bot").filter(has_text="#1").first
    card.get_by_role("button", name=say.reply, exact=True).click()
    page.get_by_test_id("composer-unit").fill(say.done)
    send_sample(page, "unit", say.clean)
    press(page, "resident", say.satisfied)


def begins(page: Page, name: str, label: str) -> None:
    pane(page, name).get_by_role("button", name=re.compile(re.escape(label))).last.click()


def praises(page: Page, say: Says) -> None:
    """A resident praises a neighbour; the desk takes the words, and notes that the neighbour agrees."""
    submit, *decides = say.praised
    choose(page, "resident", WANG)
    write(page, "resident", say.praise)
    press(page, "resident", submit)
    choose(page, "coordinator", DESK)
    for label in decides:
        press(page, "coordinator", label)


def shows_what_was_done(page: Page, say: Says) -> None:
    """Before and after, the digest, the article."""
    home, desk = pane(page, "resident"), pane(page, "coordinator")
    works(page, say)
    choose(page, "coordinator", LI)
    write(page, "coordinator", "/publish 1")
    press(page, "coordinator", say.publish)
    choose(page, "resident", CHANNEL)
    expect(home).to_contain_text(say.before)

    praises(page, say)
    choose(page, "resident", CHANNEL)

    let_pass(page, "week")
    if not desk.get_by_text(say.received).count():
        let_pass(page, "week")  # nobody worked in that one: a long holiday
    expect(desk).to_contain_text(say.received)
    press(page, "coordinator", say.publish)
    expect(home.locator("li.message").filter(has_text=say.digest)).to_contain_text(say.received)
    expect(home.locator("li.message").filter(has_text=say.digest).locator("img")).to_have_count(2)
    expect(home.locator("li.message").filter(has_text=say.thanks)).to_contain_text(say.praise)
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_test_id("tab-resident").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.set_viewport_size({"width": 1440, "height": 900})

    write(page, "coordinator", "/article")
    desk.get_by_role("button", name=say.month).last.click()
    expect(desk.locator("a.attachment").last).to_contain_text(say.article)


def tells_everybody(page: Page, say: Says) -> None:
    """The guide, a broadcast, a poster; and the digest is taken back."""
    home, desk = pane(page, "resident"), pane(page, "coordinator")
    choose(page, "resident", WANG)
    write(page, "resident", say.guide[0])
    expect(home).to_contain_text(say.guide[1])

    choose(page, "coordinator", LI)
    write(page, "coordinator", f"/broadcast {say.water}")
    begins(page, "coordinator", say.everybody)
    begins(page, "coordinator", say.send)
    expect(home).to_contain_text(say.water)
    expect(desk).to_contain_text(say.sent)

    write(page, "coordinator", "/poster")
    begins(page, "coordinator", say.community)
    expect(desk).to_contain_text(say.poster)

    choose(page, "coordinator", DESK)
    press(page, "coordinator", say.back)
    expect(desk).to_contain_text(say.taken)
    choose(page, "resident", CHANNEL)
    expect(home.locator("li.message").filter(has_text=say.digest)).to_have_count(0)


def test_office_has_its_week(page: Page):
    shows_what_was_done(page, CHINESE)
    tells_everybody(page, CHINESE)


def test_english_office_shows_what_was_done(english: Page):
    shows_what_was_done(english, ENGLISH)
    expect(pane(english, "resident")).not_to_contain_text(HAN)
