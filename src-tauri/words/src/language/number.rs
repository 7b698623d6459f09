//! Numbers inside sentences, as the window's platform writes them: grouped as the language does it, with
//! Latin digits. `types/numbers.json` holds both to the same table.

use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;

type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// What writes the numbers of a language. `Fluent` takes a function without surroundings, so there is one for
/// each way.
pub(super) fn formatter(language: &str) -> Formatter {
    match language {
        "de" | "pt-BR" => formatted::<'.', ',', 4>,
        // Four digits stand together.
        "es" => formatted::<'.', ',', 5>,
        "fr" => formatted::<'\u{202f}', ',', 4>,
        _ => formatted::<',', '.', 4>,
    }
}

/// A number with `GROUP` between thousands from `FROM` digits on, and `POINT` before fractions.
fn formatted<const GROUP: char, const POINT: char, const FROM: usize>(
    value: &FluentValue<'_>,
    _: &IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let written = number.as_string();
    let (sign, rest) = match written.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", written.as_ref()),
    };
    let (whole, fraction) = match rest.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (rest, None),
    };
    let mut said = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if index > 0 && left % 3 == 0 && whole.len() >= FROM {
            said.push(GROUP);
        }
        said.push(digit);
    }
    if let Some(fraction) = fraction {
        said.push(POINT);
        said.push_str(fraction);
    }
    Some(said)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::language::catalogue::Catalogue;

    #[test]
    fn numbers_are_written_as_the_table_has_them() {
        let table = include_str!("../../../types/numbers.json");
        let table: Value = serde_json::from_str(table).expect("the table is JSON");
        let rows = table.as_object().expect("languages");
        assert_eq!(rows.len(), types::locale::Language::ALL.len());
        for (language, numbers) in rows {
            let language: &'static str = language.clone().leak();
            let words = Catalogue::of(language, "say-n = { $n }\n", "");
            for (number, says) in numbers.as_object().expect("numbers") {
                let n: f64 = number.parse().expect("a number");
                let said = words.find("say-n", &[("n", n.into())]);
                assert_eq!(said.as_deref(), says.as_str(), "{number} in {language}");
            }
        }
    }
}
