## Notes and steps

ui-key-details = Note and steps
ui-details-of = Note and steps of “{ $title }”
ui-details-open = Note and steps of “{ $title }”: { $line }
ui-details-short = Note
ui-details-has-note = Note
# The line below a title: how far its steps are, and the next one.
ui-details-next = { $steps } · { $next }
ui-details-steps = Steps
ui-details-add-step = Add a step
ui-details-steps-full = Seven steps are the most. What comes after them is another item.
ui-details-remove-step = Remove “{ $title }”
ui-details-note = Note
ui-details-note-edit = Edit
ui-details-note-hint = Where it is, what to keep in mind. Markdown is shown as it reads.
ui-details-link = Open { $address }
# The box of a task inside a note; it is only shown there.
ui-details-ticked = Ticked
ui-details-unticked = Open
