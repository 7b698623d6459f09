//! Real programs, run and ended.

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf};

use rustix::process::{Pid, test_kill_process};
use tempfile::TempDir;
use tokio::time::Instant;

use super::*;

/// Long enough for a slow machine; a healthy one needs milliseconds.
const PATIENCE: Duration = Duration::from_secs(20);

struct Bench {
    folder: TempDir,
    program: PathBuf,
}

/// A script of these lines.
fn script(lines: &str) -> Bench {
    let folder = TempDir::new().expect("a folder");
    let program = folder.path().join("hook");
    fs::write(&program, format!("#!/bin/sh\n{lines}\n")).expect("written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("it is mine");
    Bench { folder, program }
}

impl Bench {
    fn order(&self, limit: Duration) -> RunOrder<'_> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        RunOrder {
            program: &self.program,
            argument: Some("focus"),
            environment: vec![
                ("PATH".into(), path),
                ("DAYDONE_TITLE".into(), "$(id) 'x'".into()),
            ],
            folder: self.folder.path(),
            input: b"{\"version\":1}\n",
            is_shown: true,
            limits: HookLimits {
                run: limit,
                grace: Duration::from_millis(200),
                leaving: Duration::from_millis(100),
            },
        }
    }

    async fn runs(&self, limit: Duration) -> HookRan {
        let ran = run(self.order(limit), std::future::pending());
        timeout(PATIENCE, ran).await.expect("it has an end")
    }

    fn written(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap_or_default()
    }

    /// The process whose id a script wrote is gone.
    async fn is_gone(&self, name: &str) {
        let id = self.written(name).trim().parse().expect("an id");
        let id = Pid::from_raw(id).expect("of a process");
        let looking = async {
            // One that ended is in the table until its new parent has looked at it.
            while test_kill_process(id).is_ok() && !is_dead(id) {
                sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(PATIENCE, looking)
            .await
            .expect("nothing of the group is left");
    }
}

fn is_dead(id: Pid) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", id.as_raw_nonzero()));
    stat.is_ok_and(|stat| stat.contains(") Z "))
}

#[tokio::test]
async fn a_hook_is_given_its_word_its_line_and_its_environment_and_no_more() {
    let bench = script(
        "cat; echo \"$# $1 $DAYDONE_TITLE\"; pwd; env | cut -d= -f1 | sort | tr '\\n' ' '; echo last >&2",
    );
    let ran = bench.runs(PATIENCE).await;
    assert_eq!(ran.end, HookEnd::Fine);
    let lines: Vec<_> = ran.stdout.lines().collect();
    let folder = bench.folder.path().canonicalize().expect("it is there");
    assert_eq!(
        lines[..2],
        ["{\"version\":1}", "1 focus $(id) 'x'"],
        "no shell reads a title"
    );
    assert_eq!(lines[2], folder.to_str().expect("it is text"));
    assert_eq!(
        lines[3].trim(),
        "DAYDONE_TITLE PATH PWD",
        "the shell adds the last one"
    );
    assert_eq!(ran.stderr, "last");
}

#[tokio::test]
async fn how_it_ended_is_known() {
    let codes = [
        ("exit 0", HookEnd::Fine),
        ("exit 3", HookEnd::Code(3)),
        ("kill -9 $$", HookEnd::Signal(9)),
    ];
    for (lines, end) in codes {
        assert_eq!(script(lines).runs(PATIENCE).await.end, end, "{lines}");
    }
    let bench = script("true");
    fs::write(&bench.program, "#!/nowhere/at-all\n").expect("written");
    let ran = bench.runs(PATIENCE).await;
    assert!(matches!(ran.end, HookEnd::NotStarted(_)), "{ran:?}");
}

#[tokio::test]
async fn one_that_does_not_read_or_says_too_much_is_no_trouble() {
    let bench = script(
        "exec <&-; i=0; while [ $i -lt 3000 ]; do echo \"$i is a long line to say on standard error\" >&2; i=$((i+1)); done",
    );
    let ran = bench.runs(PATIENCE).await;
    assert_eq!(ran.end, HookEnd::Fine);
    assert!(ran.stderr.len() <= STDERR, "{}", ran.stderr.len());
    assert!(
        ran.stderr
            .ends_with("2999 is a long line to say on standard error"),
        "{}",
        ran.stderr
    );
}

#[tokio::test]
async fn at_its_limit_the_whole_group_is_asked_and_then_ended() {
    let limit = Duration::from_millis(150);
    let bench = script(
        "trap '' TERM\nsh -c 'trap \"\" TERM; echo $$ >grandchild; sleep 600 & wait; sleep 600' &\necho $$ >child\nwhile :; do sleep 600; done",
    );
    let ran = bench.runs(limit).await;
    assert_eq!(ran.end, HookEnd::TooLong(limit));
    for id in ["child", "grandchild"] {
        if !bench.written(id).is_empty() {
            bench.is_gone(id).await;
        }
    }
}

#[tokio::test]
async fn what_it_leaves_running_in_its_group_ends_with_it() {
    let begun = Instant::now();
    let bench = script("sleep 600 & echo $! >grandchild; echo said >&2");
    let ran = bench.runs(PATIENCE).await;
    assert_eq!((ran.end, ran.stderr.as_str()), (HookEnd::Fine, "said"));
    bench.is_gone("grandchild").await;
    assert!(
        begun.elapsed() < PATIENCE,
        "the one that sleeps is not waited for"
    );
}

#[tokio::test]
async fn one_that_leaves_its_group_is_not_waited_for() {
    let bench =
        script("setsid sh -c 'echo $$ >away; exec sleep 600' & while [ ! -s away ]; do :; done");
    assert_eq!(bench.runs(PATIENCE).await.end, HookEnd::Fine);
    let id = bench.written("away").trim().parse().expect("an id");
    let id = Pid::from_raw(id).expect("of a process");
    assert!(
        test_kill_process(id).is_ok(),
        "that is how a hook starts what stays"
    );
    rustix::process::kill_process(id, rustix::process::Signal::KILL).expect("it is there");
}

#[tokio::test]
async fn one_is_ended_when_daydone_leaves() {
    let bench = script("echo $$ >child; exec sleep 600");
    let left = async {
        while bench.written("child").is_empty() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    let ran = timeout(PATIENCE, run(bench.order(PATIENCE), left)).await;
    assert_eq!(ran.expect("it has an end").end, HookEnd::CutShort);
    bench.is_gone("child").await;
}

#[tokio::test]
async fn one_that_ignores_it_is_ended_when_daydone_leaves() {
    let bench = script(
        "trap '' TERM\nsh -c 'trap \"\" TERM; echo $$ >grandchild; while :; do sleep 600; done' &\necho $$ >child\nwhile :; do sleep 600; done",
    );
    let left = async {
        while bench.written("child").is_empty() || bench.written("grandchild").is_empty() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    // The limit alone would keep it for longer than is waited for here.
    let mut order = bench.order(PATIENCE * 10);
    order.limits.grace = PATIENCE * 10;
    let ran = timeout(PATIENCE, run(order, left)).await;
    assert_eq!(ran.expect("it has an end").end, HookEnd::CutShort);
    bench.is_gone("child").await;
    bench.is_gone("grandchild").await;
}

#[tokio::test]
async fn a_run_that_is_dropped_leaves_nothing_of_its_group() {
    let bench = script("sleep 600 & echo $! >grandchild; echo $$ >child; wait");
    let begun = async {
        while bench.written("child").is_empty() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::select! {
        ran = run(bench.order(PATIENCE), std::future::pending()) => panic!("it ended: {ran:?}"),
        () = begun => {}
    }
    bench.is_gone("child").await;
    bench.is_gone("grandchild").await;
}
