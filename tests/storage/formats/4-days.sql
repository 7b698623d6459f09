-- Two days as the fourth format kept them, with a calendar: their file, dumped. Never modified: people have such files.
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
, kept_until_ms INTEGER, was_over TEXT NOT NULL DEFAULT '[]') STRICT, WITHOUT ROWID;
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
CREATE TRIGGER said_is_found AFTER INSERT ON said
BEGIN INSERT INTO found (rowid, words) VALUES (new.id, new.words); END;
CREATE TRIGGER unsaid_is_not_found AFTER DELETE ON said
BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', old.id, old.words); END;
INSERT INTO "meta" (name, value) VALUES ('device', X'274FB83150944CACB180C7EF4EA2B7AB');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (1, X'01A20CC88E807000BC5F931437175F35', X'274FB83150944CACB180C7EF4EA2B7AB', 1795510800000, '{"kind":"day_started","day":"01a20cc8-8e80-7000-82a6-13c9bb016b98","date":"2026-11-24","zone":"Europe/Lisbon","boundary":"04:00:00","item_limit":3,"shape":{"tasks_or_time":{"until":"16:30:00"}},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"items":[{"id":"01a20cc8-8e80-7001-82a6-13c9bb016b98","title":"Write the hand-book","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a20cc8-8e80-7002-82a6-13c9bb016b98","title":"Call the bank","kind":"must","state":"open","estimate":null,"from":null}],"at":"2026-11-24T09:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (2, X'01A20CC88E807000AFD291A92F43466E', X'274FB83150944CACB180C7EF4EA2B7AB', 1795510800000, '{"kind":"focus_started","focus":"01a20cc8-8e80-7000-b619-125eb32d52d1","item":null,"planned":50,"bonus":false,"at":"2026-11-24T09:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (3, X'01A20CE405C070009CFF0F88A3852144', X'274FB83150944CACB180C7EF4EA2B7AB', 1795512600000, '{"kind":"interruption_marked","interruption":{"id":"01a20ce4-05c0-7000-a345-903e276f2da8","at":"2026-11-24T09:30:00Z","focus":"01a20cc8-8e80-7000-b619-125eb32d52d1","by":"others","word":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (4, X'01A20CF65540700090720E1D9BB1087E', X'274FB83150944CACB180C7EF4EA2B7AB', 1795513800000, '{"kind":"focus_ran_over","focus":"01a20cc8-8e80-7000-b619-125eb32d52d1","at":"2026-11-24T09:50:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (5, X'01A20CF655407000BD9E8BFD0FF2E354', X'274FB83150944CACB180C7EF4EA2B7AB', 1795513800000, '{"kind":"focus_finished","focus":"01a20cc8-8e80-7000-b619-125eb32d52d1","at":"2026-11-24T09:50:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (6, X'01A20CF655407000B1118A92081ECA8E', X'274FB83150944CACB180C7EF4EA2B7AB', 1795513800000, '{"kind":"break_started","rest":{"id":"01a20cf6-5540-7000-b758-0b478c08d6f1","started_at":"2026-11-24T09:50:00Z","planned":10,"ended_at":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (7, X'01A20CFF7D007000A4848927004AB1C7', X'274FB83150944CACB180C7EF4EA2B7AB', 1795514400000, '{"kind":"break_ended","rest":"01a20cf6-5540-7000-b758-0b478c08d6f1","at":"2026-11-24T10:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (8, X'01A20D08A4C0700091B10706748C8C9D', X'274FB83150944CACB180C7EF4EA2B7AB', 1795515000000, '{"kind":"meeting_started","meeting":{"id":"01a20d08-a4c0-7000-97f7-87bbf8769901","title":"Budget","reason":"final_decision","planned":30,"ran_over":false,"started_at":"2026-11-24T10:10:00Z","ended_at":null,"announced":{"key":"dfea5a10-3b7d-d97f-08d0-1e8b68318d67","from":"2026-11-24T10:10:00Z","to":"2026-11-24T10:40:00Z"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (9, X'01A20D241C0070008524059B6CB873D7', X'274FB83150944CACB180C7EF4EA2B7AB', 1795516800000, '{"kind":"meeting_ran_over","meeting":"01a20d08-a4c0-7000-97f7-87bbf8769901","at":"2026-11-24T10:40:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (10, X'01A20D2D43C07000B250837AE0FA4EAD', X'274FB83150944CACB180C7EF4EA2B7AB', 1795517400000, '{"kind":"meeting_ended","meeting":"01a20d08-a4c0-7000-97f7-87bbf8769901","reason":null,"at":"2026-11-24T10:50:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (11, X'01A20D2D43C07000A5C3820FD92635E7', X'274FB83150944CACB180C7EF4EA2B7AB', 1795517400000, '{"kind":"thought_parked","thought":{"id":"01a20d2d-43c0-7000-ac0a-02c55d10424a","text":"Ask about the invoice","at":"2026-11-24T10:50:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (12, X'01A20D2D43C07000993680A4D1521D20', X'274FB83150944CACB180C7EF4EA2B7AB', 1795517400000, '{"kind":"focus_started","focus":"01a20d2d-43c0-7000-9f7d-015a553c2983","item":"01a20cc8-8e80-7002-82a6-13c9bb016b98","planned":25,"bonus":false,"at":"2026-11-24T10:50:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (13, X'01A20D4D4EE070008662FE844593F7F6', X'274FB83150944CACB180C7EF4EA2B7AB', 1795519500000, '{"kind":"gap_opened","focus":"01a20d2d-43c0-7000-9f7d-015a553c2983","gap":{"id":"01a20d4d-4ee0-7000-8ca9-7f39c97e045a","cause":"sleep","from":"2026-11-24T11:05:00Z","to":"2026-11-24T11:25:00Z","was":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (14, X'01A20D4D4EE07000B38F7C63B9D5D2CD', X'274FB83150944CACB180C7EF4EA2B7AB', 1795519500000, '{"kind":"gap_resolved","focus":"01a20d2d-43c0-7000-9f7d-015a553c2983","gap":"01a20d4d-4ee0-7000-8ca9-7f39c97e045a","was":"drop"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (15, X'01A20D4D4EE07000A7027AF8B201BA06', X'274FB83150944CACB180C7EF4EA2B7AB', 1795519500000, '{"kind":"item_ticked","item":"01a20cc8-8e80-7002-82a6-13c9bb016b98"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (16, X'01A20D4D4EE070009A75798DAA2DA140', X'274FB83150944CACB180C7EF4EA2B7AB', 1795519500000, '{"kind":"meeting_settled","key":"ad9f6dfd-1e7d-b862-4c50-edd0717d5e72","from":"2026-11-24T14:00:00Z","to":"2026-11-24T15:00:00Z","outcome":"writing"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (17, X'01A20D68C620700087A1F76D1E6F7C16', X'274FB83150944CACB180C7EF4EA2B7AB', 1795521300000, '{"kind":"hold_asked","focus":"01a20d2d-43c0-7000-9f7d-015a553c2983","since":"2026-11-24T11:25:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (18, X'01A20E523BC07000BB14F602169B634F', X'274FB83150944CACB180C7EF4EA2B7AB', 1795536600000, '{"kind":"nudge_told","nudge":{"id":"01a20e52-3bc0-7000-815b-76b79a856fb3","kind":"wrap_up","at":"2026-11-24T16:10:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (19, X'01A20E648B407000AE87F4970EC74A89', X'274FB83150944CACB180C7EF4EA2B7AB', 1795537800000, '{"kind":"enough_reached","at":"2026-11-24T16:30:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (20, X'01A20E648B407001AE87F4970EC74A89', X'274FB83150944CACB180C7EF4EA2B7AB', 1795537800000, '{"kind":"nudge_told","nudge":{"id":"01a20e64-8b40-7000-b4ce-754c92b156ec","kind":"enough","at":"2026-11-24T16:30:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (21, X'01A20E6DB30070009BB472768309255F', X'274FB83150944CACB180C7EF4EA2B7AB', 1795538400000, '{"kind":"days_off_planned","from":"2026-12-24","to":"2026-12-24"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (22, X'01A20E6DB30070008F27710B7B350C99', X'274FB83150944CACB180C7EF4EA2B7AB', 1795538400000, '{"kind":"first_step_set","text":"Open the draft"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (23, X'01A20E6DB30070018F27710B7B350C99', X'274FB83150944CACB180C7EF4EA2B7AB', 1795538400000, '{"kind":"gap_opened","focus":"01a20d2d-43c0-7000-9f7d-015a553c2983","gap":{"id":"01a20e6d-b300-7000-956d-f1c0ff1f18fc","cause":"held","from":"2026-11-24T11:25:00Z","to":"2026-11-24T16:40:00Z","was":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (24, X'01A20E6DB30070028F27710B7B350C99', X'274FB83150944CACB180C7EF4EA2B7AB', 1795538400000, '{"kind":"focus_finished","focus":"01a20d2d-43c0-7000-9f7d-015a553c2983","at":"2026-11-24T16:40:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (25, X'01A20E6DB30070038F27710B7B350C99', X'274FB83150944CACB180C7EF4EA2B7AB', 1795538400000, '{"kind":"day_closed","day":"01a20cc8-8e80-7000-82a6-13c9bb016b98","form":"short","at":"2026-11-24T16:40:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (26, X'01A20E6DB30070048F27710B7B350C99', X'274FB83150944CACB180C7EF4EA2B7AB', 1795538400000, '{"kind":"item_placed","item":"01a20cc8-8e80-7001-82a6-13c9bb016b98","place":{"date":"2026-11-25"},"carried":{"id":"01a20e6d-b300-7001-956d-f1c0ff1f18fc","title":"Write the hand-book","due":"2026-11-25","estimate":null,"from":{"item":"01a20cc8-8e80-7001-82a6-13c9bb016b98"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (27, X'01A20E6DB30070058F27710B7B350C99', X'274FB83150944CACB180C7EF4EA2B7AB', 1795538400000, '{"kind":"thought_placed","thought":"01a20d2d-43c0-7000-ac0a-02c55d10424a","place":{"date":"2026-11-25"},"carried":{"id":"01a20e6d-b300-7002-956d-f1c0ff1f18fc","title":"Ask about the invoice","due":"2026-11-25","estimate":null,"from":{"thought":"01a20d2d-43c0-7000-ac0a-02c55d10424a"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (28, X'01A2171546807000A9806CCA63B8C245', X'274FB83150944CACB180C7EF4EA2B7AB', 1795683600000, '{"kind":"day_started","day":"01a21715-4680-7000-afc6-ed7fe7a2cea8","date":"2026-11-26","zone":"Europe/Lisbon","boundary":"04:00:00","item_limit":3,"shape":{"tasks_or_time":{"until":"16:30:00"}},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"items":[{"id":"01a21715-4680-7001-afc6-ed7fe7a2cea8","title":"Rest","kind":"must","state":"open","estimate":null,"from":null}],"at":"2026-11-26T09:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (29, X'01A21715468070009CF36B5F5BE4A97F', X'274FB83150944CACB180C7EF4EA2B7AB', 1795683600000, '{"kind":"focus_started","focus":"01a21715-4680-7000-a339-ec14dfceb5e2","item":null,"planned":50,"bonus":false,"at":"2026-11-26T09:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (30, X'01A22850BDCB7000AF31AA087528DAD5', X'274FB83150944CACB180C7EF4EA2B7AB', 1795972709835, '{"kind":"gap_opened","focus":"01a21715-4680-7000-a339-ec14dfceb5e2","gap":{"id":"01a22850-bdcb-7000-94dc-ca27909ab9fa","cause":"crash","from":"2026-11-26T09:10:00Z","to":"2026-11-27T04:00:00Z","was":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (31, X'01A22850BDCB7001AF31AA087528DAD5', X'274FB83150944CACB180C7EF4EA2B7AB', 1795972709835, '{"kind":"enough_reached","at":"2026-11-26T16:30:00Z"}');
INSERT INTO "day" (id, date, zone, boundary, item_limit, started_ms, shape, commitment, definition, quiet_until_ms, first_step, blocked, enough_ms, closed_ms, closed_form, last_tick_ms, kept_until_ms, was_over) VALUES (X'01A20CC88E80700082A613C9BB016B98', '2026-11-24', 'Europe/Lisbon', '04:00:00', 3, 1795510800000, '{"tasks_or_time":{"until":"16:30:00"}}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', NULL, 'Open the draft', NULL, 1795537800000, 1795538400000, 'short', 1795519500000, NULL, '[]');
INSERT INTO "day" (id, date, zone, boundary, item_limit, started_ms, shape, commitment, definition, quiet_until_ms, first_step, blocked, enough_ms, closed_ms, closed_form, last_tick_ms, kept_until_ms, was_over) VALUES (X'01A2171546807000AFC6ED7FE7A2CEA8', '2026-11-26', 'Europe/Lisbon', '04:00:00', 3, 1795683600000, '{"tasks_or_time":{"until":"16:30:00"}}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', NULL, NULL, NULL, 1795710600000, NULL, NULL, NULL, NULL, '[]');
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A20CC88E80700182A613C9BB016B98', X'01A20CC88E80700082A613C9BB016B98', 0, 'Write the hand-book', 'must', 'moved', '2026-11-25', NULL, NULL, NULL, 1, NULL);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A20CC88E80700282A613C9BB016B98', X'01A20CC88E80700082A613C9BB016B98', 1, 'Call the bank', 'must', 'done', NULL, NULL, NULL, NULL, 0, 1795519500000);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A2171546807001AFC6ED7FE7A2CEA8', X'01A2171546807000AFC6ED7FE7A2CEA8', 0, 'Rest', 'must', 'open', NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms, before, asked_ms) VALUES (X'01A20CC88E807000B619125EB32D52D1', X'01A20CC88E80700082A613C9BB016B98', 0, NULL, 50, 0, 1795510800000, NULL, 1, 1795513800000, NULL, NULL);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms, before, asked_ms) VALUES (X'01A20D2D43C070009F7D015A553C2983', X'01A20CC88E80700082A613C9BB016B98', 1, X'01A20CC88E80700282A613C9BB016B98', 25, 0, 1795517400000, NULL, 0, 1795538400000, NULL, NULL);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms, before, asked_ms) VALUES (X'01A2171546807000A339EC14DFCEB5E2', X'01A2171546807000AFC6ED7FE7A2CEA8', 0, NULL, 50, 0, 1795683600000, 1795684200000, 0, NULL, NULL, NULL);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A20CC88E807000B619125EB32D52D1', 0, 1795510800000, 1795513800000);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A20D2D43C070009F7D015A553C2983', 0, 1795517400000, 1795518300000);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A2171546807000A339EC14DFCEB5E2', 0, 1795683600000, 1795684200000);
INSERT INTO "gap" (id, session, position, cause, from_ms, to_ms, was) VALUES (X'01A20D4D4EE070008CA97F39C97E045A', X'01A20D2D43C070009F7D015A553C2983', 0, 'sleep', 1795518300000, 1795519500000, 'drop');
INSERT INTO "gap" (id, session, position, cause, from_ms, to_ms, was) VALUES (X'01A20E6DB3007000956DF1C0FF1F18FC', X'01A20D2D43C070009F7D015A553C2983', 1, 'held', 1795519500000, 1795538400000, NULL);
INSERT INTO "gap" (id, session, position, cause, from_ms, to_ms, was) VALUES (X'01A22850BDCB700094DCCA27909AB9FA', X'01A2171546807000A339EC14DFCEB5E2', 0, 'crash', 1795684200000, 1795752000000, NULL);
INSERT INTO "rest" (id, day, position, planned_min, started_ms, ended_ms) VALUES (X'01A20CF655407000B7580B478C08D6F1', X'01A20CC88E80700082A613C9BB016B98', 0, 10, 1795513800000, 1795514400000);
INSERT INTO "meeting" (id, day, position, title, reason, planned_min, started_ms, ran_over, ended_ms) VALUES (X'01A20D08A4C0700097F787BBF8769901', X'01A20CC88E80700082A613C9BB016B98', 0, 'Budget', 'final_decision', 30, 1795515000000, 1, 1795517400000);
INSERT INTO "interruption" (id, day, position, at_ms, session, by_whom, word) VALUES (X'01A20CE405C07000A345903E276F2DA8', X'01A20CC88E80700082A613C9BB016B98', 0, 1795512600000, X'01A20CC88E807000B619125EB32D52D1', 'others', NULL);
INSERT INTO "nudge" (id, day, position, kind, at_ms) VALUES (X'01A20E523BC07000815B76B79A856FB3', X'01A20CC88E80700082A613C9BB016B98', 0, 'wrap_up', 1795536600000);
INSERT INTO "nudge" (id, day, position, kind, at_ms) VALUES (X'01A20E648B407000B4CE754C92B156EC', X'01A20CC88E80700082A613C9BB016B98', 1, 'enough', 1795537800000);
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A20D2D43C07000AC0A02C55D10424A', 'Ask about the invoice', 1795517400000, '{"date":"2026-11-25"}');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20E6DB3007001956DF1C0FF1F18FC', 'Write the hand-book', '2026-11-25', NULL, '{"item":"01a20cc8-8e80-7001-82a6-13c9bb016b98"}', X'01A20CC88E80700182A613C9BB016B98', 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20E6DB3007002956DF1C0FF1F18FC', 'Ask about the invoice', '2026-11-25', NULL, '{"thought":"01a20d2d-43c0-7000-ac0a-02c55d10424a"}', NULL, 'waits');
INSERT INTO "worth" (day, date, zone, off, started_ms, enough_ms, closed_ms, focus_s, meeting_s, needless_s, shallow_s, rest_s, unaccounted_s, sessions, interruptions, musts_done, musts, bonus_done, asked) VALUES (X'01A20CC88E80700082A613C9BB016B98', '2026-11-24', 'Europe/Lisbon', 0, 1795510800000, 1795537800000, 1795538400000, 3900, 2400, 0, 600, 600, 18900, 2, 1, 1, 2, 0, 1);
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315905, 'item', X'01A20CC88E80700182A613C9BB016B98', 0, '2026-11-24', 'Write the hand-book', 'write the hand-book');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315906, 'item', X'01A20CC88E80700282A613C9BB016B98', 0, '2026-11-24', 'Call the bank', 'call the bank');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315907, 'meeting', X'01A20D08A4C0700097F787BBF8769901', 0, '2026-11-24', 'Budget', 'budget');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315908, 'thought', X'01A20D2D43C07000AC0A02C55D10424A', 0, '2026-11-24', 'Ask about the invoice', 'ask about the invoice');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315909, 'first_step', X'01A20CC88E80700082A613C9BB016B98', 0, '2026-11-24', 'Open the draft', 'open the draft');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414217093121, 'waiting', X'01A20E6DB3007001956DF1C0FF1F18FC', 0, '2026-11-25', 'Write the hand-book', 'write the hand-book');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414217093122, 'waiting', X'01A20E6DB3007002956DF1C0FF1F18FC', 0, '2026-11-25', 'Ask about the invoice', 'ask about the invoice');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414233870337, 'item', X'01A2171546807001AFC6ED7FE7A2CEA8', 0, '2026-11-26', 'Rest', 'rest');
INSERT INTO "day_off" (first, last) VALUES ('2026-12-24', '2026-12-24');
PRAGMA application_id = 1147238724;
PRAGMA user_version = 4;
COMMIT;
