-- The tables of the ledger, and the functions that any driver may call inside its own transaction.
CREATE SCHEMA IF NOT EXISTS synctera_ledger;

CREATE TABLE IF NOT EXISTS synctera_ledger.intents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    namespace text NOT NULL,
    name text NOT NULL,
    operation text NOT NULL,
    origin text NOT NULL,
    twin text,
    digest text NOT NULL,
    key text NOT NULL,
    recovery text NOT NULL,
    content bytea NOT NULL,
    recorded_at bigint NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL,
    due bigint,
    first_sent bigint,
    last_sent bigint,
    sends integer NOT NULL DEFAULT 0,
    looks integer NOT NULL DEFAULT 0,
    doubt boolean NOT NULL DEFAULT false,
    resource text,
    reason text NOT NULL,
    changed bigint NOT NULL,
    response bytea,
    head text NOT NULL,
    UNIQUE (namespace, name)
);
CREATE UNIQUE INDEX IF NOT EXISTS one_open_twin ON synctera_ledger.intents (twin)
    WHERE state IN ('claimed', 'sent', 'unknown', 'ambiguous', 'held');
CREATE UNIQUE INDEX IF NOT EXISTS one_owner ON synctera_ledger.intents (resource) WHERE resource IS NOT NULL;
CREATE INDEX IF NOT EXISTS by_due ON synctera_ledger.intents (due, id) WHERE due IS NOT NULL;

CREATE TABLE IF NOT EXISTS synctera_ledger.links (
    intent bigint NOT NULL REFERENCES synctera_ledger.intents (id),
    version bigint NOT NULL,
    state text NOT NULL,
    at bigint NOT NULL,
    resource text,
    reason text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (intent, version)
);
CREATE OR REPLACE FUNCTION synctera_ledger.links_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'transitions are append-only';
END $$;
CREATE OR REPLACE TRIGGER links_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON synctera_ledger.links
    EXECUTE FUNCTION synctera_ledger.links_stay();

-- What the functions below must know of the operations; written by the ledger from its look-up plans.
CREATE TABLE IF NOT EXISTS synctera_ledger.operations (
    operation text PRIMARY KEY,
    recovery text NOT NULL,
    -- Where the values stand that tell two requests apart, in order; null where no list shows what the operation makes.
    sources text[]
);
CREATE TABLE IF NOT EXISTS synctera_ledger.sensitive (pattern text PRIMARY KEY);

-- SHA-256 over the parts, each with its length in bytes before it: the same as the ledger computes.
CREATE OR REPLACE FUNCTION synctera_ledger.fingerprint(parts text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT encode(sha256(convert_to(string_agg(octet_length(part) || ':' || part || E'\n', '' ORDER BY place), 'UTF8')), 'hex')
    FROM unnest(parts) WITH ORDINALITY AS each (part, place)
$$;

-- Records what `Ledger::prepare` made. Idempotent; refuses the same name with another content. Returns the intent's number.
CREATE OR REPLACE FUNCTION synctera_ledger.record(prepared jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    number bigint;
    known text;
    hash text := synctera_ledger.fingerprint(ARRAY[prepared ->> 'digest', prepared ->> 'namespace', prepared ->> 'name',
        '1', 'recorded', prepared ->> 'at', '', 'recorded']);
BEGIN
    INSERT INTO synctera_ledger.intents (namespace, name, operation, origin, twin, digest, key, recovery, content,
        recorded_at, state, version, due, reason, changed, head)
    VALUES (prepared ->> 'namespace', prepared ->> 'name', prepared ->> 'operation', prepared ->> 'origin',
        prepared ->> 'twin', prepared ->> 'digest', prepared ->> 'key', prepared ->> 'recovery',
        decode(prepared ->> 'content', 'hex'), (prepared ->> 'at')::bigint, 'recorded', 1, (prepared ->> 'at')::bigint,
        'recorded', (prepared ->> 'at')::bigint, hash)
    ON CONFLICT (namespace, name) DO NOTHING
    RETURNING id INTO number;
    IF number IS NOT NULL THEN
        INSERT INTO synctera_ledger.links (intent, version, state, at, reason, hash)
        VALUES (number, 1, 'recorded', (prepared ->> 'at')::bigint, 'recorded', hash);
        RETURN number;
    END IF;
    SELECT id, digest INTO number, known FROM synctera_ledger.intents
    WHERE namespace = prepared ->> 'namespace' AND name = prepared ->> 'name';
    IF known <> prepared ->> 'digest' THEN
        RAISE EXCEPTION 'the intent % of % was recorded with another content', prepared ->> 'name', prepared ->> 'namespace'
            USING ERRCODE = 'unique_violation', HINT = 'one name is one intent; choose another name';
    END IF;
    RETURN number;
END $$;

-- Records a request in clear, from any language: the JSON is sent byte for byte as given. Refuses sensitive fields.
CREATE OR REPLACE FUNCTION synctera_ledger.record(
    namespace text, name text, origin text, operation text, target text, body text
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    known synctera_ledger.operations%ROWTYPE;
    field text;
    "values" text[];
    twin text;
BEGIN
    SELECT * INTO known FROM synctera_ledger.operations AS o WHERE o.operation = record.operation;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the ledger knows no operation %', operation USING HINT = 'see synctera_ledger.operations';
    END IF;
    SELECT found.key INTO field
    FROM jsonb_path_query(body::jsonb, 'strict $.** ? (@.type() == "object")') AS object,
        jsonb_object_keys(object) AS found (key), synctera_ledger.sensitive AS s
    WHERE lower(found.key) LIKE s.pattern LIMIT 1;
    IF field IS NOT NULL THEN
        RAISE EXCEPTION '% is sensitive and cannot be recorded in clear', field
            USING HINT = 'prepare it with a sealed ledger, and call synctera_ledger.record(jsonb)';
    END IF;
    IF known.sources IS NOT NULL THEN
        SELECT array_agg(coalesce((body::jsonb #> string_to_array(substr(source, 2), '/'))::text, 'null') ORDER BY place)
        INTO "values" FROM unnest(known.sources) WITH ORDINALITY AS each (source, place);
        twin := synctera_ledger.fingerprint(ARRAY[origin, operation, target] || "values");
    END IF;
    RETURN synctera_ledger.record(jsonb_build_object(
        'namespace', namespace, 'name', name, 'operation', operation, 'origin', origin, 'twin', twin,
        'digest', encode(sha256(convert_to(
            synctera_ledger.fingerprint(ARRAY[origin, operation, target, '', body]), 'UTF8')), 'hex'),
        'key', gen_random_uuid(), 'recovery', known.recovery,
        'content', encode('\x00'::bytea || convert_to(
            jsonb_build_object('target', target, 'headers', '[]'::jsonb, 'body', body)::text, 'UTF8'), 'hex'),
        'at', (extract(epoch FROM clock_timestamp()) * 1000)::bigint));
END $$;
