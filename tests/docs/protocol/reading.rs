//! Reading the wire types out of their source: names as serde writes them, types in plain words,
//! comments as they stand.

use super::flattened;
use syn::{Attribute, Expr, Fields, Item, Lit, Meta, Type as SynType};

/// A wire type.
pub struct Type {
    pub name: String,
    pub says: String,
    pub kind: Kind,
}

/// An object, or one of several.
pub enum Kind {
    Object(Vec<Field>),
    /// `tag` is the field that tells which, when there is one.
    Choice {
        tag: Option<String>,
        variants: Vec<Variant>,
    },
}

/// One of several.
pub struct Variant {
    pub name: String,
    pub says: String,
    pub fields: Vec<Field>,
}

/// A field; without a name it is all there is.
pub struct Field {
    pub name: Option<String>,
    pub says: String,
    pub what: String,
    pub may_be_left_out: bool,
}

/// The public types of a source file, in its order.
pub fn types(source: &str) -> Vec<Type> {
    let file = syn::parse_file(source).expect("the protocol compiles, so it parses");
    let wire = file.items.iter().filter(|item| is_wire(item));
    wire.filter_map(read).collect()
}

/// Whether TypeScript knows the type; the others never cross the wire.
fn is_wire(item: &Item) -> bool {
    let attributes = match item {
        Item::Struct(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        _ => return false,
    };
    attributes
        .iter()
        .any(|one| tokens(one).contains("ts_rs :: TS"))
}

fn tokens(attribute: &Attribute) -> String {
    match &attribute.meta {
        Meta::List(list) => list.tokens.to_string(),
        _ => String::new(),
    }
}

/// The type that a field has on the wire, where that is another than in Rust: `ts(as = "…")`.
fn on_wire(field: &syn::Field) -> Option<SynType> {
    let told = field
        .attrs
        .iter()
        .map(tokens)
        .find(|told| told.contains("ts (as ="))?;
    let (_, after) = told.split_once("as = \"")?;
    let (name, _) = after.split_once('"')?;
    // Whether it may be left out stands beside the type.
    let name = name
        .strip_prefix("Option<")
        .and_then(|name| name.strip_suffix('>'));
    let name = name.map_or_else(|| after.split_once('"').map(|(name, _)| name), Some)?;
    syn::parse_str(name).ok()
}

fn read(item: &Item) -> Option<Type> {
    match item {
        Item::Struct(item) => Some(Type {
            name: item.ident.to_string(),
            says: comment(&item.attrs),
            kind: Kind::Object(fields(
                &item.fields,
                serde(&item.attrs, "default").is_some(),
            )),
        }),
        Item::Enum(item) => Some(Type {
            name: item.ident.to_string(),
            says: comment(&item.attrs),
            kind: Kind::Choice {
                tag: serde(&item.attrs, "tag").flatten(),
                variants: item.variants.iter().map(variant).collect(),
            },
        }),
        _ => None,
    }
}

fn variant(variant: &syn::Variant) -> Variant {
    Variant {
        name: snake(&variant.ident.to_string()),
        says: comment(&variant.attrs),
        fields: fields(&variant.fields, false),
    }
}

fn fields(fields: &Fields, all_default: bool) -> Vec<Field> {
    let field = |field: &syn::Field| Field {
        name: field.ident.as_ref().map(ToString::to_string),
        says: comment(&field.attrs),
        what: in_words(on_wire(field).as_ref().unwrap_or(&field.ty)),
        may_be_left_out: all_default || serde(&field.attrs, "default").is_some(),
    };
    let among = |one: &syn::Field| match serde(&one.attrs, "flatten") {
        Some(_) => flattened::fields(&type_name(&one.ty)),
        None => vec![field(one)],
    };
    fields.iter().flat_map(among).collect()
}

/// The last word of a type's path.
fn type_name(what: &SynType) -> String {
    match what {
        SynType::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
    .unwrap_or_default()
}

/// "text", "list of [Stretch]", "number or null".
pub fn in_words(what: &SynType) -> String {
    let SynType::Path(path) = what else {
        return "anything".to_owned();
    };
    let Some(last) = path.path.segments.last() else {
        return "anything".to_owned();
    };
    let inside = match &last.arguments {
        syn::PathArguments::AngleBracketed(inside) => {
            inside.args.iter().find_map(|arg| match arg {
                syn::GenericArgument::Type(what) => Some(in_words(what)),
                _ => None,
            })
        }
        _ => None,
    };
    match (last.ident.to_string().as_str(), inside) {
        ("Option", Some(inside)) => format!("{inside} or null"),
        ("Vec", Some(inside)) => format!("list of {inside}"),
        ("DateTime", _) => "instant".to_owned(),
        ("String" | "Title" | "Note" | "NaiveDate" | "NaiveTime", _) => "text".to_owned(),
        (name, _) if name.ends_with("Id") => "text".to_owned(),
        ("bool", _) => "true or false".to_owned(),
        ("u8" | "u16" | "u32" | "Minutes" | "Seconds", _) => "number".to_owned(),
        (name, _) => format!("[{name}]"),
    }
}

/// The `///` lines as one paragraph.
pub fn comment(attributes: &[Attribute]) -> String {
    let lines = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(literal) => match &literal.lit {
                    Lit::Str(text) => Some(text.value().trim().to_owned()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        });
    lines.collect::<Vec<_>>().join(" ")
}

/// A serde attribute: absent, there, or there with a value.
fn serde(attributes: &[Attribute], name: &str) -> Option<Option<String>> {
    let mut found = None;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        let read = attribute.parse_nested_meta(|meta| {
            let value = match meta.value() {
                Ok(value) => Some(value.parse::<syn::LitStr>()?.value()),
                Err(_) => None,
            };
            if meta.path.is_ident(name) {
                found = Some(value);
            }
            Ok(())
        });
        read.expect("serde takes these attributes, so they parse");
    }
    found
}

/// `AtLeast` as `at_least`, the way every enum of the protocol is renamed.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
