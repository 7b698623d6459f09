#!/bin/sh
# @raycast.schemaVersion 1
# @raycast.title Daydone
# @raycast.mode inline
# @raycast.refreshTime 1m
# @raycast.packageName Daydone
exec daydone status --format '{line}'
