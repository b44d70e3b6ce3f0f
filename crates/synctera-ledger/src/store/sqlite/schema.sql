CREATE TABLE IF NOT EXISTS intents (
    id INTEGER PRIMARY KEY,
    namespace TEXT NOT NULL,
    name TEXT NOT NULL,
    operation TEXT NOT NULL,
    origin TEXT NOT NULL,
    twin TEXT,
    digest TEXT NOT NULL,
    key TEXT NOT NULL,
    recovery TEXT NOT NULL,
    content BLOB NOT NULL,
    recorded_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    due INTEGER,
    first_sent INTEGER,
    last_sent INTEGER,
    sends INTEGER NOT NULL,
    looks INTEGER NOT NULL,
    doubt INTEGER NOT NULL,
    resource TEXT,
    reason TEXT NOT NULL,
    changed INTEGER NOT NULL,
    response BLOB,
    head TEXT NOT NULL,
    UNIQUE (namespace, name)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS one_open_twin ON intents (twin)
    WHERE state IN ('claimed', 'sent', 'unknown', 'ambiguous', 'held');
CREATE UNIQUE INDEX IF NOT EXISTS one_owner ON intents (resource) WHERE resource IS NOT NULL;
CREATE INDEX IF NOT EXISTS by_due ON intents (due, id) WHERE due IS NOT NULL;
CREATE TABLE IF NOT EXISTS links (
    intent INTEGER NOT NULL REFERENCES intents (id),
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    resource TEXT,
    reason TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (intent, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS links_stay BEFORE UPDATE ON links
BEGIN SELECT RAISE(ABORT, 'transitions are append-only'); END;
CREATE TRIGGER IF NOT EXISTS links_remain BEFORE DELETE ON links
BEGIN SELECT RAISE(ABORT, 'transitions are append-only'); END;
