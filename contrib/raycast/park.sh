#!/bin/sh
# @raycast.schemaVersion 1
# @raycast.title Park a thought
# @raycast.mode silent
# @raycast.packageName Daydone
# @raycast.argument1 { "type": "text", "placeholder": "Thought" }
exec daydone park "$1"
