"""The demo page's clock, its steps, its sample, and starting over."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.demo.page.people import choose, pane, report, send_sample, write

LEADER = "7000000000"
NEIGHBOURS = "-1001000000011"  # of 幸福里小区


def start_over(page: Page) -> None:
    page.get_by_test_id("reset").click()
    page.get_by_test_id("confirm").click()
    expect(page.get_by_test_id("toast").last).to_be_visible()


def step(page: Page, name: str) -> Locator:
    return page.locator(".steps li").filter(has_text=name)


def reply_with_proof(page: Page) -> None:
    card = pane(page, "unit").locator("li.message.bot").filter(has_text="#1 沿街线路杂乱").first
    card.get_by_role("button", name="回复", exact=True).click()
    page.get_by_test_id("composer-unit").fill("办结 线路已捆扎归整")
    send_sample(page, "unit", "线路已归整")


def let_pass(page: Page, how_long: str) -> None:
    page.get_by_test_id("clock").click()
    page.locator(f"[data-pass={how_long}]").click()
    expect(page.locator("body")).not_to_have_attribute("aria-busy", "true")


def test_start_over_keeps_the_language(english: Page):
    start_over(english)

    expect(pane(english, "coordinator")).to_contain_text("Coordination desk")


def test_start_over_resets_the_panes(page: Page):
    report(page)
    expect(pane(page, "unit")).to_contain_text("待签收")
    choose(page, "resident", NEIGHBOURS)
    page.get_by_test_id("composer-unit").fill("半句话")

    start_over(page)

    expect(pane(page, "resident").locator(".header .title")).to_have_text("随手拍 · 王阿姨")
    expect(pane(page, "unit")).to_contain_text("还没有工单")
    expect(page.get_by_test_id("composer-unit")).to_have_value("")
    expect(page.locator(".steps [aria-current]")).to_contain_text("上报")
    report(page)
    expect(pane(page, "unit")).to_contain_text("#1 沿街线路杂乱 · 待签收")


def test_start_over_elsewhere_is_said(page: Page):
    report(page)
    expect(pane(page, "unit")).to_contain_text("待签收")

    page.request.post(f"{page.url}api/reset", data={"language": "zh"})

    expect(page.get_by_test_id("toast").last).to_have_text("已重新开始")
    expect(pane(page, "unit")).to_contain_text("还没有工单")


LATE_VIEWS = """
  window.EventSource = class extends EventSource {
    set onmessage(take) { super.onmessage = (event) => setTimeout(() => take(event), 2000); }
  };
"""  # as on a busy machine


def test_new_sample_keeps_what_is_written(page: Page):
    page.add_init_script(LATE_VIEWS)
    page.reload()
    page.get_by_test_id("sample").click()
    page.get_by_test_id("confirm").click()
    expect(page.get_by_test_id("toast").last).to_contain_text("就位", timeout=90_000)

    page.get_by_test_id("composer-unit").fill("半句话")
    page.wait_for_timeout(3000)

    expect(page.get_by_test_id("composer-unit")).to_have_value("半句话")


def test_clock_is_moved_by_the_visitor(page: Page):
    before = page.locator("#clock time").inner_text()

    let_pass(page, "morning")

    expect(page.locator("#clock time")).to_contain_text("09:10")
    assert page.locator("#clock time").inner_text() != before


def test_clock_by_keyboard(page: Page):
    page.get_by_test_id("clock").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    expect(page.locator("#clock time")).to_contain_text("09:10")


def test_sample_shows_what_is_late(page: Page):
    page.get_by_test_id("sample").click()
    page.get_by_test_id("confirm").click()
    expect(page.get_by_test_id("toast").last).to_contain_text("四十件示例工单已就位")
    expect(page.locator("#hint")).not_to_contain_text("示例")  # none is left to tap below so many messages

    write(page, "coordinator", "/overdue")

    expect(pane(page, "coordinator").locator(".bubble").last).to_contain_text("超时")


@pytest.mark.timeout(180)
def test_three_months_are_one_button_away(page: Page):
    page.get_by_test_id("sample").click()
    page.get_by_test_id("season").click()
    expect(page.get_by_test_id("toast").last).to_contain_text("正在重演三个月")
    expect(page.get_by_test_id("toast").last).to_contain_text("三个月的工单已就位", timeout=60_000)

    write(page, "coordinator", "/stats")

    expect(pane(page, "coordinator").locator(".bubble").last).to_contain_text("本月三率")


def test_page_says_that_a_restart_forgets(page: Page):
    expect(page.locator(".forgets")).to_have_text("数据只在内存里，重启演示即清空")


def test_clock_s_steps_lead_to_the_end(page: Page):
    let_pass(page, "friday")
    report(page)
    expect(step(page, "周五")).to_have_class("done")
    expect(pane(page, "unit")).to_contain_text("周一 14:30 前签收")

    for how_long in (*["morning"] * 3, *["hour"] * 7):
        let_pass(page, how_long)
    expect(pane(page, "unit")).to_contain_text("#1 签收时限已过半")
    expect(step(page, "超时")).to_have_class("done")
    choose(page, "coordinator", LEADER)
    expect(pane(page, "coordinator")).to_contain_text("#1 通信管理办公室超时未签收")

    reply_with_proof(page)
    let_pass(page, "week")
    expect(step(page, "自动结案")).to_have_class("done")
