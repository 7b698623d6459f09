#!/bin/sh
# Cargo calls this in place of the compiler for our own crates while it builds the fuzzer: it has them
# count what is reached, which is what guides libFuzzer, and optimised, because speed is what it lives on.
# Build scripts run before there is a fuzzer to count for.
case " $* " in
    *" build_script_build "*) exec "$@" ;;
esac
exec "$@" -Copt-level=1 -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares
