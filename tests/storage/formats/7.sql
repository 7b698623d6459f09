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
, done_ms INTEGER, note TEXT, steps TEXT) STRICT, WITHOUT ROWID;

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
, note TEXT, steps TEXT) STRICT, WITHOUT ROWID;

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
