"""The demo page in a real Chromium: what a newcomer does first."""

from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect

from tests.demo.page.people import WIRES, choose, pane, press, report, send_sample, write

SAMPLE = Path(__file__).parents[3] / "issuebot" / "demo" / "static" / "samples" / "bins.jpg"
SLOW_PICTURES = """() => {
  const open = new Promise((resolve) => { window.openPictures = resolve; });
  const read = window.createImageBitmap;
  window.createImageBitmap = async (...args) => { await open; return read(...args); };
}"""
ADMIN = "7300000099"


def test_one_tap_reaches_the_unit(page: Page):
    report(page)

    expect(pane(page, "resident")).to_contain_text("#1 已提交，谢谢！")
    expect(pane(page, "unit")).to_contain_text("#1 沿街线路杂乱 · 待签收")
    expect(pane(page, "unit").locator("img[src*='/api/file/']").first).to_be_visible()


def test_two_taps_on_an_example_send_one(page: Page):
    pane(page, "resident").get_by_text(WIRES).first.evaluate("example => { example.click(); example.click(); }")

    expect(pane(page, "resident")).to_contain_text("请看一下，对就提交")
    expect(pane(page, "resident").locator("li.mine")).to_have_count(1)


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


def test_tall_picture_is_shown_whole(page: Page, tmp_path: Path):
    Image.new("RGB", (300, 450), "teal").save(tmp_path / "tall.jpg")

    pane(page, "resident").locator("input[type=file]").set_input_files(tmp_path / "tall.jpg")
    page.get_by_test_id("send-resident").click()

    box = pane(page, "resident").locator("li.mine .photo img").bounding_box()
    assert box
    assert box["height"] > box["width"]


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


def test_location_chooses_the_community(page: Page):
    page.get_by_test_id("composer-resident").fill("路灯不亮")
    page.get_by_test_id("send-resident").click()
    expect(pane(page, "resident")).to_contain_text("在哪里？")

    page.get_by_test_id("attach-resident").click()
    page.get_by_test_id("pin-resident").click()
    page.get_by_role("button", name="幸福里小区").last.click()

    expect(pane(page, "resident")).to_contain_text("📍 位置")


def test_invite_to_a_group_stays_on_the_page(page: Page):
    choose(page, "coordinator", ADMIN)
    write(page, "coordinator", "/invite unit police-station")
    link = pane(page, "coordinator").locator(".bubble").last.get_by_role("button", name="t.me/")

    link.click()

    expect(page.get_by_test_id("notice")).to_contain_text("选一个群")


def test_usual_button_is_coloured(page: Page):
    report(page)

    expect(pane(page, "unit").get_by_role("button", name="签收", exact=True)).to_have_class("key primary")


def test_command_from_the_list_keeps_the_words(page: Page):
    page.get_by_test_id("composer-unit").fill("半句话")
    page.get_by_test_id("commands-unit").click()
    pane(page, "unit").get_by_role("option", name="/queue").click()

    expect(pane(page, "unit")).to_contain_text("没有未办结的工单")
    expect(page.get_by_test_id("composer-unit")).to_have_value("半句话")
