#!/bin/sh
# @raycast.schemaVersion 1
# @raycast.title Focus: start, hold, resume
# @raycast.mode silent
# @raycast.packageName Daydone
exec daydone toggle
