### Not yet read by a native speaker.

## Command line: hooks

### Help

cli-help-hooks = برامجك التي تُشغَّل عند ما يحدث، وكيف سارت
cli-help-hooks-try = تشغيل خطاطيف اسم معين الآن، بيوم مُختلَق، وعرض ما تقوله؛ حتى والخطاطيف معطَّلة
    .hook = ما تُشغَّل لأجله
    .state = للخُطّاف state: الحال التي يُعطاها؛ وإلا فهي focus

### What is shown

cli-hooks-on = الخطاطيف مفعَّلة، من { $folder }.
cli-hooks-off = الخطاطيف معطَّلة. لتفعيلها، يُكتب hooks = true في ملف الإعدادات.
cli-hooks-none = لا شيء منها في { $folder } بعد. يذكر docs/hooks.md ما تُشغَّل لأجله.
cli-hooks-no-file = لا خُطّاف باسم { $hook } في { $folder }.
    .hint = يذكر docs/hooks.md كيف يُصنع.
cli-hooks-state = لا تُعطى الحال إلا للخُطّاف state.
