-- What the program knows of itself since its last start: the bot's name, for links to it, and who its admins are.
CREATE TABLE bot (
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL
);

CREATE TABLE admin (
    person BIGINT PRIMARY KEY
);
