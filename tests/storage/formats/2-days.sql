-- A day as the second format kept it: its file, dumped. Never modified: people have such files.
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE journal (
  seq    INTEGER PRIMARY KEY,
  id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device BLOB NOT NULL CHECK (length(device) = 16),
  at_ms  INTEGER NOT NULL,
  kind   TEXT GENERATED ALWAYS AS (body ->> '$.kind') VIRTUAL,
  body   TEXT NOT NULL
) STRICT;
CREATE TRIGGER journal_lines_stay_as_they_are BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_lines_stay BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TABLE checkpoint (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  stamp    TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  state    TEXT NOT NULL
) STRICT;
CREATE TABLE day (
  id             BLOB NOT NULL PRIMARY KEY,
  date           TEXT NOT NULL,
  zone           TEXT NOT NULL,
  boundary       TEXT NOT NULL,
  item_limit     INTEGER NOT NULL,
  started_ms     INTEGER NOT NULL,
  shape          TEXT NOT NULL,
  commitment     TEXT NOT NULL,
  definition     TEXT NOT NULL,
  quiet_until_ms INTEGER,
  first_step     TEXT,
  blocked        TEXT,
  enough_ms      INTEGER,
  closed_ms      INTEGER,
  closed_form    TEXT,
  last_tick_ms   INTEGER
, kept_until_ms INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX day_by_date ON day (date);
CREATE TABLE reopening (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE scope_change (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  change   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE item (
  id           BLOB NOT NULL PRIMARY KEY,
  day          BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('open', 'done', 'moved', 'dropped', 'handed_over')),
  moved_to     TEXT,
  handed_to    TEXT,
  estimate_min INTEGER,
  carried      BLOB,
  left_over    INTEGER NOT NULL CHECK (left_over IN (0, 1))
, done_ms INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX item_by_day ON item (day, position);
CREATE TABLE session (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  item        BLOB,
  planned_min INTEGER,
  bonus       INTEGER NOT NULL,
  started_ms  INTEGER NOT NULL,
  paused_ms   INTEGER,
  ran_over    INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_day ON session (day, position);
CREATE TABLE interval (
  session  BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  from_ms  INTEGER NOT NULL,
  to_ms    INTEGER,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE gap (
  id       BLOB NOT NULL PRIMARY KEY,
  session  BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  cause    TEXT NOT NULL,
  from_ms  INTEGER NOT NULL,
  to_ms    INTEGER NOT NULL,
  was      TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX gap_by_session ON gap (session, position);
CREATE TABLE rest (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  planned_min INTEGER NOT NULL,
  started_ms  INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX rest_by_day ON rest (day, position);
CREATE TABLE meeting (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  title       TEXT,
  reason      TEXT,
  planned_min INTEGER,
  started_ms  INTEGER NOT NULL,
  ran_over    INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_day ON meeting (day, position);
CREATE TABLE interruption (
  id       BLOB NOT NULL PRIMARY KEY,
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  session  BLOB,
  by_whom  TEXT NOT NULL,
  word     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX interruption_by_day ON interruption (day, position);
CREATE TABLE nudge (
  id       BLOB NOT NULL PRIMARY KEY,
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  at_ms    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX nudge_by_day ON nudge (day, position);
CREATE TABLE parked (
  id    BLOB NOT NULL PRIMARY KEY,
  text  TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  place TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX parked_without_place ON parked (at_ms) WHERE place IS NULL;
CREATE TABLE carried (
  id           BLOB NOT NULL PRIMARY KEY,
  title        TEXT NOT NULL,
  due          TEXT NOT NULL,
  estimate_min INTEGER,
  origin       TEXT NOT NULL,
  from_item    BLOB,
  fate         TEXT NOT NULL CHECK (fate IN ('waits', 'taken', 'dropped', 'returned'))
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_that_waits ON carried (due) WHERE fate = 'waits';
CREATE INDEX carried_from_item ON carried (from_item) WHERE fate = 'waits';
CREATE TABLE worth (
  day           BLOB NOT NULL PRIMARY KEY REFERENCES day (id) ON DELETE CASCADE,
  date          TEXT NOT NULL,
  zone          TEXT NOT NULL,
  off           INTEGER NOT NULL CHECK (off IN (0, 1)),
  started_ms    INTEGER NOT NULL,
  enough_ms     INTEGER,
  closed_ms     INTEGER,
  focus_s       INTEGER NOT NULL,
  meeting_s     INTEGER NOT NULL,
  needless_s    INTEGER NOT NULL,
  shallow_s     INTEGER NOT NULL,
  rest_s        INTEGER NOT NULL,
  unaccounted_s INTEGER NOT NULL,
  sessions      INTEGER NOT NULL,
  interruptions INTEGER NOT NULL,
  musts_done    INTEGER NOT NULL,
  musts         INTEGER NOT NULL,
  bonus_done    INTEGER NOT NULL,
  asked         INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX worth_by_date ON worth (date);
CREATE TABLE said (
  id   INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  of   BLOB NOT NULL,
  n    INTEGER NOT NULL,
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (of, kind, n)
) STRICT;
CREATE VIRTUAL TABLE found USING fts5 (
  text, content = 'said', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER said_is_found AFTER INSERT ON said
BEGIN INSERT INTO found (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER unsaid_is_not_found AFTER DELETE ON said
BEGIN INSERT INTO found (found, rowid, text) VALUES ('delete', old.id, old.text); END;
INSERT INTO "meta" (name, value) VALUES ('device', X'8654A52ADE5746CFA8315B696B0A831A');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (1, X'01A205593E2E70009A4575050B0B32F5', X'8654A52ADE5746CFA8315B696B0A831A', 1795386064430, '{"kind":"day_started","day":"01a20559-3e2e-7000-9585-50643ac12036","date":"2026-11-22","zone":"Etc/UTC","boundary":"04:00:00","item_limit":3,"shape":"task_goals","definition":{"need":"all","clauses":[{"one":"all_items"}]},"items":[{"id":"01a20559-3e2e-7001-9585-50643ac12036","title":"Write the plan","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a20559-3e2e-7002-9585-50643ac12036","title":"来週の会議を準備する 🎉","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a20559-3e2e-7003-9585-50643ac12036","title":"Review the draft #docs","kind":"must","state":"open","estimate":null,"from":null}],"at":"2026-11-22T22:21:04.430Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (2, X'01A205593E4E700081F0C5ACD9181DE7', X'8654A52ADE5746CFA8315B696B0A831A', 1795386064462, '{"kind":"focus_started","focus":"01a20559-3e4e-7000-be85-fbb72fa93df6","item":"01a20559-3e2e-7001-9585-50643ac12036","planned":25,"bonus":false,"at":"2026-11-22T22:21:04.462Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (3, X'01A205593E6A700081E7058D108179A3', X'8654A52ADE5746CFA8315B696B0A831A', 1795386064490, '{"kind":"interruption_marked","interruption":{"id":"01a20559-3e6a-7000-bed3-e69a551e6986","at":"2026-11-22T22:21:04.490Z","focus":"01a20559-3e4e-7000-be85-fbb72fa93df6","by":"others","word":"the café door"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (4, X'01A205593E7E7000B8836A6A9FE8710B', X'8654A52ADE5746CFA8315B696B0A831A', 1795386064510, '{"kind":"thought_parked","thought":{"id":"01a20559-3e7e-7000-b15f-0ff0b425d57d","text":"ask about the invoice","at":"2026-11-22T22:21:04.510Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (5, X'01A205593E9870008E3215A608DFCBF8', X'8654A52ADE5746CFA8315B696B0A831A', 1795386064536, '{"kind":"focus_paused","focus":"01a20559-3e4e-7000-be85-fbb72fa93df6","at":"2026-11-22T22:21:04.536Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (6, X'01A205593EF470009A016A4911F0C600', X'8654A52ADE5746CFA8315B696B0A831A', 1795386064628, '{"kind":"focus_resumed","focus":"01a20559-3e4e-7000-be85-fbb72fa93df6","at":"2026-11-22T22:21:04.628Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (7, X'01A205593F2470009DB01FAC53894F40', X'8654A52ADE5746CFA8315B696B0A831A', 1795386064676, '{"kind":"focus_finished","focus":"01a20559-3e4e-7000-be85-fbb72fa93df6","at":"2026-11-22T22:21:04.676Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (8, X'01A205593F5F7000916281DF412395F7', X'8654A52ADE5746CFA8315B696B0A831A', 1795386064735, '{"kind":"item_ticked","item":"01a20559-3e2e-7001-9585-50643ac12036"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (9, X'01A20559BFBA7000ABD5544175217724', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097594, '{"kind":"meeting_started","meeting":{"id":"01a20559-bfba-7000-854c-3399945c8387","title":null,"reason":null,"planned":null,"ran_over":false,"started_at":"2026-11-22T22:21:37.594Z","ended_at":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (10, X'01A20559BFD97000908AC5117DC49FE4', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097625, '{"kind":"meeting_ended","meeting":"01a20559-bfba-7000-854c-3399945c8387","reason":null,"at":"2026-11-22T22:21:37.625Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (11, X'01A20559BFF870008F37821520EEECE5', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097656, '{"kind":"first_step_set","text":"Open the failing fixture"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (12, X'01A20559BFFB70009691B8C51FE84882', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097659, '{"kind":"blocked_set","text":"waiting for Ines 🙈"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (13, X'01A20559C00370009135C2923A2284B6', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097667, '{"kind":"day_closed","day":"01a20559-3e2e-7000-9585-50643ac12036","form":"full","at":"2026-11-22T22:21:37.667Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (14, X'01A20559C00370019135C2923A2284B6', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097667, '{"kind":"item_placed","item":"01a20559-3e2e-7002-9585-50643ac12036","place":{"date":"2026-11-23"},"carried":{"id":"01a20559-c003-7000-9cb4-9609a4914bc9","title":"来週の会議を準備する 🎉","due":"2026-11-23","estimate":null,"from":{"item":"01a20559-3e2e-7002-9585-50643ac12036"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (15, X'01A20559C00370029135C2923A2284B6', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097667, '{"kind":"item_placed","item":"01a20559-3e2e-7003-9585-50643ac12036","place":{"date":"2026-11-23"},"carried":{"id":"01a20559-c003-7001-9cb4-9609a4914bc9","title":"Review the draft #docs","due":"2026-11-23","estimate":null,"from":{"item":"01a20559-3e2e-7003-9585-50643ac12036"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (16, X'01A20559C00370039135C2923A2284B6', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097667, '{"kind":"thought_placed","thought":"01a20559-3e7e-7000-b15f-0ff0b425d57d","place":{"date":"2026-11-23"},"carried":{"id":"01a20559-c003-7002-9cb4-9609a4914bc9","title":"ask about the invoice","due":"2026-11-23","estimate":null,"from":{"thought":"01a20559-3e7e-7000-b15f-0ff0b425d57d"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (17, X'01A20559C02B700085B4D28254C47309', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097707, '{"kind":"day_reopened","day":"01a20559-3e2e-7000-9585-50643ac12036","reason":"a late call","at":"2026-11-22T22:21:37.707Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (18, X'01A20559C03F7000A39F6468C2F65B48', X'8654A52ADE5746CFA8315B696B0A831A', 1795386097727, '{"kind":"day_closed","day":"01a20559-3e2e-7000-9585-50643ac12036","form":"full","at":"2026-11-22T22:21:37.727Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (19, X'01A2055C63087000B5C5E5CA2B86C502', X'8654A52ADE5746CFA8315B696B0A831A', 1795386270472, '{"kind":"thought_parked","thought":{"id":"01a2055c-6308-7000-9776-2d4754905d88","text":"größere Straßenbahn","at":"2026-11-22T22:24:30.472Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (20, X'01A2055C6312700095238EA9708B0646', X'8654A52ADE5746CFA8315B696B0A831A', 1795386270482, '{"kind":"thought_parked","thought":{"id":"01a2055c-6312-7000-be98-ca3b986ed51a","text":"Lunch 👩‍👩‍👧‍👦","at":"2026-11-22T22:24:30.482Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (21, X'01A2055C631C700082594C19FDAD066A', X'8654A52ADE5746CFA8315B696B0A831A', 1795386270492, '{"kind":"thought_parked","thought":{"id":"01a2055c-631c-7000-b7fe-c80bea9f02ed","text":"كِتَاب","at":"2026-11-22T22:24:30.492Z"}}');
INSERT INTO "checkpoint" (only_row, stamp, seq, state) VALUES (1, 'de13c4c12ffdefb2', 18, '{"day":{"id":"01a20559-3e2e-7000-9585-50643ac12036","date":"2026-11-22","zone":"Etc/UTC","boundary":"04:00:00","item_limit":3,"started_at":"2026-11-22T22:21:04.430Z","commitment":{"need":"all","clauses":[{"one":"all_items"}]},"definition":{"need":"all","clauses":[{"one":"all_items"}]},"shape":"task_goals","items":[{"id":"01a20559-3e2e-7001-9585-50643ac12036","title":"Write the plan","kind":"must","state":"done","estimate":null,"from":null,"done_at":"2026-11-22T22:21:04.735Z"},{"id":"01a20559-3e2e-7002-9585-50643ac12036","title":"来週の会議を準備する 🎉","kind":"must","state":{"moved":"2026-11-23"},"estimate":null,"from":null,"left_over":true},{"id":"01a20559-3e2e-7003-9585-50643ac12036","title":"Review the draft #docs","kind":"must","state":{"moved":"2026-11-23"},"estimate":null,"from":null,"left_over":true}],"focus":[{"id":"01a20559-3e4e-7000-be85-fbb72fa93df6","item":"01a20559-3e2e-7001-9585-50643ac12036","planned":25,"bonus":false,"started_at":"2026-11-22T22:21:04.462Z","intervals":[{"from":"2026-11-22T22:21:04.462Z","to":"2026-11-22T22:21:04.536Z"},{"from":"2026-11-22T22:21:04.628Z","to":"2026-11-22T22:21:04.676Z"}],"gaps":[],"paused_at":null,"ran_over":false,"ended_at":"2026-11-22T22:21:04.676Z"}],"breaks":[],"meetings":[{"id":"01a20559-bfba-7000-854c-3399945c8387","title":null,"reason":null,"planned":null,"ran_over":false,"started_at":"2026-11-22T22:21:37.594Z","ended_at":"2026-11-22T22:21:37.625Z"}],"interruptions":[{"id":"01a20559-3e6a-7000-bed3-e69a551e6986","at":"2026-11-22T22:21:04.490Z","focus":"01a20559-3e4e-7000-be85-fbb72fa93df6","by":"others","word":"the café door"}],"nudges":[],"quiet_until":null,"last_tick":"2026-11-22T22:21:04.735Z","scope_changes":[],"first_step":"Open the failing fixture","blocked":"waiting for Ines 🙈","enough_at":null,"closing":{"at":"2026-11-22T22:21:37.727Z","form":"full"},"reopenings":[{"at":"2026-11-22T22:21:37.707Z","reason":"a late call"}],"kept_until":null},"past":[],"waiting":[{"id":"01a20559-c003-7000-9cb4-9609a4914bc9","title":"来週の会議を準備する 🎉","due":"2026-11-23","estimate":null,"from":{"item":"01a20559-3e2e-7002-9585-50643ac12036"}},{"id":"01a20559-c003-7001-9cb4-9609a4914bc9","title":"Review the draft #docs","due":"2026-11-23","estimate":null,"from":{"item":"01a20559-3e2e-7003-9585-50643ac12036"}},{"id":"01a20559-c003-7002-9cb4-9609a4914bc9","title":"ask about the invoice","due":"2026-11-23","estimate":null,"from":{"thought":"01a20559-3e7e-7000-b15f-0ff0b425d57d"}}],"parked":[],"first_step":"Open the failing fixture"}');
INSERT INTO "day" (id, date, zone, boundary, item_limit, started_ms, shape, commitment, definition, quiet_until_ms, first_step, blocked, enough_ms, closed_ms, closed_form, last_tick_ms, kept_until_ms) VALUES (X'01A205593E2E7000958550643AC12036', '2026-11-22', 'Etc/UTC', '04:00:00', 3, 1795386064430, '"task_goals"', '{"need":"all","clauses":[{"one":"all_items"}]}', '{"need":"all","clauses":[{"one":"all_items"}]}', NULL, 'Open the failing fixture', 'waiting for Ines 🙈', NULL, 1795386097727, 'full', 1795386064735, NULL);
INSERT INTO "reopening" (day, position, at_ms, reason) VALUES (X'01A205593E2E7000958550643AC12036', 0, 1795386097707, 'a late call');
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A205593E2E7001958550643AC12036', X'01A205593E2E7000958550643AC12036', 0, 'Write the plan', 'must', 'done', NULL, NULL, NULL, NULL, 0, 1795386064735);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A205593E2E7002958550643AC12036', X'01A205593E2E7000958550643AC12036', 1, '来週の会議を準備する 🎉', 'must', 'moved', '2026-11-23', NULL, NULL, NULL, 1, NULL);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A205593E2E7003958550643AC12036', X'01A205593E2E7000958550643AC12036', 2, 'Review the draft #docs', 'must', 'moved', '2026-11-23', NULL, NULL, NULL, 1, NULL);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms) VALUES (X'01A205593E4E7000BE85FBB72FA93DF6', X'01A205593E2E7000958550643AC12036', 0, X'01A205593E2E7001958550643AC12036', 25, 0, 1795386064462, NULL, 0, 1795386064676);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A205593E4E7000BE85FBB72FA93DF6', 0, 1795386064462, 1795386064536);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A205593E4E7000BE85FBB72FA93DF6', 1, 1795386064628, 1795386064676);
INSERT INTO "meeting" (id, day, position, title, reason, planned_min, started_ms, ran_over, ended_ms) VALUES (X'01A20559BFBA7000854C3399945C8387', X'01A205593E2E7000958550643AC12036', 0, NULL, NULL, NULL, 1795386097594, 0, 1795386097625);
INSERT INTO "interruption" (id, day, position, at_ms, session, by_whom, word) VALUES (X'01A205593E6A7000BED3E69A551E6986', X'01A205593E2E7000958550643AC12036', 0, 1795386064490, X'01A205593E4E7000BE85FBB72FA93DF6', 'others', 'the café door');
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A205593E7E7000B15F0FF0B425D57D', 'ask about the invoice', 1795386064510, '{"date":"2026-11-23"}');
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A2055C6308700097762D4754905D88', 'größere Straßenbahn', 1795386270472, NULL);
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A2055C63127000BE98CA3B986ED51A', 'Lunch 👩‍👩‍👧‍👦', 1795386270482, NULL);
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A2055C631C7000B7FEC80BEA9F02ED', 'كِتَاب', 1795386270492, NULL);
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20559C00370009CB49609A4914BC9', '来週の会議を準備する 🎉', '2026-11-23', NULL, '{"item":"01a20559-3e2e-7002-9585-50643ac12036"}', X'01A205593E2E7002958550643AC12036', 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20559C00370019CB49609A4914BC9', 'Review the draft #docs', '2026-11-23', NULL, '{"item":"01a20559-3e2e-7003-9585-50643ac12036"}', X'01A205593E2E7003958550643AC12036', 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20559C00370029CB49609A4914BC9', 'ask about the invoice', '2026-11-23', NULL, '{"thought":"01a20559-3e7e-7000-b15f-0ff0b425d57d"}', NULL, 'waits');
INSERT INTO "worth" (day, date, zone, off, started_ms, enough_ms, closed_ms, focus_s, meeting_s, needless_s, shallow_s, rest_s, unaccounted_s, sessions, interruptions, musts_done, musts, bonus_done, asked) VALUES (X'01A205593E2E7000958550643AC12036', '2026-11-22', 'Etc/UTC', 0, 1795386064430, NULL, 1795386097727, 0, 0, 0, 33, 0, 0, 0, 1, 1, 3, 0, 1);
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (1, 'item', X'01A205593E2E7001958550643AC12036', 0, '2026-11-22', 'Write the plan');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (2, 'item', X'01A205593E2E7002958550643AC12036', 0, '2026-11-22', '来週の会議を準備する 🎉');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (3, 'item', X'01A205593E2E7003958550643AC12036', 0, '2026-11-22', 'Review the draft #docs');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (4, 'interruption', X'01A205593E6A7000BED3E69A551E6986', 0, '2026-11-22', 'the café door');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (5, 'thought', X'01A205593E7E7000B15F0FF0B425D57D', 0, '2026-11-22', 'ask about the invoice');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (6, 'first_step', X'01A205593E2E7000958550643AC12036', 0, '2026-11-22', 'Open the failing fixture');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (7, 'blocked', X'01A205593E2E7000958550643AC12036', 0, '2026-11-22', 'waiting for Ines 🙈');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (8, 'reopening', X'01A205593E2E7000958550643AC12036', 0, '2026-11-22', 'a late call');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (9, 'thought', X'01A2055C6308700097762D4754905D88', 0, '2026-11-22', 'größere Straßenbahn');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (10, 'thought', X'01A2055C63127000BE98CA3B986ED51A', 0, '2026-11-22', 'Lunch 👩‍👩‍👧‍👦');
INSERT INTO "said" (id, kind, of, n, date, text) VALUES (11, 'thought', X'01A2055C631C7000B7FEC80BEA9F02ED', 0, '2026-11-22', 'كِتَاب');
PRAGMA application_id = 1147238724;
PRAGMA user_version = 2;
COMMIT;
