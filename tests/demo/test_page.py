"""The demo page in a real Chromium: what a newcomer does first."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

SAMPLE = Path(__file__).parents[2] / "issuebot" / "demo" / "static" / "samples" / "bins.jpg"
WIRES = "幸福里3号楼门口电线垂下来了，小孩够得着"
SLOW_PICTURES = """() => {
  const open = new Promise((resolve) => { window.openPictures = resolve; });
  const read = window.createImageBitmap;
  window.createImageBitmap = async (...args) => { await open; return read(...args); };
}"""
NEIGHBOURS = "-1001000000011"  # of 幸福里小区


def pane(page: Page, name: str) -> Locator:
    return page.get_by_test_id(f"pane-{name}")


def press(page: Page, name: str, label: str) -> None:
    pane(page, name).get_by_role("button", name=label, exact=True).last.click()


def report(page: Page) -> None:
    """One suggestion, one tap."""
    pane(page, "resident").get_by_text(WIRES).first.click()
    press(page, "resident", "提交")


def report_elsewhere(page: Page) -> None:
    """In the neighbours' group, while these eyes are on another pane."""
    said = {"pane": "resident", "chat": NEIGHBOURS, "kind": "text", "text": f"/report {WIRES}"}
    answer = page.request.post(f"{page.url}api/act", data=said)
    assert answer.ok, answer.text()


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
    expect(pane(page, "unit")).to_contain_text("怎么办的？")
    press(page, "unit", "线路已捆扎归整。")
    expect(pane(page, "unit")).to_contain_text("#1 需要整改后的照片")
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


def send_sample(page: Page, name: str, title: str) -> None:
    """A picture from the sample album, as a reply to the question that waits."""
    page.get_by_test_id(f"attach-{name}").click()
    pane(page, name).get_by_role("button", name=title).first.click()
    page.get_by_test_id(f"send-{name}").click()
