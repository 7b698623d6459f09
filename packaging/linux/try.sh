#!/bin/sh
# A package of Debian in a system that has nothing of Daydone: installed, used as a person uses it, upgraded while a
# session runs, removed. `cargo xtask package --try` runs it in a root of its own, as root.
#   try.sh PACKAGE LATER_PACKAGE
set -eu
package=$1
later=$2
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8

step() { printf '\n-- %s\n' "$*"; }
fail() { printf 'try: %s\n' "$*" >&2; exit 1; }
ours() { find / -xdev -ipath '*daydone*' -not -path '/proc/*' -not -path '/home/*' -not -path '/run/*' \
    -not -path '/tmp/try/*' -not -path '/var/lib/apt/*' -not -path '/var/cache/*' -not -path '/var/log/*' | sort; }
person() { runuser -u anna -- env -i HOME=/home/anna USER=anna PATH=/usr/bin:/bin LANG=C.UTF-8 \
    XDG_RUNTIME_DIR=/run/user/1000 "$@"; }
is_in_a_session() { person daydone status --format '{class}' | grep -qx focus; }
# Which session runs, from when until when, to the millisecond.
session() { person daydone status --json | tr -d ' \n' | grep -o '"session":{[^}]*}' | grep -o '"\(id\|started_at\|ends_at\)":"[^"]*"'; }
agent() { pgrep -u anna -x daydone | head -n 1; }

step 'install it, with what it asks for and no more'
apt-get update -qq
apt-get install -y -qq --no-install-recommends "$package" >/dev/null
dpkg -s daydone | grep -E '^(Version|Depends|Installed-Size)'
for program in daydone daydone-window daydone-fetch; do
    ldd "/usr/bin/$program" | grep 'not found' && fail "$program lacks a library"
done

step 'a day by command line, as an ordinary user'
useradd --create-home --uid 1000 anna
install -d -o anna -m 700 /run/user/1000
person daydone plan 'Write the migration plan' 'Review the draft'
person daydone focus 25 1
person daydone park 'ask about the invoice'
person daydone finish
person daydone 'done' 1
person daydone status
exe=$(readlink "/proc/$(agent)/exe")
[ "$exe" = /usr/bin/daydone ] || fail "the agent is $exe"
person daydone doctor || true

step 'the entry at login starts the program that was installed'
person daydone settings set starts_at_login true
entry=/home/anna/.config/autostart/app.daydone.Daydone.desktop
grep -x 'Exec="/usr/bin/daydone" agent' "$entry"
grep -x 'Icon=app.daydone.Daydone' "$entry"

step 'the window opens, and a session is started in it'
apt-get install -y -qq --no-install-recommends xvfb xauth openbox wmctrl xdotool dbus dbus-x11 >/dev/null
# The agent so far knows no desktop. On this one it begins anew, and the day goes on.
person daydone quit
person sh -c 'exec dbus-run-session -- xvfb-run -a -s "-screen 0 1024x900x24" sh /tmp/try/in-the-window.sh'
is_in_a_session || fail 'no session was started in the window'

step 'an upgrade keeps the running day'
before=$(session)
resident=$(agent)
apt-get install -y -qq --no-install-recommends "$later" >/dev/null
dpkg -s daydone | grep '^Version'
after=$(session)
[ "$before" = "$after" ] || fail "it was $before, and is $after"
kill -0 "$resident" || fail 'the agent is gone'
person daydone finish
person daydone end --short --first-step 'Open the failing fixture'
person daydone status

step 'removed, nothing is left but what is the person'\''s'
person daydone quit
dpkg -P daydone >/dev/null
left=$(ours)
[ -z "$left" ] || fail "still there: $left"
ls -A /home/anna/.local/share/daydone
printf '\nAll of it went well.\n'
