//! Exit 1 means that nothing has changed: a line that is refused leaves the journal as it was, also one
//! that does several things.

use std::path::PathBuf;

use rusqlite::{Connection, OpenFlags};

use crate::{
    support::{Agent, Home},
    torture::chance::Chance,
};

/// Lines as a person might type them, good ones and slips.
const TYPED: &[&str] = &[
    "plan --until 16:30 A B C",
    "plan --until 16:30 A B C D E",
    "plan",
    "define --until 17",
    "define --shape day-off",
    "add X",
    "add --bonus Y",
    "add --swap 1 Z",
    "add --swap 9 Z",
    "add --on 2020-01-01 W",
    "add --tomorrow V",
    "done 1",
    "done 1 2",
    "done 1 9",
    "done 1 2 3",
    "undone 1",
    "undone 1 2",
    "undone 2 3",
    "item must 4",
    "item bonus 1",
    "item order 1 99",
    "item order 1 2",
    "item rename 1 N",
    "item move 1",
    "item move 1 2020-01-01",
    "item drop 2",
    "waiting take 1",
    "waiting take 1 --swap 1",
    "waiting take 1 --bonus",
    "waiting drop 1",
    "waiting rename 1 R",
    "waiting move 1 2020-01-01",
    "off tomorrow",
    "off yesterday",
    "off cancel all",
    "focus 25 1",
    "focus 50 2",
    "focus 240",
    "focus",
    "on 2",
    "on",
    "pause",
    "resume",
    "extend 5",
    "extend 500",
    "finish",
    "break 5",
    "break 999",
    "interrupted",
    "park T",
    "meeting start M",
    "meeting end",
    "meeting log 8:00 8:10",
    "meeting log 23:00 23:10",
    "gap focus",
    "gap drop 3",
    "undo",
    "redo",
    "snooze 10",
    "snooze 999",
    "end --short --first-step S",
    "end --at 3:00 --first-step S --blocked B",
    "end --just-close",
    "reopen R",
    "keep-open",
    "move-day",
    "correct s1 --from 8:00 --to 8:01",
    "correct s1 --remove",
    "correct s1 --split 3:00",
    "correct end 3:00",
    "correct add session 8:00 8:05",
    "correct add meeting 9:00 9:01",
];

#[tokio::test]
async fn a_line_that_is_refused_leaves_the_journal_as_it_was() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    let mut chance = Chance::of(8);
    let (mut refused, mut done) = (0, 0);
    for _ in 0..160 {
        let typed = chance.one_of(TYPED.to_vec());
        let words: Vec<_> = typed.split(' ').collect();
        let before = lines(&home);
        let output = home.types(&words);
        match output.status.code() {
            Some(0) => done += 1,
            Some(1 | 2) => {
                refused += 1;
                assert_eq!(
                    lines(&home),
                    before,
                    "{typed:?} was refused and has left something"
                );
            }
            other => unreachable!("{typed:?} ended with {other:?}"),
        }
        if chance.below(4) == 0 {
            let passed = home.types(&["clock", "advance", "7m"]);
            assert!(passed.status.success(), "time passes");
        }
    }
    assert!(
        done > 20 && refused > 20,
        "both happen: {done} done, {refused} refused"
    );
}

fn lines(home: &Home) -> i64 {
    let file: PathBuf = home.path().join("daydone.sqlite");
    let journal =
        Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("it is there");
    let count = journal.query_row("select count(*) from journal", [], |row| row.get(0));
    count.expect("it can be read beside the agent")
}
