import issuebot.telegram  # noqa: F401 before aiogram, whose models stay unbuilt then
