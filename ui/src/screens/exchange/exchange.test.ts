import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { ImportView, WireError } from "../../protocol";
import { between } from "../../testing/between";
import { showScene } from "../../testing/show";

const brought: ImportView = {
  program: "klog",
  records: 2,
  new: 2,
  known: 0,
  from: "2026-11-20",
  to: "2026-11-23",
  focus_s: 9000,
  meeting_s: 0,
  waiting: 0,
  thoughts: 0,
  days_off: 0,
  questions: 0,
  skipped: [],
  brings: "2 days",
  says: ["klog: 2 records read.", "2 new days, 2026-11-20 to 2026-11-23."],
  taken: false,
};
const unknown: WireError = {
  code: "not_importable",
  message: "The file cannot be imported: nothing known wrote it.",
  hint: "Say which program wrote it with --from-program.",
  number: null,
};

async function importing(answer: (take: boolean, program: string | null) => unknown) {
  const shown = await showScene("settings");
  await screen.findByRole("heading", { level: 1 });
  shown.day.host.request = between(shown.host, async (request, pass) =>
    request.method === "import" ? answer(request.params.take, request.params.program) : pass(),
  );
  await shown.user.keyboard("{Control>},{/Control}");
  await shown.user.click(await screen.findByRole("button", { name: "Choose a file" }));
  return shown;
}

const file = () => new File(["2026-11-20"], "work.klg");

describe("a file of days", () => {
  it("is looked at, then asked about, then taken in", async () => {
    const { user } = await importing((take) =>
      take ? { ...brought, taken: true, says: ["2 days taken in."] } : brought,
    );
    await user.upload(screen.getByLabelText("Choose a file"), file());
    await screen.findByText("2 new days, 2026-11-20 to 2026-11-23.");
    await user.click(screen.getByRole("button", { name: "Take in 2 days" }));
    await screen.findByText("2 days taken in.");
    expect(screen.queryByRole("button", { name: "Take in 2 days" })).toBeNull();
  });

  it("says what is being done while it takes long, and takes no second step meanwhile", async () => {
    let go: (view: ImportView) => void = () => {};
    const { user } = await importing((take) =>
      take ? new Promise<ImportView>((resolve) => (go = resolve)) : brought,
    );
    await user.upload(screen.getByLabelText("Choose a file"), file());
    await user.click(await screen.findByRole("button", { name: "Take in 2 days" }));
    const bar = screen.getByRole("progressbar", { name: "Taking it in. Your day goes on meanwhile." });
    expect(bar).not.toHaveAttribute("value");
    expect(screen.getByLabelText("Choose another file")).toBeDisabled();
    go({ ...brought, taken: true, says: ["2 days taken in."] });
    await screen.findByText("2 days taken in.");
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("that nothing known wrote is refused without the command line's options, and its program can be named", async () => {
    const { user } = await importing((_, program) => {
      if (program === "klog") return brought;
      throw unknown;
    });
    await user.upload(screen.getByLabelText("Choose a file"), file());
    await screen.findByText(unknown.message);
    expect(screen.queryByText(/--from-program/)).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Written by" }), "klog");
    await user.click(screen.getByRole("button", { name: "Look again" }));
    await screen.findByText("klog: 2 records read.");
  });

  it("is forgotten with its sheet, also when that is closed while it is read", async () => {
    let go: (view: ImportView) => void = () => {};
    const { user, day } = await importing(() => new Promise<ImportView>((resolve) => (go = resolve)));
    let forgotten = 0;
    day.host.forgetHanded = async () => {
      forgotten += 1;
    };
    await user.upload(screen.getByLabelText("Choose a file"), file());
    await screen.findByRole("progressbar");
    await user.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(forgotten).toBe(0);
    go(brought);
    await waitFor(() => expect(forgotten).toBe(1));
  });
});

describe("days in a file", () => {
  it("are written in the format and for the days that are chosen, and said where", async () => {
    const { user, host, day } = await showScene("settings");
    await screen.findByRole("heading", { level: 1 });
    const file = "/home/ada/Downloads/daydone-2026-11-24.csv";
    day.host.request = between(host, async (request, pass) =>
      request.method === "export" ? { file, days: 3 } : pass(),
    );
    await user.keyboard("{Control>},{/Control}");
    await user.click(await screen.findByRole("button", { name: "Write…" }));
    expect(screen.queryByRole("option", { name: "A note a day (Markdown)" })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Format" }), "csv-stretches");
    await user.selectOptions(screen.getByRole("combobox", { name: "Days" }), "last-month");
    await user.click(screen.getByRole("button", { name: "Write" }));
    await screen.findByText(`3 days written: ${file}`);
  });
});
