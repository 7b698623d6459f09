//! Wire types as Markdown.

use super::{
    is_words,
    reading::{Field, Kind, Type, Variant},
};

/// The table of methods.
pub fn methods(types: &[Type], names: &[String]) -> String {
    let request = types.iter().find(|one| one.name == "Request");
    let Some(Type {
        kind: Kind::Choice { variants, .. },
        ..
    }) = request
    else {
        return String::new();
    };
    let row = |variant: &Variant| {
        let params = variant
            .fields
            .first()
            .map_or("–".to_owned(), |field| linked(&field.what, names));
        format!(
            "| `{}` | {params} | {} |\n",
            variant.name,
            linked(&variant.says, names)
        )
    };
    variants.iter().map(row).collect()
}

/// One type with its heading.
pub fn described(one: &Type, names: &[String]) -> String {
    let body = match &one.kind {
        Kind::Object(fields) => table(fields, names),
        Kind::Choice { variants, .. } if is_words(one) => words(variants, names),
        Kind::Choice { tag, variants } => choices(tag.as_deref(), variants, names),
    };
    format!(
        "### {}\n\n{}\n\n{body}\n",
        one.name,
        linked(&one.says, names)
    )
}

fn table(fields: &[Field], names: &[String]) -> String {
    let rows = fields.iter().map(|field| {
        let name = field.name.as_deref().unwrap_or_default();
        format!(
            "| `{name}` | {} | {} |\n",
            what(field, names),
            linked(&field.says, names)
        )
    });
    format!(
        "| field | type | meaning |\n|---|---|---|\n{}",
        rows.collect::<String>()
    )
}

fn words(variants: &[Variant], names: &[String]) -> String {
    let line = |variant: &Variant| {
        format!(
            "- `\"{}\"`: {}\n",
            variant.name,
            linked(&variant.says, names)
        )
    };
    variants.iter().map(line).collect()
}

fn choices(tag: Option<&str>, variants: &[Variant], names: &[String]) -> String {
    let mut said = String::new();
    for variant in variants {
        let name = &variant.name;
        let shape = match (tag, variant.fields.as_slice()) {
            (Some(tag), _) => format!("{{\"{tag}\": \"{name}\"}}"),
            (None, []) => format!("\"{name}\""),
            (None, [inner, ..]) => format!("{{\"{name}\": {}}}", inner.what),
        };
        said += &format!("- `{shape}`: {}\n", linked(&variant.says, names));
        for field in variant.fields.iter().filter(|field| field.name.is_some()) {
            let name = field.name.as_deref().unwrap_or_default();
            let says = linked(&field.says, names);
            said += &format!("  - `{name}` ({}): {says}\n", what(field, names));
        }
    }
    said
}

fn what(field: &Field, names: &[String]) -> String {
    let what = linked(&field.what, names);
    match field.may_be_left_out {
        true => format!("{what}; may be left out"),
        false => what,
    }
}

/// Links to types by name, whether written ``[`crate::Snapshot`]`` in a comment or `[Snapshot]` as
/// a field's type; other names in such brackets are shown as code. A name of this crate that is no
/// type of the page was left behind by a renaming.
fn linked(text: &str, names: &[String]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((inside, behind)) = after.split_once(']') else {
            break;
        };
        let last = inside
            .trim_matches('`')
            .rsplit("::")
            .next()
            .unwrap_or_default();
        out += before;
        out += &match names.iter().any(|name| name == last) {
            true => format!("[{last}](#{})", last.to_lowercase()),
            false if inside.starts_with("`crate::") => panic!("{inside} is no type of the page"),
            false if inside.starts_with('`') => format!("`{}`", inside.trim_matches('`')),
            false => format!("[{inside}]"),
        };
        rest = behind;
    }
    (out + rest).replace('|', "\\|")
}
