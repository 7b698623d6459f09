## How other programs’ notifications are held: in the doctor’s report and the settings

quiet-asked = { $who } holds other programs’ notifications when Daydone asks it to.
quiet-borrowed = { $who }’s own switch is borrowed, and left as it was.
quiet-no-service = No program shows notifications here, so there is nothing to hold.
quiet-loses = { $who }’s own switch loses what comes meanwhile, so Daydone leaves it alone.
    .advice = It works as ever when you switch it yourself.
quiet-toggles = { $who }’s own switch can only be turned over, never set, so Daydone leaves it alone.
    .advice = It works as ever when you switch it yourself.
quiet-no-mode = mako has no mode for it, so other programs’ notifications are not held.
    .advice = Add two lines to mako’s configuration: [mode=do-not-disturb] and invisible=1. Then: makoctl reload
quiet-sandboxed = { $who }’s own switch cannot be reached from where Daydone runs.
    .advice = It works as ever when you switch it yourself.
quiet-macos = macOS lets no program hold other programs’ notifications.
    .advice = A Shortcut of your own can switch a Focus on and off.
quiet-windows = Windows lets only programs that Microsoft has approved hold other programs’ notifications.
    .advice = Its own do-not-disturb works as ever, also by a time of day.
quiet-unknown = { $who } has no way to hold other programs’ notifications that Daydone knows.
    .advice = Its own do-not-disturb works as ever when you switch it yourself.
quiet-no-apps = { $who ->
        [mako] mako has no mode named daydone, so no single program is quiet after hours.
        [dunst] dunst has no rule named daydone, so no single program is quiet after hours.
       *[other] Single programs cannot be kept quiet after hours here.
    }
    .advice = { $who ->
        [mako] Give mako’s configuration a section such as [app-name="Slack" mode=daydone] with invisible=1.
        [dunst] Give dunst’s configuration four lines: [daydone], appname = Slack, enabled = no, skip_display = yes. Then start dunst again.
       *[other] For everything: daydone settings set after_hours all
    }
quiet-borrowed-since = Your desktop’s own switch has been borrowed since { $time }, and is put back afterwards.
quiet-unreadable = What Daydone had switched on your desktop could not be read, so it was not put back: { $file }
    .advice = See whether your desktop’s do-not-disturb stands as you want it, then delete that file.
