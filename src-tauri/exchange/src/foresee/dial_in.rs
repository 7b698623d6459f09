//! Whether an event has a link to a conference, and whether its description says anything besides.

/// What the address of a conference holds, host first; from the addresses that the services give out.
const CONFERENCES: [&str; 22] = [
    "zoom.us/j/",
    "zoom.us/my/",
    "zoom.us/w/",
    "zoomgov.com/j/",
    "teams.microsoft.com/l/meetup-join",
    "teams.microsoft.com/meet/",
    "teams.live.com/meet/",
    "meet.google.com/",
    "hangouts.google.com/",
    "webex.com/",
    "meet.goto.com/",
    "gotomeeting.com/join",
    "gotomeet.me/",
    "whereby.com/",
    "meet.jit.si/",
    "8x8.vc/",
    "bluejeans.com/",
    "chime.aws/",
    "app.slack.com/huddle",
    "facetime.apple.com/join",
    "join.skype.com/",
    "/bigbluebutton/",
];

/// How lines begin that only say how to dial in.
const DIALLING: [&str; 14] = [
    "join",
    "meeting id",
    "meeting url",
    "meeting number",
    "meeting link",
    "passcode",
    "password",
    "pin:",
    "one tap mobile",
    "dial",
    "find your local number",
    "learn more",
    "microsoft teams",
    "or call in",
];

/// Where the text of a service begins, which runs to the end of the description.
const SERVICE: [&str; 2] = ["-::~:~::~", "________________"];

/// Whether a text has a link to a conference.
pub(super) fn has_link(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    CONFERENCES
        .iter()
        .any(|conference| text.contains(conference))
}

/// Whether a description says more than how to dial in.
pub(super) fn has_agenda(description: &str) -> bool {
    let text = without_tags(description).to_lowercase();
    let ends = SERVICE.iter().filter_map(|mark| text.find(mark)).min();
    text[..ends.unwrap_or(text.len())]
        .lines()
        .any(says_something)
}

fn says_something(line: &str) -> bool {
    let line = line.trim();
    if DIALLING.iter().any(|beginning| line.starts_with(beginning)) {
        return false;
    }
    let word = |word: &str| !word.contains("://") && word.chars().any(char::is_alphabetic);
    line.split_whitespace().any(word)
}

/// A description without what stands between `<` and `>`, as calendars of the web write it.
fn without_tags(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::with_capacity(text.len());
    while let Some((before, tag)) = rest.split_once('<') {
        let Some((tag, after)) = tag.split_once('>') else {
            break;
        };
        plain.push_str(before);
        let breaks = ["br", "p", "/p", "li", "div", "/div"];
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        plain.push(if breaks.contains(&name) { '\n' } else { ' ' });
        rest = after;
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_alone_is_no_agenda() {
        for (description, link, agenda) in [
            ("", false, false),
            (" \n ", false, false),
            ("Decide on the budget", false, true),
            ("https://example.zoom.us/j/123?pwd=x", true, false),
            (
                "Join Zoom Meeting\nhttps://zoom.us/j/1\nMeeting ID: 1\nPasscode: abc",
                true,
                false,
            ),
            (
                "Agenda: prices\nhttps://meet.google.com/abc-defg-hij",
                true,
                true,
            ),
            (
                "<p>Prices</p><a href=\"https://teams.microsoft.com/l/meetup-join/x\">Join</a>",
                true,
                true,
            ),
            (
                "<br><a href=\"https://zoom.us/j/1\">https://zoom.us/j/1</a>",
                true,
                false,
            ),
            (
                "-::~:~::~:~:-\nJoin with Google Meet: https://meet.google.com/a\n-::~:-",
                true,
                false,
            ),
            (
                "____________________\nMicrosoft Teams meeting\nJoin on your computer",
                false,
                false,
            ),
            ("see https://example.org/room", false, true),
            ("a < b", false, true),
        ] {
            assert_eq!(
                (has_link(description), has_agenda(description)),
                (link, agenda),
                "{description}"
            );
        }
    }
}
