use std::os::unix::fs::PermissionsExt;

use domain::DayId;

use super::*;

const THIS: Occasion = Occasion::Focus(FocusId(Uuid::from_u128(1)));
const NEXT: Occasion = Occasion::Evening(DayId(Uuid::from_u128(2)));

fn borrowed(keeper: &str) -> QuietRecord {
    let mut record = QuietRecord::default().kept_by(keeper);
    let loan = Loan {
        before: BeforeBorrowed::Unset,
        occasion: THIS,
    };
    record.note(&Switch::Xfce, loan);
    record
}

fn read(folder: &Path) -> Option<QuietRecord> {
    QuietRecord::read(folder).expect("it can be read")
}

// A record asks the clock, which wants a runtime.
#[tokio::test]
async fn a_record_is_there_while_it_says_something_for_its_owner_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut record = borrowed("a");
    record.write(folder.path()).expect("written");
    let mode = fs::metadata(path(folder.path()))
        .expect("there")
        .permissions();
    assert_eq!(mode.mode() & 0o777, 0o600);
    assert_eq!(read(folder.path()), Some(record.clone()));
    assert!(written_down(folder.path()).borrowed_since.is_some());
    record.leave_to_them(&Switch::Xfce, THIS);
    record.strike(&Switch::Xfce);
    record.write(folder.path()).expect("written");
    assert_eq!(read(folder.path()), Some(record.clone()), "it is theirs");
    assert_eq!(written_down(folder.path()), WrittenDown::default());
    assert!(!record.begin(Some(THIS)), "as long as it lasts");
    assert!(record.begin(Some(NEXT)));
    record.write(folder.path()).expect("deleted");
    record.write(folder.path()).expect("once more");
    assert_eq!(read(folder.path()), None);
}

// A record asks the clock, which wants a runtime.
#[tokio::test]
async fn a_guard_writes_over_the_record_it_has_read_and_over_no_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let known = borrowed("a");
    let mut settled = known.clone();
    settled.strike(&Switch::Xfce);
    let mut later = known.clone();
    later.leave_to_them(&Switch::Dunst, THIS);
    for newer in [borrowed("b"), later] {
        newer.write(folder.path()).expect("written");
        let over = settled.write_over(folder.path(), &known.stamp());
        over.expect("the disk is well");
        assert_eq!(read(folder.path()), Some(newer));
    }
    known.write(folder.path()).expect("written");
    let over = settled.write_over(folder.path(), &known.stamp());
    over.expect("the disk is well");
    assert_eq!(read(folder.path()), None);
    settled
        .write_over(folder.path(), &known.stamp())
        .expect("nor where there is none");
    assert_eq!(read(folder.path()), None);
}

#[test]
fn what_is_no_record_of_this_version_is_kept_aside_and_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let texts = ["{", r#"{"version":2,"keeper":"a","borrowed":[]}"#, ""];
    for (nth, text) in (1..).zip(texts) {
        fs::write(path(folder.path()), text).expect("written");
        QuietRecord::read(folder.path()).expect_err(text);
        let said = written_down(folder.path()).unreadable;
        assert_eq!(said, Some(path(folder.path())), "where it lies");
        let kept = QuietRecord::set_aside(folder.path()).expect("kept");
        assert_eq!(kept, aside(folder.path(), nth));
        assert_eq!(fs::read_to_string(&kept).expect("there"), text);
        assert_eq!(read(folder.path()), None, "and is not read again");
        assert_eq!(written_down(folder.path()).unreadable, Some(kept));
    }
}

/// The file is read by versions to come; the first ones named no occasion.
#[test]
fn the_record_names_its_switches() {
    let switches = [
        r#"{"kind":"dunst"}"#,
        r#"{"kind":"dunst_rule"}"#,
        r#"{"kind":"mako","mode":"do-not-disturb"}"#,
        r#"{"kind":"swaync_inhibitor"}"#,
        r#"{"kind":"swaync_dnd"}"#,
        r#"{"kind":"xfce"}"#,
        r#"{"kind":"xfce_app","name":"Chat"}"#,
        r#"{"kind":"gnome"}"#,
        r#"{"kind":"gnome_app","id":"chat"}"#,
    ];
    let focus = r#"{"focus":"00000000-0000-0000-0000-000000000001"}"#;
    let evening = r#"{"evening":"00000000-0000-0000-0000-000000000002"}"#;
    let folder = tempfile::tempdir().expect("a folder");
    for switch in switches {
        let old = format!(
            r#"{{"version":1,"keeper":"a","borrowed":[{{"switch":{switch},"before":"off"}}]}}"#
        );
        fs::write(path(folder.path()), old).expect("written");
        let record = read(folder.path()).expect("there");
        let loan = record.loan(&record.borrowed[0].switch).expect("a loan");
        assert_eq!(loan.occasion, not_known());

        let text = format!(
            r#"{{"version":1,"keeper":"a","nth":3,"service":"b :1.2","borrowed":[{{"switch":{switch},"before":"unset","occasion":{focus},"since":"2026-11-24T09:00:00Z"}}],"theirs":[{{"switch":{switch},"occasion":{evening}}}],"revoked":{focus}}}"#
        );
        fs::write(path(folder.path()), &text).expect("written");
        let record = read(folder.path()).expect("there");
        assert_eq!(record.theirs(&record.borrowed[0].switch), Some(NEXT));
        assert_eq!(serde_json::to_string(&record).expect("JSON"), text);
    }
}
