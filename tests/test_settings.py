"""Settings and their example file agree; a wrong one is named."""

import re
from pathlib import Path

import pytest

from issuebot.settings import Settings, SettingsError, read_settings, unknown_settings

EXAMPLE = Path(__file__).parents[1] / "settings.example.env"


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"ISSUEBOT_{name.upper()}", raising=False)


def example() -> dict[str, str]:
    return dict(re.findall(r"^(ISSUEBOT_\w+)=(.*)$", EXAMPLE.read_text(), re.MULTILINE))


def test_example_names_every_setting():
    assert set(example()) == {f"ISSUEBOT_{name.upper()}" for name in Settings.model_fields}


def test_example_shows_the_defaults(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ISSUEBOT_BOT_TOKEN", "1:x")
    plain = read_settings()

    for name, value in example().items():
        if name != "ISSUEBOT_BOT_TOKEN":
            monkeypatch.setenv(name, value)

    assert read_settings() == plain


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "hello"),
        ("API_URL", "api.telegram.org"),
        ("DATABASE_URL", "mysql://x"),
        ("ADMINS", "7,abc"),
        ("LISTEN", "8080"),
        ("LOG_LEVEL", "loud"),
        ("WEBHOOK_SECRET", "with space"),
        ("WEBHOOK_URL", "https://example.org/hook"),
        ("PROXY", "proxy.example:1080"),
        ("PROXY", "ftp://proxy.example:21"),
        ("PROXY", "socks5://secret-token@proxy.example"),
        ("PROXY", "http://proxy.example:port"),
        ("ADMINS", "7" * 5000),
        ("ADMINS", "7" * 17),
        ("API_URL", "https://"),
        ("API_URL", "https://api.example:99999"),
        ("WEBHOOK_SECRET", "s" * 257),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "sqlite:///folder/"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "postgresql://user@[::1/name"),
    ],
)
def test_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str):
    monkeypatch.setenv("ISSUEBOT_BOT_TOKEN", "1:x")
    monkeypatch.setenv(f"ISSUEBOT_{name}", value)

    with pytest.raises(SettingsError, match="ISSUEBOT_") as error:
        read_settings()

    assert "secret-token" not in str(error.value)
    assert not re.search("Input should|valid (string|integer)|Value error|pydantic|type=", str(error.value))
    assert name.split("_", maxsplit=1)[0] in str(error.value)


@pytest.mark.parametrize(
    ("name", "typed", "read"),
    [
        ("BOT_TOKEN", " 1:x ", "1:x"),
        ("BOT_TOKEN", '"1:x"', "1:x"),
        ("ADMINS", "7，8", (7, 8)),
        ("ADMINS", " 7; 8 ", (7, 8)),
        ("LOG_LEVEL", "INFO", "info"),
        ("LOG_FORMAT", "Json", "json"),
        ("LISTEN", "", "127.0.0.1:8080"),
        ("DATABASE_URL", " ", "sqlite:///issuebot.db"),
        ("DISTRICT_FILE", "", "district.toml"),
        ("API_URL", "", "https://api.telegram.org"),
    ],
)
def test_what_is_meant_is_read(monkeypatch: pytest.MonkeyPatch, name: str, typed: str, read: object):
    monkeypatch.setenv("ISSUEBOT_BOT_TOKEN", "1:x")
    monkeypatch.setenv(f"ISSUEBOT_{name}", typed)

    value = getattr(read_settings(), name.lower())

    assert (value.get_secret_value() if name == "BOT_TOKEN" else value) == read


@pytest.mark.parametrize("address", ["http://bot.example/hook", "https://bot.example:8080/hook"])
def test_webhook_that_telegram_never_calls_is_named(monkeypatch: pytest.MonkeyPatch, address: str):
    monkeypatch.setenv("ISSUEBOT_BOT_TOKEN", "1:x")
    monkeypatch.setenv("ISSUEBOT_WEBHOOK_URL", address)
    monkeypatch.setenv("ISSUEBOT_WEBHOOK_SECRET", "s")

    with pytest.raises(SettingsError, match="on port 443, 80, 88 or 8443"):
        read_settings()

    monkeypatch.setenv("ISSUEBOT_API_URL", "http://127.0.0.1:8081")  # a server of one's own calls any address
    assert read_settings().webhook_url == address


def test_misspelt_setting_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    (tmp_path / ".env").write_text("\ufeffISSUEBOT_ADMIN=7\nPOSTGRES_PASSWORD=x\n", encoding="utf-8")
    monkeypatch.setenv("ISSUEBOT_BOT_TOKEN", "1:x")
    monkeypatch.setenv("ISSUEBOT_COLOUR", "red")

    assert unknown_settings() == [
        "ISSUEBOT_ADMIN is no setting, and is read by nobody: did you mean ISSUEBOT_ADMINS?",
        "ISSUEBOT_COLOUR is no setting, and is read by nobody; settings.example.env has all that there are.",
    ]


def test_missing_token_is_named():
    with pytest.raises(SettingsError, match="ISSUEBOT_BOT_TOKEN is missing"):
        read_settings()


def test_unreadable_env_file_is_named(tmp_path: Path):
    (tmp_path / ".env").write_bytes("ISSUEBOT_BOT_TOKEN=1:x # 令牌".encode("gb18030"))

    with pytest.raises(SettingsError, match=r"^\.env cannot be read \(it is not UTF-8 text\)"):
        read_settings()


def test_proxy_is_shown_without_its_password(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ISSUEBOT_BOT_TOKEN", "1:x")
    monkeypatch.setenv("ISSUEBOT_PROXY", "socks5://bot:s3cret@proxy.example:1080")

    settings = read_settings()

    assert settings.proxy_place == "socks5://proxy.example:1080"
    assert "s3cret" not in repr(settings)


def test_address_may_be_of_the_sixth_version(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ISSUEBOT_BOT_TOKEN", "1:x")
    monkeypatch.setenv("ISSUEBOT_LISTEN", "[::1]:8080")

    assert read_settings().host_and_port == ("::1", 8080)
