#!/bin/sh
# A script filter: one item with the state of the day. Its argument is what the next action runs: daydone {query}.
exec daydone status --format '{{"items":[{{"title":{json:line},"subtitle":{json:next},"arg":"toggle"}}]}}'
