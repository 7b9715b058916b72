"""What the tests of the page do with it: as people do, by tapping and writing."""

import re

from playwright.sync_api import Locator, Page

WIRES = "幸福里3号楼门口电线垂下来了，小孩够得着"


def pane(page: Page, name: str) -> Locator:
    return page.get_by_test_id(f"pane-{name}")


def press(page: Page, name: str, label: str) -> None:
    pane(page, name).get_by_role("button", name=label, exact=True).last.click()


def choose(page: Page, name: str, chat: str) -> None:
    page.get_by_test_id(f"chat-switch-{name}").click()
    pane(page, name).locator(f"[data-chat-id='{chat}']").click()


def write(page: Page, name: str, words: str) -> None:
    page.get_by_test_id(f"composer-{name}").fill(words)
    page.get_by_test_id(f"composer-{name}").press("Enter")


def send_sample(page: Page, name: str, title: str) -> None:
    """A picture from the sample album, as a reply to the question that waits."""
    page.get_by_test_id(f"attach-{name}").click()
    pane(page, name).locator(".attachments").get_by_role("button", name=title).click()
    page.get_by_test_id(f"send-{name}").click()


def report(page: Page) -> None:
    """One suggestion, one tap."""
    pane(page, "resident").get_by_text(WIRES).first.click()
    press(page, "resident", "提交")


def card(page: Page, number: int) -> Locator:
    """The unit's card of this ticket, which says what kind of report it is."""
    title = page.locator(".text strong").filter(has_text=re.compile(rf"^#{number} [^:：]+ · "))
    return pane(page, "unit").locator("li.message.bot").filter(has=title)


def reply(page: Page, message: Locator, words: str, photo: str | None = None) -> None:
    """The unit's, with a picture from the sample album or without."""
    message.locator(".round.reply").click()
    page.get_by_test_id("composer-unit").fill(words)
    if photo:
        send_sample(page, "unit", photo)
    else:
        page.get_by_test_id("composer-unit").press("Enter")
