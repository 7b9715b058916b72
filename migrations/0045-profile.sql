-- What Telegram shows of the bot, as it was last set: command menus and descriptions, so that only changes are sent.
-- chat: 0 is everybody; scope: default, all_private_chats, all_group_chats, chat, description, short_description.
CREATE TABLE profile (
    chat BIGINT NOT NULL,
    scope TEXT NOT NULL,
    language TEXT NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (chat, scope, language)
);
