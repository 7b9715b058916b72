"""What the tests of the page do with it: as people do, by tapping and writing."""

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
