"""The demo page in a real Chromium: what a newcomer does first."""

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.demo.people import choose, pane, press, send_sample, write

SAMPLE = Path(__file__).parents[2] / "issuebot" / "demo" / "static" / "samples" / "bins.jpg"
WIRES = "幸福里3号楼门口电线垂下来了，小孩够得着"
SLOW_PICTURES = """() => {
  const open = new Promise((resolve) => { window.openPictures = resolve; });
  const read = window.createImageBitmap;
  window.createImageBitmap = async (...args) => { await open; return read(...args); };
}"""
HAN = re.compile(r"[\u4e00-\u9fff]")
ADMIN, LEADER = "7300000099", "7000000000"
NEIGHBOURS = "-1001000000011"  # of 幸福里小区


def report(page: Page) -> None:
    """One suggestion, one tap."""
    pane(page, "resident").get_by_text(WIRES).first.click()
    press(page, "resident", "提交")


def report_elsewhere(page: Page) -> None:
    """In the neighbours' group, while these eyes are on another pane."""
    said = {"pane": "resident", "chat": NEIGHBOURS, "kind": "text", "text": f"/report {WIRES}"}
    answer = page.request.post(f"{page.url}api/act", data=said)
    assert answer.ok, answer.text()


def said_by(page: Page) -> str:
    """Every word on the page, also those for screen readers."""
    return str(
        page.evaluate("""() => [document.title, document.body.innerText, ...[...document.querySelectorAll("*")]
      .flatMap((one) => ["aria-label", "title", "alt", "placeholder"].map((name) => one.getAttribute(name) ?? ""))]
      .join(" ")""")
    )


def wide(page: Page) -> list[str]:
    """What is wider than the screen, though nothing on it scrolls sideways."""
    found: list[str] = page.evaluate("""() => [...document.querySelectorAll("body *")]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1
        && !one.closest(".hidden, svg, .tray"))
      .map((one) => one.outerHTML.slice(0, 120))""")
    return found


def titles_of(page: Page, name: str) -> list[str]:
    page.get_by_test_id(f"chat-switch-{name}").click()
    return pane(page, name).locator(".chats .title").all_inner_texts()


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


def test_one_tap_reaches_the_unit(page: Page):
    report(page)

    expect(pane(page, "resident")).to_contain_text("#1 已提交，谢谢！")
    expect(pane(page, "unit")).to_contain_text("#1 沿街线路杂乱 · 待签收")
    expect(pane(page, "unit").locator("img[src*='/api/file/']").first).to_be_visible()


def test_whole_life_on_one_page(page: Page):
    report(page)
    press(page, "unit", "签收")
    expect(pane(page, "resident")).to_contain_text("#1 正在办理")

    press(page, "unit", "办结")
    expect(pane(page, "unit")).to_contain_text("办理结果是什么？")
    press(page, "unit", "线路已捆扎归整。")
    expect(pane(page, "unit")).to_contain_text("#1 还缺整改后的照片")
    send_sample(page, "unit", "线路已归整")
    press(page, "resident", "已解决，满意")

    expect(pane(page, "resident")).to_contain_text("#1 已结案：线路已捆扎归整。")
    expect(pane(page, "unit")).to_contain_text("#1 沿街线路杂乱 · 已结案")


def test_coordinator_assigns_what_has_no_unit(page: Page):
    pane(page, "resident").get_by_text("老城厢有人乱停车，占了盲道").first.click()
    press(page, "resident", "提交")
    expect(pane(page, "coordinator")).to_contain_text("待派单")

    press(page, "coordinator", "派出所")

    expect(pane(page, "unit")).to_contain_text("待签收")


def test_own_photo_is_uploaded(page: Page):
    page.get_by_test_id("attach-resident").click()
    pane(page, "resident").locator("input[type=file]").set_input_files(SAMPLE)
    page.get_by_test_id("composer-resident").fill("幸福里垃圾桶满了")
    page.get_by_test_id("send-resident").click()

    expect(pane(page, "resident")).to_contain_text("环境卫生 · 幸福里小区 · 1 张照片")


def test_photo_comes_with_hurried_words(page: Page):
    page.evaluate(SLOW_PICTURES)
    pane(page, "resident").locator("input[type=file]").set_input_files(SAMPLE)
    page.get_by_test_id("composer-resident").fill("幸福里垃圾桶满了")
    page.get_by_test_id("send-resident").click()

    page.evaluate("openPictures()")

    expect(pane(page, "resident")).to_contain_text("环境卫生 · 幸福里小区 · 1 张照片")


def test_what_is_no_picture_keeps_the_words(page: Page):
    broken = {"name": "torn.jpg", "mimeType": "image/jpeg", "buffer": b"torn"}
    page.get_by_test_id("composer-resident").fill("幸福里垃圾桶满了")
    pane(page, "resident").locator("input[type=file]").set_input_files(broken)  # type: ignore[arg-type]

    expect(pane(page, "resident")).to_contain_text("这个文件不是")
    expect(pane(page, "resident").locator(".thumb")).to_have_count(0)
    expect(page.get_by_test_id("composer-resident")).to_have_value("幸福里垃圾桶满了")


def test_words_of_people_stay_words(page: Page):
    page.get_by_test_id("composer-resident").fill("幸福里 <img src=x onerror=alert(1)> & <b>灯</b>")
    page.get_by_test_id("composer-resident").press("Enter")

    expect(pane(page, "resident")).to_contain_text("<img src=x onerror=alert(1)> & <b>灯</b>")
    expect(pane(page, "resident")).to_contain_text("幸福里小区")


def test_english_is_one_click_away(page: Page):
    page.get_by_test_id("language").click()
    pane(page, "resident").get_by_text("Wires hang low").first.click()
    press(page, "resident", "Submit")

    expect(pane(page, "resident")).to_contain_text("#1 submitted, thank you!")
    expect(pane(page, "unit")).to_contain_text("Messy street wiring · waiting to be accepted")


def test_english_browser_gets_an_english_page(english: Page):
    english.get_by_test_id("pane-resident").get_by_text("Wires hang low").first.click()
    press(english, "resident", "Submit")
    expect(pane(english, "unit")).to_contain_text("waiting to be accepted")
    english.get_by_test_id("language").evaluate("button => button.remove()")  # it leads to the other language

    for name in ("resident", "unit", "coordinator"):
        english.get_by_test_id(f"chat-switch-{name}").click()
        assert not HAN.search(said_by(english))


def test_start_over_keeps_the_language(english: Page):
    start_over(english)

    expect(pane(english, "coordinator")).to_contain_text("Coordination desk")


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


def test_reader_of_the_past_is_left_there(page: Page):
    for number in range(12):
        write(page, "resident", f"幸福里{number}号楼灯不亮")
    log = pane(page, "resident").locator(".log")
    expect(pane(page, "resident")).to_contain_text("幸福里11号楼")
    log.evaluate("log => { log.scrollTop = 0; log.dispatchEvent(new Event('scroll')); }")

    said = {"pane": "resident", "chat": "7300000001", "kind": "text", "text": "最后一句"}
    page.request.post(f"{page.url}api/act", data=said)

    expect(pane(page, "resident").locator(".down")).to_be_visible()


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


def test_clock_is_moved_by_the_visitor(page: Page):
    before = page.locator("#clock time").inner_text()

    let_pass(page, "morning")

    expect(page.locator("#clock time")).to_contain_text("09:10")
    assert page.locator("#clock time").inner_text() != before


def test_sample_shows_what_is_late(page: Page):
    page.get_by_test_id("sample").click()
    page.get_by_test_id("confirm").click()
    expect(page.get_by_test_id("toast").last).to_contain_text("四十件示例工单已就位")

    write(page, "coordinator", "/overdue")

    expect(pane(page, "coordinator").locator(".bubble").last).to_contain_text("超时")


def test_page_says_that_a_restart_forgets(page: Page):
    expect(page.locator(".forgets")).to_have_text("数据只在内存里，重启演示即清空")


def test_invite_to_a_group_stays_on_the_page(page: Page):
    choose(page, "coordinator", ADMIN)
    write(page, "coordinator", "/invite unit police-station")
    link = pane(page, "coordinator").locator(".bubble").last.get_by_role("button", name="t.me/")

    link.click()

    expect(page.get_by_test_id("notice")).to_contain_text("选一个群")


def test_every_button_has_a_name(page: Page):
    report(page)
    page.get_by_test_id("clock").click()

    nameless = page.evaluate("""() => [...document.querySelectorAll("button, a, textarea, input")]
      .filter((one) => one.checkVisibility() && !one.innerText?.trim() && !one.getAttribute("aria-label"))
      .map((one) => one.outerHTML)""")
    assert nameless == []


def test_clock_by_keyboard(page: Page):
    page.get_by_test_id("clock").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    expect(page.locator("#clock time")).to_contain_text("09:10")


def test_nothing_overflows_a_small_phone(english: Page):
    english.set_viewport_size({"width": 360, "height": 640})
    for name in ("resident", "unit", "coordinator"):
        english.get_by_test_id(f"tab-{name}").click()
        english.get_by_test_id(f"chat-switch-{name}").click()
        assert wide(english) == []
        english.keyboard.press("Escape")


def test_dark_theme_is_one_click_away(page: Page):
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")

    page.get_by_test_id("theme").click()

    expect(page.locator("body")).not_to_have_css("background-color", light)


def test_phone_shows_one_pane(page: Page):
    page.set_viewport_size({"width": 390, "height": 844})
    report(page)

    expect(pane(page, "unit")).to_be_hidden()
    page.get_by_test_id("tab-unit").click()

    expect(pane(page, "unit")).to_contain_text("#1 沿街线路杂乱")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


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


def test_location_chooses_the_community(page: Page):
    page.get_by_test_id("composer-resident").fill("路灯不亮")
    page.get_by_test_id("send-resident").click()
    expect(pane(page, "resident")).to_contain_text("在哪里？")

    page.get_by_test_id("attach-resident").click()
    page.get_by_test_id("pin-resident").click()
    page.get_by_role("button", name="幸福里小区").last.click()

    expect(pane(page, "resident")).to_contain_text("📍 位置")


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


def test_usual_button_is_coloured(page: Page):
    report(page)

    expect(pane(page, "unit").get_by_role("button", name="签收", exact=True)).to_have_class("key primary")
