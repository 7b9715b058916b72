"""A resident's days on the demo page by taps and plain words: nobody types a slash."""

from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.demo.page.people import card, pane, press, reply, send_sample, write


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
    expect(card(page, 1)).to_contain_text("待居民补充")
    write(page, "resident", "东侧")
    expect(card(page, 1)).not_to_contain_text("待居民补充")
    reply(page, card(page, 1), "办结 已清运", "垃圾已清运")
    press(page, "resident", "未解决")
    expect(card(page, 1)).to_contain_text("未解决")
    expect(home.get_by_role("button", name="已解决，满意")).to_have_count(0)  # below the next answer it stands again
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
