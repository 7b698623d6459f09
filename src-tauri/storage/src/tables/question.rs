//! Defaults that were questioned: of each topic the latest.

use domain::{AskedDefault, Judgement, Questioned, Questions};
use rusqlite::{Connection, Result, params};

use super::column::Plain;

pub(crate) const SCHEMA: &str = "
CREATE TABLE question (
  topic  TEXT NOT NULL PRIMARY KEY,
  answer TEXT NOT NULL,
  asked  TEXT NOT NULL,
  kept   INTEGER,
  judged TEXT CHECK ((judged IS NULL) = (kept IS NULL))
) STRICT, WITHOUT ROWID;
";

/// Makes these the ones that were asked; there are no more than topics.
pub(crate) fn write(at: &Connection, all: &Questions) -> Result<()> {
    at.execute("DELETE FROM question", [])?;
    for one in all.all() {
        let Questioned { topic, answer, on } = one.asked;
        at.prepare_cached("INSERT INTO question VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![
                Plain(topic),
                Plain(answer),
                Plain(on),
                one.judged.map(|judged| judged.kept),
                one.judged.map(|judged| Plain(judged.on)),
            ])?;
    }
    Ok(())
}

/// All of them.
pub(crate) fn read(at: &Connection) -> Result<Questions> {
    at.prepare_cached("SELECT topic, answer, asked, kept, judged FROM question")?
        .query_map([], |row| {
            let kept: Option<bool> = row.get(3)?;
            let on = row.get::<_, Option<Plain<_>>>(4)?.map(|on| on.0);
            Ok(AskedDefault {
                asked: Questioned {
                    topic: row.get::<_, Plain<_>>(0)?.0,
                    answer: row.get::<_, Plain<_>>(1)?.0,
                    on: row.get::<_, Plain<_>>(2)?.0,
                },
                judged: kept.zip(on).map(|(kept, on)| Judgement { kept, on }),
            })
        })?
        .collect()
}
