//! Types whose fields stand among those of the type that holds them (`serde(flatten)`). A macro of the
//! crate `types` makes them from lines of the form `/// What. name: kind = …;`, so the lines are read
//! here and not a struct.

use syn::{
    Attribute, Item, LitStr, Token, Type as SynType,
    parse::{Parse, ParseStream},
};

use super::reading::{Field, comment, in_words};

/// The types, and the files with their lines.
const DECLARED: [(&str, &str); 2] = [
    ("DayFigures", "../../types/src/figures.rs"),
    ("UserSettings", "../../types/src/settings/mod.rs"),
];

/// The fields of such a type.
pub fn fields(name: &str) -> Vec<Field> {
    let mut files = DECLARED.iter().filter(|(declared, _)| *declared == name);
    let (_, file) = files
        .next()
        .unwrap_or_else(|| panic!("{name} is flattened: say in `DECLARED` where its lines are"));
    let file = syn::parse_file(&super::source(file)).expect("it compiles, so it parses");
    let lines = file.items.iter().find_map(|item| match item {
        Item::Macro(item) => item.mac.parse_body::<Lines>().ok(),
        _ => None,
    });
    lines.expect("a macro with a line a field").0
}

struct Lines(Vec<Field>);

impl Parse for Lines {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut fields = Vec::new();
        while !input.is_empty() {
            fields.push(line(input)?);
        }
        Ok(Lines(fields))
    }
}

/// A line up to its semicolon. Words right behind the `=` are the name on the wire.
fn line(input: ParseStream<'_>) -> syn::Result<Field> {
    let says = comment(&Attribute::parse_outer(input)?);
    let field: syn::Ident = input.parse()?;
    input.parse::<Token![:]>()?;
    let kind: SynType = input.parse()?;
    input.parse::<Token![=]>()?;
    let name = match input.peek(LitStr) {
        true => input.parse::<LitStr>()?.value(),
        false => field.to_string(),
    };
    while !input.peek(Token![;]) {
        input.step(|at| match at.token_tree() {
            Some((_, rest)) => Ok(((), rest)),
            None => Err(at.error("a line ends with a semicolon")),
        })?;
    }
    input.parse::<Token![;]>()?;
    Ok(Field {
        name: Some(name),
        says,
        what: in_words(&kind),
        may_be_left_out: false,
    })
}
