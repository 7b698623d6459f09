## Hooks

hooks-never = Has not run yet.
hooks-ran = Ran well at { $time }.
hooks-failed = Failed at { $time }: { $why }.
hooks-rests = Rests after { $count } failures in a row, the last at { $time }: { $why }. It runs again once its file changes.
hooks-dropped = { $count ->
        [one] One run was left out, because too many waited.
       *[other] { $count } runs were left out, because too many waited.
    }
hooks-file-off = Switched off: its file may not be executed.
hooks-tried = Tried: { $why }.

# Parts of sentences: how a run ended.
hooks-end-fine = it ended well
hooks-end-code = it ended with code { $code }
hooks-end-signal = it was ended by signal { $signal }
hooks-end-slow = it took longer than { $seconds } seconds and was ended
hooks-end-not-started = it could not be started ({ $why })
hooks-end-cut = it was ended, because Daydone left

hooks-refused-not-yours = Not run: { $path } belongs to another person.
hooks-refused-open = Not run: others can write { $path }. This changes that: chmod go-w "{ $path }"
hooks-refused-no-file = Not run: { $path } is not of the kind it should be, a file or a folder.
hooks-refused-many = Not run: only the first { $most } files of a folder are.
hooks-refused-unseen = Not run: { $path } cannot be looked at ({ $why }).

hooks-sample-item = Write the migration plan
hooks-sample-meeting = Release decision
hooks-sample-reason = Trying out a hook
