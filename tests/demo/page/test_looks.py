"""How the demo page looks and reads: both languages, light and dark, small screens, for ears and keyboards."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.demo.page.people import WIRES, pane, press, report, write

HAN = re.compile(r"[\u4e00-\u9fff]")


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


def spots_of(one: Locator) -> tuple[float, float]:
    """Where it begins and ends, in pixels from the top."""
    box = one.bounding_box()
    assert box
    return box["y"], box["y"] + box["height"]


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


def test_every_button_has_a_name(page: Page):
    report(page)
    page.get_by_test_id("clock").click()

    nameless = page.evaluate("""() => [...document.querySelectorAll("button, a, textarea, input")]
      .filter((one) => one.checkVisibility() && !one.innerText?.trim() && !one.getAttribute("aria-label"))
      .map((one) => one.outerHTML)""")
    assert nameless == []


@pytest.mark.parametrize("language", ["page", "english"])
def test_name_of_a_button_says_what_is_seen_on_it(request: pytest.FixtureRequest, language: str):
    """Who speaks to the page says what they see. "EN" and "中" are seen, too."""
    page: Page = request.getfixturevalue(language)
    write(page, "resident", "/help")
    expect(pane(page, "resident").locator("li.message.bot")).to_be_visible()
    pane(page, "resident").locator(".round.reply").last.click()
    write(page, "resident", "幸福里")
    expect(pane(page, "resident").locator(".quote")).to_be_visible()

    other = page.evaluate("""() => [...document.querySelectorAll("button[aria-label], a[aria-label]")]
      .filter((one) => one.checkVisibility())
      .filter((one) => !one.getAttribute("aria-label").toLowerCase().includes(one.innerText.trim().toLowerCase()))
      .map((one) => one.outerHTML)""")
    assert other == []


def test_everything_has_its_landmark(page: Page):
    known = "header, main, nav, section[aria-label], [role=status], [aria-live], script, noscript"

    lost = page.evaluate("(known) => [...document.body.children].filter(one => !one.matches(known)).length", known)
    assert lost == 0


def test_nothing_overflows_a_small_phone(english: Page):
    english.set_viewport_size({"width": 320, "height": 568})
    for name in ("resident", "unit", "coordinator"):
        english.get_by_test_id(f"tab-{name}").click()
        english.get_by_test_id(f"chat-switch-{name}").click()
        assert wide(english) == []
        english.keyboard.press("Escape")


def test_coordinates_of_a_long_name_stay_on_one_line(english: Page):
    english.set_viewport_size({"width": 390, "height": 844})
    english.get_by_test_id("attach-resident").click()
    english.get_by_test_id("pin-resident").click()

    places = pane(english, "resident").locator(".places .muted")

    heights = {round(end - begin) for begin, end in map(spots_of, places.all())}
    assert len(heights) == 1


def test_hint_has_room_beside_all_steps(english: Page):
    """With duties there are two more, as below sample tickets."""
    english.locator("#steps").evaluate(
        "list => list.append(...[...list.children].slice(-2).map(one => one.cloneNode(true)))"
    )

    box = english.locator("#hint").bounding_box()

    assert box
    assert box["height"] < 50


def test_chats_stay_where_they_are_from_step_to_step(english: Page):
    tops = set()
    for step in english.locator("#steps button").all():
        step.click()
        tops.add(spots_of(english.locator("#panes"))[0])

    assert len(tops) == 1


def test_buttons_belong_to_what_is_above_them(page: Page):
    for number in (1, 2):
        write(page, "resident", WIRES)
        press(page, "resident", "提交")
        # Until then the button of the draft before is there, and a tap would be on it.
        expect(pane(page, "resident")).to_contain_text(f"#{number} 已提交")
    expect(pane(page, "unit")).to_contain_text("#2 沿街线路杂乱")
    first, second = pane(page, "unit").locator("li.message.bot").all()

    above, keys, below = (spots_of(spot) for spot in (first.locator(".bubble"), first.locator(".keyboard"), second))

    assert below[0] - keys[1] > 2 * (keys[0] - above[1])


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
