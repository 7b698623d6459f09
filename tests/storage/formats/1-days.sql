-- A day as the first version wrote it: its file, dumped. Never modified: people have such files.
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE carried (
  id           BLOB NOT NULL PRIMARY KEY,
  title        TEXT NOT NULL,
  due          TEXT NOT NULL,
  estimate_min INTEGER,
  origin       TEXT NOT NULL,
  from_item    BLOB,
  fate         TEXT NOT NULL CHECK (fate IN ('waits', 'taken', 'dropped', 'returned'))
) STRICT, WITHOUT ROWID;
INSERT INTO "carried" VALUES(X'01A203E17FA170008B2A92A7E66D7E92','Review the draft','2026-11-23',NULL,'{"item":"01a203e1-7f64-7002-99b0-d7baa80d7b76"}',X'01A203E17F64700299B0D7BAA80D7B76','waits');
INSERT INTO "carried" VALUES(X'01A203E17FA170018B2A92A7E66D7E92','Tidy the desk','2026-11-23',NULL,'{"item":"01a203e1-7f96-7000-9242-b5f6a80b90be"}',X'01A203E17F9670009242B5F6A80B90BE','waits');
INSERT INTO "carried" VALUES(X'01A203E17FA170028B2A92A7E66D7E92','ask about the invoice','2026-11-23',NULL,'{"thought":"01a203e1-7f73-7000-a4cd-cc8d70b4edb6"}',NULL,'waits');
CREATE TABLE checkpoint (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  stamp    TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  state    TEXT NOT NULL
) STRICT;
INSERT INTO "checkpoint" VALUES(1,'ff8d404822644ce7',20,'{"day":{"id":"01a203e1-7f64-7000-99b0-d7baa80d7b76","date":"2026-11-22","zone":"Etc/UTC","boundary":"04:00:00","item_limit":3,"started_at":"2026-11-22T15:30:39.588Z","commitment":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"shape":{"tasks_or_time":{"until":"16:30:00"}},"items":[{"id":"01a203e1-7f64-7001-99b0-d7baa80d7b76","title":"Write the plan","kind":"must","state":"done","estimate":null,"from":null},{"id":"01a203e1-7f64-7002-99b0-d7baa80d7b76","title":"Review the draft","kind":"must","state":{"moved":"2026-11-23"},"estimate":null,"from":null,"left_over":true},{"id":"01a203e1-7f96-7000-9242-b5f6a80b90be","title":"Tidy the desk","kind":"must","state":{"moved":"2026-11-23"},"estimate":null,"from":null,"left_over":true}],"focus":[{"id":"01a203e1-7f6a-7000-b9ef-08084fe5aed1","item":"01a203e1-7f64-7001-99b0-d7baa80d7b76","planned":25,"bonus":false,"started_at":"2026-11-22T15:30:39.594Z","intervals":[{"from":"2026-11-22T15:30:39.594Z","to":"2026-11-22T15:30:39.607Z"},{"from":"2026-11-22T15:30:39.611Z","to":"2026-11-22T15:30:39.616Z"}],"gaps":[],"paused_at":null,"ran_over":false,"ended_at":"2026-11-22T15:30:39.616Z"}],"breaks":[{"id":"01a203e1-7f84-7000-9088-5e57a2ac345e","started_at":"2026-11-22T15:30:39.620Z","planned":5,"ended_at":"2026-11-22T15:30:39.624Z"}],"meetings":[{"id":"01a203e1-7f8d-7000-9580-fc2beaad8f2c","title":"Budget","reason":"final_decision","planned":null,"ran_over":false,"started_at":"2026-11-22T15:30:39.629Z","ended_at":"2026-11-22T15:30:39.633Z"}],"interruptions":[{"id":"01a203e1-7f6e-7000-9147-0c15a3fe0c19","at":"2026-11-22T15:30:39.598Z","focus":"01a203e1-7f6a-7000-b9ef-08084fe5aed1","by":"others","word":null}],"nudges":[],"quiet_until":null,"last_tick":"2026-11-22T15:30:39.642Z","scope_changes":[{"at":"2026-11-22T15:30:39.638Z","kind":{"added":"Tidy the desk"}}],"first_step":"Open the failing fixture","blocked":null,"enough_at":null,"closing":{"at":"2026-11-22T15:30:39.659Z","form":"just_close"},"reopenings":[{"at":"2026-11-22T15:30:39.654Z","reason":"a late call"}]},"waiting":[{"id":"01a203e1-7fa1-7000-8b2a-92a7e66d7e92","title":"Review the draft","due":"2026-11-23","estimate":null,"from":{"item":"01a203e1-7f64-7002-99b0-d7baa80d7b76"}},{"id":"01a203e1-7fa1-7001-8b2a-92a7e66d7e92","title":"Tidy the desk","due":"2026-11-23","estimate":null,"from":{"item":"01a203e1-7f96-7000-9242-b5f6a80b90be"}},{"id":"01a203e1-7fa1-7002-8b2a-92a7e66d7e92","title":"ask about the invoice","due":"2026-11-23","estimate":null,"from":{"thought":"01a203e1-7f73-7000-a4cd-cc8d70b4edb6"}}],"parked":[],"first_step":"Open the failing fixture"}');
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
) STRICT, WITHOUT ROWID;
INSERT INTO "day" VALUES(X'01A203E17F64700099B0D7BAA80D7B76','2026-11-22','Etc/UTC','04:00:00',3,1795361439588,'{"tasks_or_time":{"until":"16:30:00"}}','{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}','{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}',NULL,'Open the failing fixture',NULL,NULL,1795361439659,'just_close',1795361439642);
CREATE TABLE gap (
  id       BLOB NOT NULL PRIMARY KEY,
  session  BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  cause    TEXT NOT NULL,
  from_ms  INTEGER NOT NULL,
  to_ms    INTEGER NOT NULL,
  was      TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE interruption (
  id       BLOB NOT NULL PRIMARY KEY,
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  session  BLOB,
  by_whom  TEXT NOT NULL,
  word     TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO "interruption" VALUES(X'01A203E17F6E700091470C15A3FE0C19',X'01A203E17F64700099B0D7BAA80D7B76',0,1795361439598,X'01A203E17F6A7000B9EF08084FE5AED1','others',NULL);
CREATE TABLE interval (
  session  BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  from_ms  INTEGER NOT NULL,
  to_ms    INTEGER,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "interval" VALUES(X'01A203E17F6A7000B9EF08084FE5AED1',0,1795361439594,1795361439607);
INSERT INTO "interval" VALUES(X'01A203E17F6A7000B9EF08084FE5AED1',1,1795361439611,1795361439616);
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
) STRICT, WITHOUT ROWID;
INSERT INTO "item" VALUES(X'01A203E17F64700199B0D7BAA80D7B76',X'01A203E17F64700099B0D7BAA80D7B76',0,'Write the plan','must','done',NULL,NULL,NULL,NULL,0);
INSERT INTO "item" VALUES(X'01A203E17F64700299B0D7BAA80D7B76',X'01A203E17F64700099B0D7BAA80D7B76',1,'Review the draft','must','moved','2026-11-23',NULL,NULL,NULL,1);
INSERT INTO "item" VALUES(X'01A203E17F9670009242B5F6A80B90BE',X'01A203E17F64700099B0D7BAA80D7B76',2,'Tidy the desk','must','moved','2026-11-23',NULL,NULL,NULL,1);
CREATE TABLE journal (
  seq    INTEGER PRIMARY KEY,
  id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device BLOB NOT NULL CHECK (length(device) = 16),
  at_ms  INTEGER NOT NULL,
  kind   TEXT GENERATED ALWAYS AS (body ->> '$.kind') VIRTUAL,
  body   TEXT NOT NULL
) STRICT;
INSERT INTO "journal" VALUES(1,X'01A203E17F6470008CAB00BC768CB388',X'366BC883AC274F5F8892EF55F65422C5',1795361439588,'{"kind":"day_started","day":"01a203e1-7f64-7000-99b0-d7baa80d7b76","date":"2026-11-22","zone":"Etc/UTC","boundary":"04:00:00","item_limit":3,"shape":{"tasks_or_time":{"until":"16:30:00"}},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"items":[{"id":"01a203e1-7f64-7001-99b0-d7baa80d7b76","title":"Write the plan","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a203e1-7f64-7002-99b0-d7baa80d7b76","title":"Review the draft","kind":"must","state":"open","estimate":null,"from":null}],"at":"2026-11-22T15:30:39.588Z"}');
INSERT INTO "journal" VALUES(2,X'01A203E17F6A7000BD2E31116470F7D5',X'366BC883AC274F5F8892EF55F65422C5',1795361439594,'{"kind":"focus_started","focus":"01a203e1-7f6a-7000-b9ef-08084fe5aed1","item":"01a203e1-7f64-7001-99b0-d7baa80d7b76","planned":25,"bonus":false,"at":"2026-11-22T15:30:39.594Z"}');
INSERT INTO "journal" VALUES(3,X'01A203E17F6E7000955EB767EA02F370',X'366BC883AC274F5F8892EF55F65422C5',1795361439598,'{"kind":"interruption_marked","interruption":{"id":"01a203e1-7f6e-7000-9147-0c15a3fe0c19","at":"2026-11-22T15:30:39.598Z","focus":"01a203e1-7f6a-7000-b9ef-08084fe5aed1","by":"others","word":null}}');
INSERT INTO "journal" VALUES(4,X'01A203E17F737000BFB56448258E3DF7',X'366BC883AC274F5F8892EF55F65422C5',1795361439603,'{"kind":"thought_parked","thought":{"id":"01a203e1-7f73-7000-a4cd-cc8d70b4edb6","text":"ask about the invoice","at":"2026-11-22T15:30:39.603Z"}}');
INSERT INTO "journal" VALUES(5,X'01A203E17F777000972FA0985E4B6D64',X'366BC883AC274F5F8892EF55F65422C5',1795361439607,'{"kind":"focus_paused","focus":"01a203e1-7f6a-7000-b9ef-08084fe5aed1","at":"2026-11-22T15:30:39.607Z"}');
INSERT INTO "journal" VALUES(6,X'01A203E17F7B70008F81FBF57E7E66C8',X'366BC883AC274F5F8892EF55F65422C5',1795361439611,'{"kind":"focus_resumed","focus":"01a203e1-7f6a-7000-b9ef-08084fe5aed1","at":"2026-11-22T15:30:39.611Z"}');
INSERT INTO "journal" VALUES(7,X'01A203E17F8070009448774BAC793F68',X'366BC883AC274F5F8892EF55F65422C5',1795361439616,'{"kind":"focus_finished","focus":"01a203e1-7f6a-7000-b9ef-08084fe5aed1","at":"2026-11-22T15:30:39.616Z"}');
INSERT INTO "journal" VALUES(8,X'01A203E17F8470009D9870921F00B8F3',X'366BC883AC274F5F8892EF55F65422C5',1795361439620,'{"kind":"break_started","rest":{"id":"01a203e1-7f84-7000-9088-5e57a2ac345e","started_at":"2026-11-22T15:30:39.620Z","planned":5,"ended_at":null}}');
INSERT INTO "journal" VALUES(9,X'01A203E17F887000AB82839FFC92B317',X'366BC883AC274F5F8892EF55F65422C5',1795361439624,'{"kind":"break_ended","rest":"01a203e1-7f84-7000-9088-5e57a2ac345e","at":"2026-11-22T15:30:39.624Z"}');
INSERT INTO "journal" VALUES(10,X'01A203E17F8D7000A85CA168E7B65B2D',X'366BC883AC274F5F8892EF55F65422C5',1795361439629,'{"kind":"meeting_started","meeting":{"id":"01a203e1-7f8d-7000-9580-fc2beaad8f2c","title":"Budget","reason":"final_decision","planned":null,"ran_over":false,"started_at":"2026-11-22T15:30:39.629Z","ended_at":null}}');
INSERT INTO "journal" VALUES(11,X'01A203E17F91700080233D4D02A36A8E',X'366BC883AC274F5F8892EF55F65422C5',1795361439633,'{"kind":"meeting_ended","meeting":"01a203e1-7f8d-7000-9580-fc2beaad8f2c","reason":null,"at":"2026-11-22T15:30:39.633Z"}');
INSERT INTO "journal" VALUES(12,X'01A203E17F9670008B5767A5F1F485A3',X'366BC883AC274F5F8892EF55F65422C5',1795361439638,'{"kind":"item_added","item":{"id":"01a203e1-7f96-7000-9242-b5f6a80b90be","title":"Tidy the desk","kind":"must","state":"open","estimate":null,"from":null},"swapped":null}');
INSERT INTO "journal" VALUES(13,X'01A203E17F9A700099ABB79F28C1D296',X'366BC883AC274F5F8892EF55F65422C5',1795361439642,'{"kind":"item_ticked","item":"01a203e1-7f64-7001-99b0-d7baa80d7b76"}');
INSERT INTO "journal" VALUES(14,X'01A203E17FA170008998C4BF91D070CC',X'366BC883AC274F5F8892EF55F65422C5',1795361439649,'{"kind":"first_step_set","text":"Open the failing fixture"}');
INSERT INTO "journal" VALUES(15,X'01A203E17FA170009C14B080D7223B1D',X'366BC883AC274F5F8892EF55F65422C5',1795361439649,'{"kind":"day_closed","day":"01a203e1-7f64-7000-99b0-d7baa80d7b76","form":"short","at":"2026-11-22T15:30:39.649Z"}');
INSERT INTO "journal" VALUES(16,X'01A203E17FA170019C14B080D7223B1D',X'366BC883AC274F5F8892EF55F65422C5',1795361439649,'{"kind":"item_placed","item":"01a203e1-7f64-7002-99b0-d7baa80d7b76","place":{"date":"2026-11-23"},"carried":{"id":"01a203e1-7fa1-7000-8b2a-92a7e66d7e92","title":"Review the draft","due":"2026-11-23","estimate":null,"from":{"item":"01a203e1-7f64-7002-99b0-d7baa80d7b76"}}}');
INSERT INTO "journal" VALUES(17,X'01A203E17FA170029C14B080D7223B1D',X'366BC883AC274F5F8892EF55F65422C5',1795361439649,'{"kind":"item_placed","item":"01a203e1-7f96-7000-9242-b5f6a80b90be","place":{"date":"2026-11-23"},"carried":{"id":"01a203e1-7fa1-7001-8b2a-92a7e66d7e92","title":"Tidy the desk","due":"2026-11-23","estimate":null,"from":{"item":"01a203e1-7f96-7000-9242-b5f6a80b90be"}}}');
INSERT INTO "journal" VALUES(18,X'01A203E17FA170039C14B080D7223B1D',X'366BC883AC274F5F8892EF55F65422C5',1795361439649,'{"kind":"thought_placed","thought":"01a203e1-7f73-7000-a4cd-cc8d70b4edb6","place":{"date":"2026-11-23"},"carried":{"id":"01a203e1-7fa1-7002-8b2a-92a7e66d7e92","title":"ask about the invoice","due":"2026-11-23","estimate":null,"from":{"thought":"01a203e1-7f73-7000-a4cd-cc8d70b4edb6"}}}');
INSERT INTO "journal" VALUES(19,X'01A203E17FA67000AF0ED4DB43A48D8B',X'366BC883AC274F5F8892EF55F65422C5',1795361439654,'{"kind":"day_reopened","day":"01a203e1-7f64-7000-99b0-d7baa80d7b76","reason":"a late call","at":"2026-11-22T15:30:39.654Z"}');
INSERT INTO "journal" VALUES(20,X'01A203E17FAB700093A96E84D90BC908',X'366BC883AC274F5F8892EF55F65422C5',1795361439659,'{"kind":"day_closed","day":"01a203e1-7f64-7000-99b0-d7baa80d7b76","form":"just_close","at":"2026-11-22T15:30:39.659Z"}');
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
INSERT INTO "meeting" VALUES(X'01A203E17F8D70009580FC2BEAAD8F2C',X'01A203E17F64700099B0D7BAA80D7B76',0,'Budget','final_decision',NULL,1795361439629,0,1795361439633);
CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('device',X'366BC883AC274F5F8892EF55F65422C5');
CREATE TABLE nudge (
  id       BLOB NOT NULL PRIMARY KEY,
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  at_ms    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE parked (
  id    BLOB NOT NULL PRIMARY KEY,
  text  TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  place TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO "parked" VALUES(X'01A203E17F737000A4CDCC8D70B4EDB6','ask about the invoice',1795361439603,'{"date":"2026-11-23"}');
CREATE TABLE reopening (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "reopening" VALUES(X'01A203E17F64700099B0D7BAA80D7B76',0,1795361439654,'a late call');
CREATE TABLE rest (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  planned_min INTEGER NOT NULL,
  started_ms  INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO "rest" VALUES(X'01A203E17F84700090885E57A2AC345E',X'01A203E17F64700099B0D7BAA80D7B76',0,5,1795361439620,1795361439624);
CREATE TABLE scope_change (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  change   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "scope_change" VALUES(X'01A203E17F64700099B0D7BAA80D7B76',0,1795361439638,'{"added":"Tidy the desk"}');
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
INSERT INTO "session" VALUES(X'01A203E17F6A7000B9EF08084FE5AED1',X'01A203E17F64700099B0D7BAA80D7B76',0,X'01A203E17F64700199B0D7BAA80D7B76',25,0,1795361439594,NULL,0,1795361439616);
CREATE TRIGGER journal_lines_stay_as_they_are BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_lines_stay BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE INDEX day_by_date ON day (date);
CREATE INDEX item_by_day ON item (day, position);
CREATE INDEX session_by_day ON session (day, position);
CREATE INDEX gap_by_session ON gap (session, position);
CREATE INDEX rest_by_day ON rest (day, position);
CREATE INDEX meeting_by_day ON meeting (day, position);
CREATE INDEX interruption_by_day ON interruption (day, position);
CREATE INDEX nudge_by_day ON nudge (day, position);
CREATE INDEX parked_without_place ON parked (at_ms) WHERE place IS NULL;
CREATE INDEX carried_that_waits ON carried (due) WHERE fate = 'waits';
CREATE INDEX carried_from_item ON carried (from_item) WHERE fate = 'waits';
PRAGMA application_id = 1147238724;
PRAGMA user_version = 1;
COMMIT;
