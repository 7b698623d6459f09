//! The settings file, edited by hand and by faces.

use std::fs;

use protocol::{SettingsChange, Theme};
use serde_json::json;
use types::Minutes;

use crate::support::{Agent, Home, soon};

#[tokio::test]
async fn a_typo_keeps_the_last_good_settings_and_says_where_it_is() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let (_face, mut heard) = agent.follower().await;
    let file = home.path().join("settings.toml");
    let good = fs::read_to_string(&file).expect("the first start writes it");

    fs::write(
        &file,
        good.replace("focus_minutes = 50", "focus_minutes = 45"),
    )
    .expect("an edit");
    let told = soon("faces hear of the edit", async || {
        heard.next().await.filter(|told| told.method == "settings")
    })
    .await;
    assert_eq!(told.params["focus_minutes"], 45, "without anybody asking");

    fs::write(
        &file,
        good.replace("focus_minutes = 50", "focus_minuts = 40"),
    )
    .expect("a typo");
    let problem = soon("the typo is noticed", async || {
        agent.settings().await.problem
    })
    .await;
    assert!(problem.contains("Line 5, column 1"), "where: {problem}");
    assert!(
        problem.contains("“focus_minutes”"),
        "what was meant: {problem}"
    );
    assert_eq!(
        agent.settings().await.chosen.focus_minutes,
        Minutes(45),
        "the last good settings hold"
    );
    let doctor = agent.client.doctor().await.expect("the doctor answers");
    let finding = doctor
        .findings
        .iter()
        .find(|finding| finding.about == "settings");
    assert_eq!(
        finding.expect("it is looked at").says,
        problem,
        "the doctor says the same"
    );

    fs::write(&file, &good).expect("mended");
    let mended = soon("it is mended", async || {
        Some(agent.settings().await).filter(|settings| settings.problem.is_none())
    })
    .await;
    assert_eq!(
        mended.chosen.focus_minutes,
        Minutes(50),
        "and in force again"
    );
}

#[tokio::test]
async fn a_file_that_would_never_end_is_said_and_holds_nobody_up() {
    let home = Home::new();
    let file = home.path().join("settings.toml");
    let pipe = home.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("there is mkfifo").success());
    let agent = Agent::start(&home, None).await;
    for (under_the_name, why) in [
        (pipe.as_path(), "regular file"),
        (std::path::Path::new("/dev/zero"), "regular file"),
    ] {
        fs::remove_file(&file).expect("it was there");
        std::os::unix::fs::symlink(under_the_name, &file).expect("a link");
        let settings = agent.settings().await;
        let problem = settings.problem.expect("it is said");
        assert!(problem.contains(why), "{problem}");
        assert_eq!(
            settings.chosen.focus_minutes,
            Minutes(50),
            "the last good ones hold"
        );
    }
    fs::remove_file(&file).expect("it was there");
    fs::write(&file, format!("{} = 1", "k".repeat(300 << 10))).expect("written");
    let problem = agent.settings().await.problem.expect("it is said");
    assert!(problem.contains("larger"), "{problem}");
    fs::write(&file, format!("{} = 1", "k".repeat(100 << 10))).expect("written");
    let problem = agent.settings().await.problem.expect("it is said");
    assert!(problem.len() < 1000, "in a sentence that can be read");
    assert!(agent.quit().await.success(), "nothing waits for the file");
}

#[tokio::test]
async fn a_change_is_made_whole_or_not_at_all() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let file = home.path().join("settings.toml");
    let before = fs::read_to_string(&file).expect("it is there");
    let change = SettingsChange {
        theme: Some(Theme::Dark),
        focus_minutes: Some(Minutes(500)),
        ..Default::default()
    };
    let refused = agent
        .client
        .change_settings(change)
        .await
        .expect_err("500 minutes are too many");
    assert_eq!(refused.code, "bad_params", "{refused:?}");
    assert!(
        refused.message.contains("240"),
        "it says what is possible: {refused:?}"
    );
    assert_eq!(
        fs::read_to_string(&file).expect("it is there"),
        before,
        "the file is untouched"
    );
    assert_eq!(
        agent.settings().await.chosen.theme,
        Theme::System,
        "and so is what holds"
    );

    let change = SettingsChange {
        theme: Some(Theme::Dark),
        focus_minutes: Some(Minutes(25)),
        hand_off_zones: Some(vec!["Asia/Tokyo".to_owned()]),
        ..Default::default()
    };
    let settings = agent
        .client
        .change_settings(change)
        .await
        .expect("all of it is possible");
    assert_eq!(
        (settings.chosen.theme, settings.chosen.focus_minutes),
        (Theme::Dark, Minutes(25)),
        "both"
    );
    let text = fs::read_to_string(&file).expect("it is there");
    assert!(
        text.contains("# The usual length of a focus session"),
        "comments are kept: {text}"
    );
    let day = agent.does(json!({ "do": "start_focus" })).await;
    assert_eq!(
        day.session.expect("it runs").planned_s,
        Some(25 * 60),
        "the rules go by it"
    );
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_no_reason_not_to_start() {
    let home = Home::new();
    fs::write(home.path().join("settings.toml"), "= = =\n").expect("it can be written");
    let agent = Agent::start(&home, None).await;
    let settings = agent.settings().await;
    assert!(settings.problem.is_some(), "it says so");
    assert_eq!(
        settings.chosen.focus_minutes,
        Minutes(50),
        "and goes by what is usual"
    );
    let change = SettingsChange {
        sound: Some(true),
        ..Default::default()
    };
    let refused = agent
        .client
        .change_settings(change)
        .await
        .expect_err("nobody's edit is lost");
    assert_eq!(refused.code, "settings_broken", "{refused:?}");
}
