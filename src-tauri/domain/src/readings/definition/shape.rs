//! Which shapes can be chosen.

use super::range::{LONGEST, length, number};
use crate::{Minutes, Rejection, Shape};

/// Whether it can be chosen for a day or kept for a weekday.
///
/// # Errors
/// The range a number or length missed (all blocks of a kind together make sixteen hours at
/// most), or [`Rejection::DefinitionUnsound`] for [`Shape::Custom`], which is only ever the
/// name of a rule said in full.
pub fn check_shape(shape: &Shape) -> Result<(), Rejection> {
    match *shape {
        Shape::OnOffHours {
            deep_blocks,
            deep,
            talk_blocks,
            talk,
        } => {
            number(deep_blocks, 1, 9)?;
            number(talk_blocks, 0, 9)?;
            block(deep_blocks, deep)?;
            if talk_blocks > 0 {
                block(talk_blocks, talk)?;
            }
            Ok(())
        }
        Shape::Custom => Err(Rejection::DefinitionUnsound),
        Shape::StandardHours { .. }
        | Shape::TaskGoals
        | Shape::TasksOrTime { .. }
        | Shape::HalfDay { .. }
        | Shape::DayOff => Ok(()),
    }
}

fn block(blocks: u8, each: Minutes) -> Result<(), Rejection> {
    let (shortest, longest) = (Minutes(5), Minutes(240));
    length(each, shortest, longest)?;
    length(all(blocks, each), shortest, LONGEST)
}

fn all(blocks: u8, each: Minutes) -> Minutes {
    Minutes(each.0.saturating_mul(blocks.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Criterion, DefinitionRules};

    fn on_off(deep_blocks: u8, deep: u16, talk_blocks: u8, talk: u16) -> Shape {
        Shape::OnOffHours {
            deep_blocks,
            deep: Minutes(deep),
            talk_blocks,
            talk: Minutes(talk),
        }
    }

    #[test]
    fn blocks_add_up_to_lengths() {
        let definition = on_off(3, 120, 1, 120).definition();
        let criteria: Vec<_> = definition.criteria().cloned().collect();
        assert_eq!(
            criteria,
            [
                Criterion::Focus(Minutes(360)),
                Criterion::Communication(Minutes(120))
            ]
        );
        assert_eq!(on_off(3, 120, 0, 120).definition().clauses.len(), 1);
    }

    #[test]
    fn a_shape_that_can_be_chosen_stands_for_a_sound_definition() {
        let until = "16:30:00".parse().unwrap();
        for shape in [
            Shape::StandardHours { until },
            on_off(4, 240, 9, 5),
            on_off(1, 5, 0, 0),
            Shape::TaskGoals,
            Shape::TasksOrTime { until },
            Shape::HalfDay { until },
        ] {
            assert_eq!(check_shape(&shape), Ok(()), "{shape:?}");
            assert_eq!(shape.definition().check(&[]), Ok(()), "{shape:?}");
        }
        assert_eq!(check_shape(&Shape::DayOff), Ok(()));
    }

    #[test]
    fn blocks_out_of_range_are_refused() {
        let lengths = |least, most| Rejection::LengthOutOfRange {
            least: Minutes(least),
            most: Minutes(most),
        };
        let blocks = |least| Rejection::NumberOutOfRange { least, most: 9 };
        for (shape, expected) in [
            (on_off(0, 60, 0, 60), blocks(1)),
            (on_off(10, 60, 0, 60), blocks(1)),
            (on_off(1, 60, 10, 60), blocks(0)),
            (on_off(1, 4, 0, 60), lengths(5, 240)),
            (on_off(1, 60, 1, 241), lengths(5, 240)),
            (on_off(5, 240, 0, 60), lengths(5, 960)),
            (Shape::Custom, Rejection::DefinitionUnsound),
        ] {
            assert_eq!(check_shape(&shape), Err(expected), "{shape:?}");
        }
    }
}
