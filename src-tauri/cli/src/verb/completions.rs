//! `daydone completions SHELL`: the script with which a shell asks what it may offer while typing.

use clap::Args;
use clap_complete::{Shell, env::Shells};

use super::super::{
    answer::{Answer, Outcome},
    failure::failed,
};

#[derive(Args, Debug)]
pub(crate) struct Completions {
    shell: Shell,
}

/// Bash puts what is offered into the line as it is: a title of several words has to be quoted.
const QUOTED_BY_BASH: &str = r#"
_daydone_quoted() {
    _clap_complete_daydone "$@"
    local n
    for n in "${!COMPREPLY[@]}"; do
        [[ ${COMPREPLY[n]} == *[[:space:]]* ]] && printf -v "COMPREPLY[$n]" '%q' "${COMPREPLY[n]}"
    done
    return 0
}
complete -o nospace -o bashdefault -F _daydone_quoted daydone
"#;

impl Completions {
    pub(crate) fn run(self) -> Outcome {
        let mut script = Vec::new();
        let name = self.shell.to_string();
        if let Some(shell) = Shells::builtins().completer(&name) {
            shell
                .write_registration("COMPLETE", "daydone", "daydone", "daydone", &mut script)
                .map_err(|why| failed(&why))?;
        }
        let mut script = String::from_utf8_lossy(&script).into_owned();
        if self.shell == Shell::Bash {
            script.push_str(QUOTED_BY_BASH);
        }
        Ok(Answer::exactly(script))
    }
}
