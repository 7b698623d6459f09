//! Programs that keep their records as text.

use super::{Program, SkipReason, brought, figures, import, lisbon, titles, why};

pub const DATA: &str = "\
inc 20261116T083000Z - 20261116T100000Z # acme \"Write report\"
inc 20261116T103000Z - 20261116T110000Z # mail # \"an \\\"odd\\\" note\"
inc 20261117T080000Z - 20261117T083000Z
inc 20261117T090000Z
";
pub const WATSON: &str = r#"[[1794818000,1794821600,"acme","abc",["dev"],1794821600], 7,
    [1794822000,1794825600,"acme","abd",[],1794821600]]"#;
pub const KLOG: &str = "\
2026-11-16 (8h!)
Coding #acme
    8:30 - 12:00 design
    13:00 - 17:15
        and what came of it
    -30m break

2026/11/17
    <23:00 - 1:00
    9:00am - 1:00pm mail
    2h reading
    14:00 - ?
    nonsense
";
pub const GTIMELOG: &str = "\
# my log
2026-11-16 08:55: arrived **
2026-11-16 10:00: acme: mail
2026-11-16 12:10: lunch **
2026-11-16 12:40: nap ***
2026-11-16 17:00: acme: coding

2026-11-17 09:00: arrived
2026-11-17 09:30: mail
";
pub const ORG: &str = "\
#+TODO: CHECK | SHIPPED
* SHIPPED [#A] Read the [[https://example.org][paper]] [1/2] :deep:work:
:LOGBOOK:
CLOCK: [2026-11-16 Mon 08:30]--[2026-11-16 Mon 10:00] =>  1:30
CLOCK: [2026-11-17 Tue 08:30]
:END:
** TODO Mail
   CLOCK: <2026-11-16 10:30>--<2026-11-16 11:00> => 0:30
   CLOCK: [2026-11-16 Mon] => 1:00
   CLOCK: [nonsense] => 0:20
";

fn figure(date: &str, focus: u32, lasted: i64, sessions: u32) -> (String, u32, i64, u32) {
    (date.to_owned(), focus, lasted, sessions)
}

#[test]
fn timewarriors_own_data_files_are_read_as_its_export_is() {
    let arrival = brought(DATA.as_bytes(), Program::Timewarrior);
    assert_eq!(
        figures(&arrival.days),
        [
            figure("2026-11-16", 120, 150, 2),
            figure("2026-11-17", 30, 30, 1)
        ]
    );
    assert_eq!(
        titles(&arrival.days[0]),
        ["Write report #acme", "an \"odd\" note #mail"]
    );
    assert_eq!(why(&arrival), [("20261117T090000Z", SkipReason::StillRuns)]);
}

#[test]
fn watsons_frames_are_sessions() {
    let arrival = brought(WATSON.as_bytes(), Program::Watson);
    assert_eq!(figures(&arrival.days), [figure("2026-11-16", 120, 126, 2)]);
    assert_eq!(titles(&arrival.days[0]), ["acme #dev", "acme"]);
    assert_eq!(why(&arrival), [("2", SkipReason::Unreadable)]);
}

#[test]
fn klogs_ranges_have_their_times_and_its_lengths_are_laid_behind_them() {
    let arrival = brought(KLOG.as_bytes(), Program::Klog);
    assert_eq!(
        figures(&arrival.days),
        [
            figure("2026-11-16", 210 + 225 + 120, 16 * 60 + 30, 3),
            figure("2026-11-17", 240 + 120, 360, 2)
        ],
        "from the evening before, a night belongs to that day"
    );
    let rest = arrival.days[0].summary(super::now()).figures.rest.0;
    assert_eq!(rest, 1800, "what is taken off is a break");
    assert_eq!(
        titles(&arrival.days[0])[..2],
        ["design #acme", "Coding #acme"]
    );
    assert_eq!(titles(&arrival.days[1]), ["mail", "reading"]);
    assert_eq!(
        why(&arrival),
        [
            ("2026-11-16", SkipReason::NoClock),
            ("line 12", SkipReason::StillRuns),
            ("line 13", SkipReason::Unreadable),
            ("2026-11-17", SkipReason::NoClock),
            ("2026-11-17", SkipReason::NoClock)
        ]
    );
}

#[test]
fn gtimelogs_lines_end_what_began_with_the_line_before() {
    let arrival = brought(GTIMELOG.as_bytes(), Program::GTimeLog);
    assert_eq!(
        figures(&arrival.days),
        [
            figure("2026-11-16", 65 + 260, 485, 2),
            figure("2026-11-17", 30, 30, 1)
        ]
    );
    assert_eq!(
        arrival.days[0].summary(super::now()).figures.rest.0,
        130 * 60
    );
    assert_eq!(why(&arrival), [("2026-11-16 12:10", SkipReason::NoRecord)]);
}

#[test]
fn orgs_clocks_are_sessions_on_their_headings() {
    let arrival = brought(ORG.as_bytes(), Program::Org);
    assert_eq!(
        figures(&arrival.days),
        [figure("2026-11-16", 90 + 30 + 60, 210, 3)]
    );
    assert_eq!(
        titles(&arrival.days[0]),
        ["Read the paper #deep #work", "Mail"]
    );
    assert_eq!(
        why(&arrival),
        [
            ("2026-11-17 08:30", SkipReason::StillRuns),
            ("line 10", SkipReason::Unreadable),
            ("2026-11-16", SkipReason::NoClock)
        ]
    );
    let lost: u64 = arrival.report.counted.values().map(|of| of.lost_ms).sum();
    assert_eq!(
        lost,
        20 * 60_000,
        "what could not be read was twenty minutes"
    );
}

#[test]
fn what_is_known_and_not_read_says_the_other_way() {
    for (text, what) in [
        ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "a calendar"),
        (
            "i 2026/11/16 08:30:00 acme\no 2026/11/16 10:00:00\n",
            "a timeclock file",
        ),
    ] {
        let refused = import(text.as_bytes(), None, &lisbon()).expect_err("not read");
        assert!(refused.to_string().contains(what), "{refused}");
    }
    let at = rusqlite::Connection::open_in_memory().expect("a database");
    at.execute_batch("CREATE TABLE bucketmodel (id TEXT)")
        .expect("a table");
    let bytes = at.serialize("main").expect("bytes").to_vec();
    let refused = import(&bytes, None, &lisbon()).expect_err("not read");
    assert!(
        refused.to_string().contains("Export all buckets"),
        "{refused}"
    );
}
