//! Whether a plan fits into the day, as one quiet line.

use domain::PlanFit;

use crate::{Words, insights::times};

impl Words {
    /// "4 h planned, 2 h 40 left: one of these is for tomorrow. Yours usually take 1.4 ×." Nothing where
    /// nothing was estimated, or no clock ends the day. `usually` is in percent.
    #[must_use]
    pub fn plan(&self, fit: &PlanFit, usually: Option<u32>) -> Option<String> {
        let room = fit.room.filter(|_| fit.estimated.0 > 0)?;
        let args = [
            ("planned", self.duration(fit.estimated).into()),
            ("room", self.duration(room).into()),
            ("items", fit.items.into()),
        ];
        let plan = match fit.fits() {
            true => self.say("say-plan-fits", &args[..2]),
            false => self.say("say-plan-over", &args),
        };
        Some(match usually {
            Some(percent) => self.say(
                "say-plan-usually",
                &[("plan", plan.into()), ("times", times(percent).into())],
            ),
            None => plan,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Seconds;

    fn check(minutes: u32, room: Option<u32>, items: u32, usually: Option<u32>, expected: &str) {
        let fit = PlanFit {
            estimated: Seconds(minutes * 60),
            room: room.map(|room| Seconds(room * 60)),
            items,
        };
        let line = Words::english().plan(&fit, usually);
        assert_eq!(line.as_deref().unwrap_or_default(), expected);
    }

    #[test]
    fn a_plan_is_said_beside_its_room() {
        check(90, Some(160), 2, None, "1 h 30 planned, 2 h 40 left.");
        check(
            240,
            Some(160),
            3,
            None,
            "4 h planned, 2 h 40 left: one of these is for tomorrow.",
        );
        check(
            240,
            Some(160),
            1,
            Some(140),
            "4 h planned, 2 h 40 left: it will not all fit today. Yours usually take 1.4 ×.",
        );
        check(0, Some(160), 0, Some(140), "");
        check(90, None, 2, None, "");
    }
}
