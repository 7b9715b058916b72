"""The demo as a newcomer starts it, and a real browser: one of each for all of this folder.

They cost seconds to start, and each test begins the demo anew. They end with the folder: tests that run an event loop
of their own cannot run while the browser's driver has one.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

# Without these Chromium talks to its maker's hosts at every start.
QUIET = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")
expect.set_options(timeout=30_000)  # milliseconds; five seconds are short on a busy machine


@pytest.fixture(scope="package")
def address() -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "issuebot", "demo", "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    with process.stdout:
        yield re.search(r"http://\S+", process.stdout.readline())[0]  # type: ignore[index]  # no address fails the test
        process.terminate()
        process.wait(30)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    found = which("chromium") or which("chromium-browser") or which("google-chrome")
    assert found, "install chromium; the demo page is tested in it"
    with sync_playwright() as playwright:
        args = ["--no-sandbox", "--disable-gpu", *QUIET]
        browser = playwright.chromium.launch(executable_path=str(Path(found)), args=args)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    yield from open_page(browser, address, "zh-CN")


@pytest.fixture
def english(browser: Browser, address: str) -> Iterator[Page]:
    yield from open_page(browser, address, "en-GB")


def open_page(browser: Browser, address: str, locale: str) -> Iterator[Page]:
    """A fresh demo on a wide screen; a word in the console fails the test."""
    page = browser.new_page(viewport={"width": 1440, "height": 900}, locale=locale, timezone_id="Asia/Shanghai")
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("console", lambda message: _note(message, said))
    page.request.post(f"{address}/api/reset")
    page.goto(address)
    page.get_by_test_id("pane-resident").wait_for()
    yield page
    page.close()
    assert said == []


def _note(message: ConsoleMessage, said: list[str]) -> None:
    if message.type in ("error", "warning"):
        said.append(message.text)
