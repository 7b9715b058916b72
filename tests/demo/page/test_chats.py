"""The chats of the demo page: what is told apart, kept, followed, and left where it is."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.demo.page.people import WIRES, card, choose, pane, press, report, write

NEIGHBOURS = "-1001000000011"  # of 幸福里小区
WIRING = "-1001000000005"  # 通信管理办公室
HAS_COME = """words => new Promise(come => {
  const source = new EventSource("/api/events");
  source.onmessage = ({ data }) => { if (data.includes(words)) { source.close(); come(true); } };
})"""  # to the browser, whether or not the page shows it


def report_elsewhere(page: Page) -> None:
    """In the neighbours' group, while these eyes are on another pane."""
    said = {"pane": "resident", "chat": NEIGHBOURS, "kind": "text", "text": f"/report {WIRES}"}
    answer = page.request.post(f"{page.url}api/act", data=said)
    assert answer.ok, answer.text()


def hold_down(page: Page, spot: Locator) -> None:
    """A finger that is still on the glass."""
    box = spot.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 3, box["y"] + box["height"] / 2)
    page.mouse.down()


def titles_of(page: Page, name: str) -> list[str]:
    page.get_by_test_id(f"chat-switch-{name}").click()
    return pane(page, name).locator(".chats .title").all_inner_texts()


def test_own_reply_stays_in_the_group(page: Page):
    choose(page, "resident", NEIGHBOURS)
    write(page, "resident", "谁看见我家的猫了？")
    pane(page, "resident").get_by_role("button", name="回复").last.click()

    write(page, "resident", "找到了，谢谢大家")

    expect(pane(page, "resident").locator(".bubble").last).to_contain_text("找到了，谢谢大家")


def test_answered_question_opens_no_reply(page: Page):
    report(page)
    press(page, "unit", "追问")
    press(page, "unit", "✍ 自己写")
    expect(pane(page, "unit").locator(".replying")).to_be_visible()
    write(page, "unit", "是哪个门？")
    expect(pane(page, "resident")).to_contain_text("是哪个门？")

    page.reload()

    expect(pane(page, "unit")).to_contain_text("是哪个门？")
    expect(pane(page, "unit").locator(".replying")).to_be_hidden()


def test_open_question_opens_its_reply_again(page: Page):
    report(page)
    press(page, "unit", "追问")
    press(page, "unit", "✍ 自己写")
    expect(pane(page, "unit").locator(".replying")).to_be_visible()

    page.reload()

    expect(pane(page, "unit").locator(".replying")).to_be_visible()


def test_changed_quote_lights_up_nothing(page: Page):
    report(page)
    press(page, "unit", "追问")
    press(page, "unit", "✍ 自己写")
    question = pane(page, "unit").locator("li.message.bot").filter(has_text="👉")
    expect(pane(page, "unit").locator(".replying")).to_be_visible()

    write(page, "unit", "是哪个门？")
    expect(question.locator(".quote")).to_contain_text("待居民补充")
    expect(question.locator(".key")).to_have_count(0)  # it loses its own buttons, and may light up for that

    write(page, "resident", "南门")

    expect(question.locator(".quote")).not_to_contain_text("待居民补充")
    expect(question).not_to_have_class(re.compile("flash"))


def test_reader_of_the_past_is_left_there(page: Page):
    choose(page, "unit", WIRING)
    for number in range(16):
        write(page, "unit", f"{number}：" + "今天巡查的路段和结果都在这里，" * 8)
    log = pane(page, "unit").locator(".log")
    expect(pane(page, "unit")).to_contain_text("15：今天")
    page.wait_for_function(
        "log => log.scrollHeight > log.clientHeight + 300 && log.scrollTop + log.clientHeight > log.scrollHeight - 2",
        arg=log.element_handle(),
    )
    log.evaluate("log => { log.scrollTop = 0; log.dispatchEvent(new Event('scroll')); }")

    report_elsewhere(page)

    expect(pane(page, "unit").locator(".down")).to_contain_text("1 条新消息")
    assert log.evaluate("log => log.scrollTop") == 0


def test_every_chat_keeps_its_draft(page: Page):
    page.get_by_test_id("composer-resident").fill("半句话")
    choose(page, "resident", NEIGHBOURS)
    expect(page.get_by_test_id("composer-resident")).to_have_value("")

    choose(page, "resident", "7300000001")

    expect(page.get_by_test_id("composer-resident")).to_have_value("半句话")


def test_chats_with_the_bot_are_told_apart(page: Page):
    titles = [*titles_of(page, "resident"), *titles_of(page, "coordinator")]

    assert {"随手拍 · 王阿姨", "随手拍 · 赵先生", "随手拍 · 张主任", "随手拍 · 小陈"} <= set(titles)
    assert len(set(titles)) == len(titles)


def test_card_opens_before_waiting_eyes(page: Page):
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_test_id("tab-unit").click()
    expect(pane(page, "unit")).to_contain_text("还没有工单")

    report_elsewhere(page)

    expect(pane(page, "unit")).to_contain_text("#1 沿街线路杂乱 · 待签收")
    expect(pane(page, "unit").locator(".banner")).to_be_hidden()


def test_card_waits_while_somebody_writes(page: Page):
    page.get_by_test_id("composer-unit").fill("大家早上好")

    report(page)

    expect(pane(page, "unit").locator(".banner")).to_contain_text("有新消息")
    expect(page.get_by_test_id("composer-unit")).to_have_value("大家早上好")


def test_message_during_a_tap_opens_chats(page: Page):
    hold_down(page, page.get_by_test_id("chat-switch-resident"))
    report_elsewhere(page)
    expect(pane(page, "unit")).to_contain_text("#1 沿街线路杂乱 · 待签收")

    page.mouse.up()

    expect(pane(page, "resident").get_by_role("menuitemradio", name="赵先生")).to_be_visible()


def test_message_during_a_tap_chooses_chat(page: Page):
    page.get_by_test_id("chat-switch-resident").click()
    hold_down(page, pane(page, "resident").get_by_role("menuitemradio", name="赵先生"))
    report_elsewhere(page)
    expect(pane(page, "unit")).to_contain_text("#1 沿街线路杂乱 · 待签收")

    page.mouse.up()

    expect(pane(page, "resident").locator(".header")).to_contain_text("赵先生")


def test_message_during_a_tap_leaves_the_buttons(page: Page):
    report(page)
    expect(pane(page, "resident")).to_contain_text("#1 已提交")
    card(page, 1).hover()
    hold_down(page, card(page, 1).locator(".round.reply"))
    pane(page, "resident").locator("li.message.bot").last.locator(".round.reply").evaluate("reply => reply.click()")
    write(page, "resident", "旁边还有一堆")
    assert page.evaluate(HAS_COME, "居民甲补充")
    page.wait_for_timeout(300)

    page.mouse.up()

    expect(pane(page, "unit").locator(".replying")).to_be_visible()
    expect(pane(page, "unit")).to_contain_text("旁边还有一堆")
