"""A volunteer's month on the demo page: invited, reminded, swapped, checked in, hours, the certificate opened."""

import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from urllib.parse import urljoin

import docx
import pytest
from playwright.sync_api import Page, expect

from tests.demo.page.people import choose, pane, press, write
from tests.demo.page.test_clock import let_pass

NEIGHBOUR, WANG = "7300000003", "7300000001"
DESK = "-1001000000001"
POLICE = "-1001000000007"


@dataclass(frozen=True, slots=True)
class Says:
    """What is on the page in one language."""

    name: str
    i_am: str
    known: str
    reminded: str
    on_the_way: str
    check_in: str
    checked_in: str
    place: str
    missing: str
    out: str
    checked_out: str
    swap: str
    take: str
    taken: str
    hours: str
    certificate: str
    paper: str


CHINESE = Says(
    name="赵先生",
    i_am="我是赵先生",
    known="认出您了",
    reminded="您有班",
    on_the_way="🚶 我在路上",
    check_in="📍 签到",
    checked_in="已签到",
    place="人民路解放路口",
    missing="尚未到岗",
    out="签退",
    checked_out="已签退",
    swap="换班",
    take="我来接",
    taken="赵先生",
    hours="工时",
    certificate="服务证明",
    paper="志愿服务",
)
ENGLISH = Says(
    name="Mr Zhao",
    i_am="I am Mr Zhao",
    known="I know you now",
    reminded="You are on duty",
    on_the_way="🚶 I am on my way",
    check_in="📍 Check in",
    checked_in="Checked in at",
    place="Renmin and Jiefang Road crossing",
    missing="Not there yet",
    out="check out",
    checked_out="Checked out at",
    swap="swap",
    take="I take it",
    taken="Mr Zhao",
    hours="my hours",
    certificate="certificate",
    paper="service",
)


def live_a_month(page: Page, say: Says, shots: Path) -> None:
    home, desk = pane(page, "resident"), pane(page, "coordinator")
    page.get_by_test_id("sample").click()
    page.get_by_test_id("confirm").click()
    expect(page.get_by_test_id("toast").last).to_contain_text(re.compile("就位|in place"), timeout=90_000)
    _is_invited(page, say)

    choose(page, "resident", WANG)
    let_pass(page, "morning")
    reminder = home.locator("li.message.bot").last  # the evening's has no buttons, and those of duties before are over
    expect(reminder).to_contain_text(say.reminded)
    expect(reminder.get_by_role("button", name=say.check_in, exact=True)).to_be_visible()
    press(page, "resident", say.on_the_way)
    press(page, "resident", say.check_in)
    _sends_place(page, say)
    expect(home.locator("li.message.bot").last).to_contain_text(say.checked_in)
    page.screenshot(path=shots / "in.png")

    let_pass(page, "hour")
    choose(page, "coordinator", DESK)  # a card of the leader's may have opened the leader's chat
    expect(desk).to_contain_text(say.missing)
    write(page, "resident", say.out)
    _sends_place(page, say)
    expect(home.locator("li.message.bot").last).to_contain_text(say.checked_out)

    _swaps(page, say)
    choose(page, "resident", WANG)
    write(page, "resident", say.hours)
    home.locator("li.message.bot").last.get_by_role("button", name=re.compile(say.certificate, re.IGNORECASE)).click()
    file = home.locator("a.attachment").last
    expect(file).to_contain_text(".docx")
    page.screenshot(path=shots / "hours.png")
    content = page.request.get(urljoin(page.url, str(file.get_attribute("href")))).body()
    (shots / "certificate.docx").write_bytes(content)
    assert say.paper in _words_of(content)
    page.set_viewport_size({"width": 390, "height": 844})
    page.screenshot(path=shots / "phone.png")


def _is_invited(page: Page, say: Says) -> None:
    choose(page, "unit", POLICE)
    write(page, "unit", "/invite")
    link = pane(page, "unit").get_by_text("?start=i_").last
    expect(link).to_be_visible()
    token = re.search(r"start=(i_[\w-]+)", link.inner_text())
    assert token
    choose(page, "resident", NEIGHBOUR)
    write(page, "resident", f"/start {token[1]}")
    press(page, "resident", say.i_am)
    expect(pane(page, "resident").locator("li.message.bot").last).to_contain_text(say.known)
    expect(pane(page, "unit").locator("li.message.bot").last).to_contain_text(say.name)


def _sends_place(page: Page, say: Says) -> None:
    page.get_by_test_id("attach-resident").click()
    page.get_by_test_id("pin-resident").click()
    pane(page, "resident").locator(".places").get_by_text(say.place).click()


def _swaps(page: Page, say: Says) -> None:
    home = pane(page, "resident")
    write(page, "resident", say.swap)
    home.locator("li.message.bot").last.get_by_role("button", name=re.compile(say.place)).first.click()
    home.get_by_role("button", name=re.compile(say.name)).last.click()
    choose(page, "resident", NEIGHBOUR)
    home.get_by_role("button", name=re.compile(say.take, re.IGNORECASE)).last.click()
    expect(pane(page, "coordinator")).to_contain_text(say.taken)


def _words_of(content: bytes) -> str:
    paper = docx.Document(BytesIO(content))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in paper.paragraphs), *cells])


@pytest.mark.timeout(240)
def test_volunteer_lives_a_month(page: Page, tmp_path: Path):
    live_a_month(page, CHINESE, tmp_path)


@pytest.mark.timeout(240)
def test_english_volunteer_lives_a_month(english: Page, tmp_path: Path):
    live_a_month(english, ENGLISH, tmp_path)
