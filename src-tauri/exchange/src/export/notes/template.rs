//! What a note says and in which order: plain Markdown with names in braces. `{{` is a brace.

/// How many values a template may name; every one may be as long as a day's whole list.
const NAMED: usize = 100;

/// A template that was read and holds only names there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template(pub(super) Vec<Piece>);

/// A run of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words as they stand.
    Words(String),
    /// A value of the day.
    Named(Placeholder),
}

/// The values a template may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Placeholder {
    Date,
    Weekday,
    Definition,
    Enough,
    Closed,
    Focus,
    Meetings,
    Sessions,
    Interruptions,
    Items,
    FirstStep,
    HandOff,
    Trying,
}

/// Every name as it is written.
const NAMES: [(&str, Placeholder); 13] = [
    ("date", Placeholder::Date),
    ("weekday", Placeholder::Weekday),
    ("definition", Placeholder::Definition),
    ("enough", Placeholder::Enough),
    ("closed", Placeholder::Closed),
    ("focus", Placeholder::Focus),
    ("meetings", Placeholder::Meetings),
    ("sessions", Placeholder::Sessions),
    ("interruptions", Placeholder::Interruptions),
    ("items", Placeholder::Items),
    ("first_step", Placeholder::FirstStep),
    ("hand_off", Placeholder::HandOff),
    ("trying", Placeholder::Trying),
];

/// The template when none is given.
const USUAL: &str = "\
## {weekday} {date}

Definition of done: {definition}. Enough: {enough}. Closed: {closed}.

{items}

Focus: {focus}. Sessions: {sessions}. Meetings: {meetings}. Interruptions: {interruptions}.

{trying}{hand_off}
";

/// A template that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateProblem {
    /// It names something there is not.
    #[error("there is no {{{0}}}")]
    Unknown(String),
    /// It names more values than a note holds.
    #[error("it names more than {0} values")]
    TooMany(usize),
    /// A brace is never closed.
    #[error("a brace is never closed")]
    Open,
}

impl Default for Template {
    fn default() -> Self {
        Template::read(USUAL).expect("the usual template names only what there is")
    }
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// [`TemplateProblem`] with the first thing that is wrong.
    pub fn read(text: &str) -> Result<Self, TemplateProblem> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        let mut named_so_far = 0;
        let mut rest = text;
        while let Some(brace) = rest.find('{') {
            words.push_str(&rest[..brace]);
            rest = &rest[brace + 1..];
            if let Some(after) = rest.strip_prefix('{') {
                words.push('{');
                rest = after;
                continue;
            }
            let end = rest.find('}').ok_or(TemplateProblem::Open)?;
            let named = rest[..end].trim();
            let name = NAMES.iter().find(|(name, _)| *name == named);
            let (_, name) = name.ok_or_else(|| TemplateProblem::Unknown(named.to_owned()))?;
            named_so_far += 1;
            if named_so_far > NAMED {
                return Err(TemplateProblem::TooMany(NAMED));
            }
            pieces.push(Piece::Words(std::mem::take(&mut words)));
            pieces.push(Piece::Named(*name));
            rest = &rest[end + 1..];
        }
        words.push_str(rest);
        pieces.push(Piece::Words(words));
        Ok(Template(pieces))
    }

    /// The names there are, for a page that explains them.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(name, _)| *name)
    }
}
