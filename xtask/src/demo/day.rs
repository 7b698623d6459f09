//! One working day, act by act: plan, blocks of focus with what happens in between, the end.

use super::calendar;
use super::dice::Dice;
use super::life::Life;
use super::titles::{FIRST_STEPS, ITEMS, MEETINGS, THOUGHTS};
use crate::outcome::{Failure, StepOutcome};
use serde_json::{Value, json};

/// A day from its plan to its close.
pub fn whole(life: &mut Life, dice: &mut Dice) -> StepOutcome {
    // Now and then the person just takes the day off.
    if dice.chance(4) {
        life.act(json!({ "do": "start_day", "definition": shape(json!({ "shape": "day_off" })) }))?;
        return Ok(());
    }
    plan(life, dice)?;
    life.minutes(dice.between(3, 25))?;
    let latest = life.now()? + dice.between(7 * 60, 9 * 60) * calendar::MINUTE;
    while life.now()? < latest && life.state()? == "open" {
        block(life, dice)?;
        between(life, dice)?;
    }
    if life.state()? == "enough" && dice.chance(15) {
        let bonus =
            json!({ "do": "start_focus", "minutes": 25, "bonus": true, "past_end": "allow" });
        if life.act(bonus)? {
            life.minutes(25)?;
            life.act(json!({ "do": "finish" }))?;
        }
    }
    life.minutes(dice.between(2, 30))?;
    end(life, dice)
}

/// A day that has come as far as `now`, with a session running; `east` tells the clock on the wall.
pub fn until(life: &mut Life, dice: &mut Dice, now: i64, east: i64) -> StepOutcome {
    // There is room for two more sessions before the end, which falls on a half hour.
    let half_hour = 30 * calendar::MINUTE;
    let end = (now + 110 * calendar::MINUTE).div_euclid(half_hour) * half_hour + half_hour;
    let clock = calendar::clock(end, east);
    let items = new_items(dice, 3);
    let choice = shape(json!({ "shape": "tasks_or_time", "until": clock }));
    life.act(json!({ "do": "start_day", "definition": choice, "items": items }))?;
    life.minutes(6)?;
    let mut tick = true;
    while life.now()? + 80 * calendar::MINUTE < now && life.state()? == "open" {
        let item = focus(life, dice, 50)?;
        if let Some(item) = item.filter(|_| std::mem::take(&mut tick)) {
            life.act(json!({ "do": "tick_item", "item": item }))?;
        }
        life.minutes(dice.between(4, 12))?;
    }
    life.act(json!({ "do": "park", "text": "bring the old charger to the repair café" }))?;
    life.pass_until(now - 19 * calendar::MINUTE)?;
    let item = open_items(&life.look()?).into_iter().next();
    let start = json!({ "do": "start_focus", "minutes": 50, "item": item, "past_end": "allow" });
    life.act(start)?;
    life.pass_until(now)
}

fn plan(life: &mut Life, dice: &mut Dice) -> StepOutcome {
    let wanted = dice.between(2, 3);
    let items = items(life, dice, wanted)?;
    let choice = match dice.between(1, 10) {
        1..=6 => json!({ "shape": "tasks_or_time", "until": dice.of(&["16:30", "17:00"]) }),
        7 => json!({ "shape": "task_goals" }),
        8 => json!({ "shape": "standard_hours", "until": "17:00" }),
        9 => json!({ "shape": "half_day", "until": "13:30" }),
        _ => json!({
            "shape": "on_off_hours",
            "deep_blocks": 3, "deep_minutes": 60, "talk_blocks": 1, "talk_minutes": 45,
        }),
    };
    life.act(json!({ "do": "start_day", "definition": shape(choice), "items": items }))?;
    Ok(())
}

/// At most three items: what waits for today first, then up to `wanted` new ones.
fn items(life: &mut Life, dice: &mut Dice, wanted: i64) -> Result<Vec<Value>, Failure> {
    let waiting = list(&life.look()?["waiting"]);
    let due = waiting.iter().filter(|item| item["for_today"] == true);
    let mut items: Vec<Value> = due
        .take(2)
        .map(|item| json!({ "title": item["title"], "waiting": item["id"] }))
        .collect();
    items.extend(new_items(dice, wanted));
    items.truncate(3);
    Ok(items)
}

fn new_items(dice: &mut Dice, wanted: i64) -> Vec<Value> {
    let first = dice.between(0, 23);
    let chosen =
        (0..wanted).filter_map(|step| ITEMS.get(usize::try_from((first + step * 7) % 24).ok()?));
    chosen
        .map(|(title, estimate)| json!({ "title": title, "estimate_minutes": estimate }))
        .collect()
}

/// A session of focus; its item may be ticked at the end.
fn block(life: &mut Life, dice: &mut Dice) -> StepOutcome {
    let planned = dice.of(&[50, 50, 50, 25, 90]);
    if let Some(item) = focus(life, dice, planned)?.filter(|_| dice.chance(45)) {
        life.act(json!({ "do": "tick_item", "item": item }))?;
    }
    Ok(())
}

/// Focus on the first open item and what happens meanwhile; gives that item.
fn focus(life: &mut Life, dice: &mut Dice, planned: i64) -> Result<Option<Value>, Failure> {
    let item = open_items(&life.look()?).into_iter().next();
    let start = json!({ "do": "start_focus", "minutes": planned, "item": item, "past_end": "fit" });
    if !life.act(start)? {
        // Too late for a session that fits: a little of everything until the end.
        life.minutes(dice.between(10, 30))?;
        return Ok(None);
    }
    let middle = dice.between(8, planned / 2);
    life.minutes(middle)?;
    if dice.chance(30) {
        life.act(json!({ "do": "park", "text": dice.of(&THOUGHTS) }))?;
    }
    if dice.chance(25) {
        let who = dice.of(&["others", "others", "myself"]);
        life.act(json!({ "do": "interrupted", "by": who }))?;
    }
    if dice.chance(12) {
        life.act(json!({ "do": "pause" }))?;
        life.minutes(dice.between(3, 12))?;
        life.act(json!({ "do": "resume" }))?;
    }
    // Some end early, most on time, some run over.
    life.minutes(planned - middle + dice.between(-6, 5))?;
    life.act(json!({ "do": "finish" }))?;
    Ok(item)
}

/// A break, a meeting, or lunch.
fn between(life: &mut Life, dice: &mut Dice) -> StepOutcome {
    if dice.chance(22) {
        let (title, reason) = dice.of(&MEETINGS);
        life.act(json!({ "do": "start_meeting", "title": title, "reason": reason }))?;
        life.minutes(dice.of(&[15, 25, 30, 50]))?;
        life.act(json!({ "do": "end_meeting" }))?;
        return life.minutes(dice.between(2, 8));
    }
    if dice.chance(20) {
        life.act(json!({ "do": "start_meeting" }))?;
        life.minutes(dice.between(15, 45))?;
        life.act(json!({ "do": "end_meeting" }))?;
    }
    life.act(json!({ "do": "start_break", "minutes": 10 }))?;
    life.minutes(dice.of(&[6, 10, 10, 14, 45]))?;
    life.act(json!({ "do": "finish" })).map(drop)
}

/// The shutdown: places for what is left, a first step, the close.
fn end(life: &mut Life, dice: &mut Dice) -> StepOutcome {
    for loose in list(&life.look()?["shutdown"]["loose_ends"]) {
        let place = dice.of(&["tomorrow", "tomorrow", "tomorrow", "drop", "hand_over"]);
        life.act(json!({ "do": "place", "what": loose["id"], "place": { "to": place } }))?;
    }
    let form = dice.of(&["full", "full", "short", "just_close"]);
    if form != "just_close" {
        life.act(json!({ "do": "set_first_step", "text": dice.of(&FIRST_STEPS) }))?;
    }
    life.minutes(1)?;
    life.act(json!({ "do": "close_day", "form": form }))?;
    if dice.chance(4) {
        life.minutes(dice.between(40, 120))?;
        life.act(json!({ "do": "reopen_day", "reason": "a late call" }))?;
        life.minutes(20)?;
        life.act(json!({ "do": "close_day", "form": "just_close" }))?;
    }
    Ok(())
}

fn shape(choice: Value) -> Value {
    json!({ "as": "shape", "shape": choice })
}

fn open_items(picture: &Value) -> Vec<Value> {
    list(&picture["items"])
        .iter()
        .filter(|item| item["state"] == "open")
        .map(|item| item["id"].clone())
        .collect()
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}
