#!/bin/sh
# What a person does in the window, on a display that `try.sh` has made: opens it, and presses the key for focus.
set -eu
openbox >/dev/null 2>&1 &
tries=0
until wmctrl -m >/dev/null 2>&1; do
    tries=$((tries + 1)); [ "$tries" -lt 300 ] || exit 1
    sleep 0.1
done
daydone open
tries=0
until wmctrl -lx | grep 'Daydone$'; do
    tries=$((tries + 1)); [ "$tries" -lt 300 ] || { echo 'the window did not open' >&2; exit 1; }
    sleep 0.1
done
# The page is there some time after the window: a key is pressed until it is heard. First past the welcome.
tries=0
until daydone settings get welcomed | grep -q -e 'on$' -e 'true$'; do
    tries=$((tries + 1)); [ "$tries" -lt 60 ] || { echo 'the welcome stayed' >&2; exit 1; }
    wmctrl -a Daydone
    xdotool key Return
    sleep 1
done
tries=0
until daydone status --format '{class}' | grep -qx focus; do
    tries=$((tries + 1)); [ "$tries" -lt 60 ] || { echo 'no session began' >&2; exit 1; }
    wmctrl -a Daydone
    xdotool key f
    sleep 1
done
daydone status
wmctrl -c Daydone
