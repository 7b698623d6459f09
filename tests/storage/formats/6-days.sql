-- Two days as the sixth format kept them: their file, dumped. Never modified: people have such files.
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
, kept_until_ms INTEGER, was_over TEXT NOT NULL DEFAULT '[]', foreseen TEXT NOT NULL DEFAULT '[]', settled TEXT NOT NULL DEFAULT '[]') STRICT, WITHOUT ROWID;
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
, before TEXT, asked_ms INTEGER) STRICT, WITHOUT ROWID;
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
, announced TEXT) STRICT, WITHOUT ROWID;
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
  performance_review_s INTEGER NOT NULL,
  final_decision_s INTEGER NOT NULL,
  urgent_s      INTEGER NOT NULL,
  hype_call_s   INTEGER NOT NULL,
  hangout_s     INTEGER NOT NULL,
  celebration_s INTEGER NOT NULL,
  ordinary_s    INTEGER NOT NULL,
  longest_clear_s INTEGER NOT NULL,
  foreseen_meetings INTEGER NOT NULL,
  foreseen_s    INTEGER NOT NULL,
  foreseen_held_s INTEGER NOT NULL,
  off_rules     INTEGER NOT NULL,
  given_back_s  INTEGER NOT NULL,
  asked         INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX worth_by_date ON worth (date);
CREATE TABLE said (
  id    INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL,
  of    BLOB NOT NULL,
  n     INTEGER NOT NULL,
  date  TEXT NOT NULL,
  text  TEXT NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (of, kind, n)
) STRICT;
CREATE VIRTUAL TABLE found USING fts5 (
  words, content = 'said', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co So Cn'", prefix = '1 2 3'
);
CREATE TABLE day_off (
  first TEXT NOT NULL PRIMARY KEY,
  last  TEXT NOT NULL CHECK (first <= last)
) STRICT, WITHOUT ROWID;
CREATE TABLE question (
  topic  TEXT NOT NULL PRIMARY KEY,
  answer TEXT NOT NULL,
  asked  TEXT NOT NULL,
  kept   INTEGER,
  judged TEXT CHECK ((judged IS NULL) = (kept IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER said_is_found AFTER INSERT ON said
BEGIN INSERT INTO found (rowid, words) VALUES (new.id, new.words); END;
CREATE TRIGGER unsaid_is_not_found AFTER DELETE ON said
BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', old.id, old.words); END;
INSERT INTO "meta" (name, value) VALUES ('device', X'73471D23BAA2455A92FD5F93B60A9105');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (1, X'01A2079D9EA07000971EF8EFE658F219', X'73471D23BAA2455A92FD5F93B60A9105', 1795424100000, '{"kind":"day_started","day":"01a2079d-9ea0-7000-9d65-79a56a42fe7d","date":"2026-11-23","zone":"Europe/Lisbon","boundary":"04:00:00","item_limit":3,"shape":{"tasks_or_time":{"until":"16:30:00"}},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"items":[{"id":"01a2079d-9ea0-7001-9d65-79a56a42fe7d","title":"Write the migration plan #acme","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a2079d-9ea0-7002-9d65-79a56a42fe7d","title":"Review the onboarding draft","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a2079d-9ea0-7003-9d65-79a56a42fe7d","title":"Fix the import","kind":"must","state":"open","estimate":null,"from":null}],"at":"2026-11-23T08:55:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (2, X'01A2079D9EA070008A91F784DE84D953', X'73471D23BAA2455A92FD5F93B60A9105', 1795424100000, '{"kind":"item_estimated","item":"01a2079d-9ea0-7001-9d65-79a56a42fe7d","estimate":90}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (3, X'01A2079D9EA07000BE04F619D6B0C08C', X'73471D23BAA2455A92FD5F93B60A9105', 1795424100000, '{"kind":"focus_started","focus":"01a2079d-9ea0-7000-844b-76cf5a9accf0","item":"01a2079d-9ea0-7001-9d65-79a56a42fe7d","planned":50,"bonus":false,"at":"2026-11-23T08:55:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (4, X'01A207AFEE207000AB3173F94AF29B63', X'73471D23BAA2455A92FD5F93B60A9105', 1795425300000, '{"kind":"interruption_marked","interruption":{"id":"01a207af-ee20-7000-b177-f4aecedca7c6","at":"2026-11-23T09:15:00Z","focus":"01a2079d-9ea0-7000-844b-76cf5a9accf0","by":"others","word":"call"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (5, X'01A207CB656070009EA4728E431E829C', X'73471D23BAA2455A92FD5F93B60A9105', 1795427100000, '{"kind":"focus_ran_over","focus":"01a2079d-9ea0-7000-844b-76cf5a9accf0","at":"2026-11-23T09:45:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (6, X'01A207CB656070008BD0F06DB7605D72', X'73471D23BAA2455A92FD5F93B60A9105', 1795427100000, '{"kind":"focus_finished","focus":"01a2079d-9ea0-7000-844b-76cf5a9accf0","at":"2026-11-23T09:45:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (7, X'01A207CB65607000BF43EF02AF8C44AC', X'73471D23BAA2455A92FD5F93B60A9105', 1795427100000, '{"kind":"break_started","rest":{"id":"01a207cb-6560-7000-858a-6fb83376510f","started_at":"2026-11-23T09:45:00Z","planned":10,"ended_at":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (8, X'01A207D48D207000B2B6ED97A7B82BE5', X'73471D23BAA2455A92FD5F93B60A9105', 1795427700000, '{"kind":"break_ended","rest":"01a207cb-6560-7000-858a-6fb83376510f","at":"2026-11-23T09:55:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (9, X'01A207D48D207000999CEAC1980FFA58', X'73471D23BAA2455A92FD5F93B60A9105', 1795427700000, '{"kind":"meeting_started","meeting":{"id":"01a207d4-8d20-7000-9fe3-6b771bfa06bc","title":"Standup","reason":"urgent","planned":null,"ran_over":false,"started_at":"2026-11-23T09:55:00Z","ended_at":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (10, X'01A207E248C0700086C968A10C51D52F', X'73471D23BAA2455A92FD5F93B60A9105', 1795428600000, '{"kind":"meeting_ended","meeting":"01a207d4-8d20-7000-9fe3-6b771bfa06bc","reason":null,"at":"2026-11-23T10:10:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (11, X'01A207E248C07000BA3C6736047DBC68', X'73471D23BAA2455A92FD5F93B60A9105', 1795428600000, '{"kind":"item_ticked","item":"01a2079d-9ea0-7001-9d65-79a56a42fe7d"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (12, X'01A207E248C07000ADAF65CAFCA9A3A2', X'73471D23BAA2455A92FD5F93B60A9105', 1795428600000, '{"kind":"thought_parked","thought":{"id":"01a207e2-48c0-7000-b3f5-e6808093b005","text":"Ask finance about the invoice","at":"2026-11-23T10:10:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (13, X'01A207E248C07000A122645FF4D58ADB', X'73471D23BAA2455A92FD5F93B60A9105', 1795428600000, '{"kind":"item_placed","item":"01a2079d-9ea0-7003-9d65-79a56a42fe7d","place":{"hand_over":"Ada"},"carried":null}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (14, X'01A207E248C07000949562F4ED017215', X'73471D23BAA2455A92FD5F93B60A9105', 1795428600000, '{"kind":"put_for_later","carried":{"id":"01a207e2-48c0-7000-9adb-e3aa70eb7e78","title":"Renew the passport","due":"2026-12-03","estimate":null,"from":"person"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (15, X'01A207E248C0700088086189E52D594E', X'73471D23BAA2455A92FD5F93B60A9105', 1795428600000, '{"kind":"days_off_planned","from":"2026-12-24","to":"2026-12-26"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (16, X'01A2090BD4A07000BB7B601EDD594088', X'73471D23BAA2455A92FD5F93B60A9105', 1795448100000, '{"kind":"nudge_told","nudge":{"id":"01a2090b-d4a0-7000-81c1-e0d461434ceb","kind":"last_good_start","at":"2026-11-23T15:35:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (17, X'01A2092BDFC07000AEEE5EB3D58527C1', X'73471D23BAA2455A92FD5F93B60A9105', 1795450200000, '{"kind":"nudge_told","nudge":{"id":"01a2092b-dfc0-7000-b534-df69596f3424","kind":"wrap_up","at":"2026-11-23T16:10:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (18, X'01A2093E2F407000A2615D48CDB10EFB', X'73471D23BAA2455A92FD5F93B60A9105', 1795451400000, '{"kind":"enough_reached","at":"2026-11-23T16:30:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (19, X'01A2093E2F407001A2615D48CDB10EFB', X'73471D23BAA2455A92FD5F93B60A9105', 1795451400000, '{"kind":"nudge_told","nudge":{"id":"01a2093e-2f40-7000-a8a7-ddfe519b1b5e","kind":"enough","at":"2026-11-23T16:30:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (20, X'01A20947570070008F8DDB2841F2E9D1', X'73471D23BAA2455A92FD5F93B60A9105', 1795452000000, '{"kind":"day_closed","day":"01a2079d-9ea0-7000-9d65-79a56a42fe7d","form":"just_close","at":"2026-11-23T16:40:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (21, X'01A20947570070018F8DDB2841F2E9D1', X'73471D23BAA2455A92FD5F93B60A9105', 1795452000000, '{"kind":"item_placed","item":"01a2079d-9ea0-7002-9d65-79a56a42fe7d","place":{"date":"2026-11-24"},"carried":{"id":"01a20947-5700-7000-95d4-5bddc5dcf634","title":"Review the onboarding draft","due":"2026-11-24","estimate":null,"from":{"item":"01a2079d-9ea0-7002-9d65-79a56a42fe7d"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (22, X'01A20947570070028F8DDB2841F2E9D1', X'73471D23BAA2455A92FD5F93B60A9105', 1795452000000, '{"kind":"thought_placed","thought":"01a207e2-48c0-7000-b3f5-e6808093b005","place":{"date":"2026-11-24"},"carried":{"id":"01a20947-5700-7001-95d4-5bddc5dcf634","title":"Ask finance about the invoice","due":"2026-11-24","estimate":null,"from":{"thought":"01a207e2-48c0-7000-b3f5-e6808093b005"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (23, X'01A20CB63F007000B673D852324AB844', X'73471D23BAA2455A92FD5F93B60A9105', 1795509600000, '{"kind":"day_started","day":"01a20cb6-3f00-7000-bcba-5907b634c4a7","date":"2026-11-24","zone":"Europe/Lisbon","boundary":"04:00:00","item_limit":3,"shape":{"tasks_or_time":{"until":"16:30:00"}},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"items":[{"id":"01a20cb6-3f00-7001-bcba-5907b634c4a7","title":"Answer the review","kind":"must","state":"open","estimate":null,"from":null}],"at":"2026-11-24T08:40:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (24, X'01A20CB63F007000A9E6D6E72A769F7D', X'73471D23BAA2455A92FD5F93B60A9105', 1795509600000, '{"kind":"focus_started","focus":"01a20cb6-3f00-7000-b02d-579cae60abe1","item":"01a20cb6-3f00-7001-bcba-5907b634c4a7","planned":25,"bonus":false,"at":"2026-11-24T08:40:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (25, X'01A20CCD226070009D59D57C22A286B7', X'73471D23BAA2455A92FD5F93B60A9105', 1795511100000, '{"kind":"focus_ran_over","focus":"01a20cb6-3f00-7000-b02d-579cae60abe1","at":"2026-11-24T09:05:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (26, X'01A20CCD226070008A86535B96E4618D', X'73471D23BAA2455A92FD5F93B60A9105', 1795511100000, '{"kind":"focus_finished","focus":"01a20cb6-3f00-7000-b02d-579cae60abe1","at":"2026-11-24T09:05:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (27, X'01A20CCD22607000BDF951F08F1048C7', X'73471D23BAA2455A92FD5F93B60A9105', 1795511100000, '{"kind":"item_ticked","item":"01a20cb6-3f00-7001-bcba-5907b634c4a7"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (28, X'01A20CCD22607001BDF951F08F1048C7', X'73471D23BAA2455A92FD5F93B60A9105', 1795511100000, '{"kind":"enough_reached","at":"2026-11-24T09:05:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (29, X'01A20CCD22607002BDF951F08F1048C7', X'73471D23BAA2455A92FD5F93B60A9105', 1795511100000, '{"kind":"nudge_told","nudge":{"id":"01a20ccd-2260-7000-843f-d2a612fa552a","kind":"enough","at":"2026-11-24T09:05:00Z"}}');
INSERT INTO "day" (id, date, zone, boundary, item_limit, started_ms, shape, commitment, definition, quiet_until_ms, first_step, blocked, enough_ms, closed_ms, closed_form, last_tick_ms, kept_until_ms, was_over, foreseen, settled) VALUES (X'01A2079D9EA070009D6579A56A42FE7D', '2026-11-23', 'Europe/Lisbon', '04:00:00', 3, 1795424100000, '{"tasks_or_time":{"until":"16:30:00"}}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', NULL, NULL, NULL, 1795451400000, 1795452000000, 'just_close', 1795428600000, NULL, '[]', '[]', '[]');
INSERT INTO "day" (id, date, zone, boundary, item_limit, started_ms, shape, commitment, definition, quiet_until_ms, first_step, blocked, enough_ms, closed_ms, closed_form, last_tick_ms, kept_until_ms, was_over, foreseen, settled) VALUES (X'01A20CB63F007000BCBA5907B634C4A7', '2026-11-24', 'Europe/Lisbon', '04:00:00', 3, 1795509600000, '{"tasks_or_time":{"until":"16:30:00"}}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', NULL, NULL, NULL, 1795511100000, NULL, NULL, 1795511100000, NULL, '[]', '[]', '[]');
INSERT INTO "scope_change" (day, position, at_ms, change) VALUES (X'01A2079D9EA070009D6579A56A42FE7D', 0, 1795428600000, '{"left":"Fix the import"}');
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A2079D9EA070019D6579A56A42FE7D', X'01A2079D9EA070009D6579A56A42FE7D', 0, 'Write the migration plan #acme', 'must', 'done', NULL, NULL, 90, NULL, 0, 1795428600000);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A2079D9EA070029D6579A56A42FE7D', X'01A2079D9EA070009D6579A56A42FE7D', 1, 'Review the onboarding draft', 'must', 'moved', '2026-11-24', NULL, NULL, NULL, 1, NULL);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A2079D9EA070039D6579A56A42FE7D', X'01A2079D9EA070009D6579A56A42FE7D', 2, 'Fix the import', 'must', 'handed_over', NULL, 'Ada', NULL, NULL, 0, NULL);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A20CB63F007001BCBA5907B634C4A7', X'01A20CB63F007000BCBA5907B634C4A7', 0, 'Answer the review', 'must', 'done', NULL, NULL, NULL, NULL, 0, 1795511100000);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms, before, asked_ms) VALUES (X'01A2079D9EA07000844B76CF5A9ACCF0', X'01A2079D9EA070009D6579A56A42FE7D', 0, X'01A2079D9EA070019D6579A56A42FE7D', 50, 0, 1795424100000, NULL, 1, 1795427100000, NULL, NULL);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms, before, asked_ms) VALUES (X'01A20CB63F007000B02D579CAE60ABE1', X'01A20CB63F007000BCBA5907B634C4A7', 0, X'01A20CB63F007001BCBA5907B634C4A7', 25, 0, 1795509600000, NULL, 1, 1795511100000, NULL, NULL);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A2079D9EA07000844B76CF5A9ACCF0', 0, 1795424100000, 1795427100000);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A20CB63F007000B02D579CAE60ABE1', 0, 1795509600000, 1795511100000);
INSERT INTO "rest" (id, day, position, planned_min, started_ms, ended_ms) VALUES (X'01A207CB65607000858A6FB83376510F', X'01A2079D9EA070009D6579A56A42FE7D', 0, 10, 1795427100000, 1795427700000);
INSERT INTO "meeting" (id, day, position, title, reason, planned_min, started_ms, ran_over, ended_ms, announced) VALUES (X'01A207D48D2070009FE36B771BFA06BC', X'01A2079D9EA070009D6579A56A42FE7D', 0, 'Standup', 'urgent', NULL, 1795427700000, 0, 1795428600000, NULL);
INSERT INTO "interruption" (id, day, position, at_ms, session, by_whom, word) VALUES (X'01A207AFEE207000B177F4AECEDCA7C6', X'01A2079D9EA070009D6579A56A42FE7D', 0, 1795425300000, X'01A2079D9EA07000844B76CF5A9ACCF0', 'others', 'call');
INSERT INTO "nudge" (id, day, position, kind, at_ms) VALUES (X'01A2090BD4A0700081C1E0D461434CEB', X'01A2079D9EA070009D6579A56A42FE7D', 0, 'last_good_start', 1795448100000);
INSERT INTO "nudge" (id, day, position, kind, at_ms) VALUES (X'01A2092BDFC07000B534DF69596F3424', X'01A2079D9EA070009D6579A56A42FE7D', 1, 'wrap_up', 1795450200000);
INSERT INTO "nudge" (id, day, position, kind, at_ms) VALUES (X'01A2093E2F407000A8A7DDFE519B1B5E', X'01A2079D9EA070009D6579A56A42FE7D', 2, 'enough', 1795451400000);
INSERT INTO "nudge" (id, day, position, kind, at_ms) VALUES (X'01A20CCD22607000843FD2A612FA552A', X'01A20CB63F007000BCBA5907B634C4A7', 0, 'enough', 1795511100000);
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A207E248C07000B3F5E6808093B005', 'Ask finance about the invoice', 1795428600000, '{"date":"2026-11-24"}');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A207E248C070009ADBE3AA70EB7E78', 'Renew the passport', '2026-12-03', NULL, '"person"', NULL, 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A209475700700095D45BDDC5DCF634', 'Review the onboarding draft', '2026-11-24', NULL, '{"item":"01a2079d-9ea0-7002-9d65-79a56a42fe7d"}', X'01A2079D9EA070029D6579A56A42FE7D', 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A209475700700195D45BDDC5DCF634', 'Ask finance about the invoice', '2026-11-24', NULL, '{"thought":"01a207e2-48c0-7000-b3f5-e6808093b005"}', NULL, 'waits');
INSERT INTO "worth" (day, date, zone, off, started_ms, enough_ms, closed_ms, focus_s, meeting_s, needless_s, shallow_s, rest_s, unaccounted_s, sessions, interruptions, musts_done, musts, bonus_done, performance_review_s, final_decision_s, urgent_s, hype_call_s, hangout_s, celebration_s, ordinary_s, longest_clear_s, foreseen_meetings, foreseen_s, foreseen_held_s, off_rules, given_back_s, asked) VALUES (X'01A2079D9EA070009D6579A56A42FE7D', '2026-11-23', 'Europe/Lisbon', 0, 1795424100000, 1795451400000, 1795452000000, 3000, 900, 0, 23400, 600, 0, 1, 1, 1, 2, 0, 0, 0, 900, 0, 0, 0, 0, 23400, 0, 0, 0, 0, 0, 1);
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414183538689, 'item', X'01A2079D9EA070019D6579A56A42FE7D', 0, '2026-11-23', 'Write the migration plan #acme', 'write the migration plan #acme');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414183538690, 'item', X'01A2079D9EA070029D6579A56A42FE7D', 0, '2026-11-23', 'Review the onboarding draft', 'review the onboarding draft');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414183538691, 'item', X'01A2079D9EA070039D6579A56A42FE7D', 0, '2026-11-23', 'Fix the import', 'fix the import');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414183538692, 'interruption', X'01A207AFEE207000B177F4AECEDCA7C6', 0, '2026-11-23', 'call', 'call');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414183538693, 'meeting', X'01A207D48D2070009FE36B771BFA06BC', 0, '2026-11-23', 'Standup', 'standup');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414183538694, 'thought', X'01A207E248C07000B3F5E6808093B005', 0, '2026-11-23', 'Ask finance about the invoice', 'ask finance about the invoice');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315905, 'waiting', X'01A209475700700095D45BDDC5DCF634', 0, '2026-11-24', 'Review the onboarding draft', 'review the onboarding draft');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315906, 'waiting', X'01A209475700700195D45BDDC5DCF634', 0, '2026-11-24', 'Ask finance about the invoice', 'ask finance about the invoice');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315907, 'item', X'01A20CB63F007001BCBA5907B634C4A7', 0, '2026-11-24', 'Answer the review', 'answer the review');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414351310849, 'waiting', X'01A207E248C070009ADBE3AA70EB7E78', 0, '2026-12-03', 'Renew the passport', 'renew the passport');
INSERT INTO "day_off" (first, last) VALUES ('2026-12-24', '2026-12-26');
PRAGMA application_id = 1147238724;
PRAGMA user_version = 6;
COMMIT;
