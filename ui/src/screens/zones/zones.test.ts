import { describe, expect, it } from "vitest";
import type { Snapshot, ZoneView } from "../../protocol";
import { bands, lastCalls } from "./zones";

const tokyo: ZoneView = {
  name: "Tokyo",
  zone: "Asia/Tokyo",
  ahead_s: 8 * 3600,
  in_hours: true,
  last_call: "2027-01-12T08:40:00Z",
  read_at: "2027-01-12T08:00:00Z",
  heard_at: "2027-01-12T08:30:00Z",
  overlap: [{ from: "2027-01-12T08:00:00Z", to: "2027-01-12T09:00:00Z" }],
  change: null,
};

const picture = (zones: ZoneView[]) => ({ day: { zone: "Europe/Berlin" }, zones }) as Snapshot;
const at = (time: string) => Date.parse(`2027-01-12T${time}:00Z`);

describe("places of people", () => {
  it("say until when an answer today is possible, and then nothing", () => {
    const said = (time: string) => lastCalls(picture([tokyo, { ...tokyo, last_call: null }]), at(time));
    expect(said("08:00")).toEqual(["Tokyo until 09:40"]);
    expect(said("08:40")).toEqual(["Tokyo until 09:40"]);
    expect(said("08:41")).toEqual([]);
  });

  it("have a band each, for as many as there is room", () => {
    expect(bands(picture([tokyo]))).toEqual([
      { name: "Tokyo", from: at("08:00"), to: at("09:00"), place: 0 },
    ]);
    expect(bands(picture([{ ...tokyo, overlap: [] }]))).toEqual([]);
    expect(bands(picture([tokyo, tokyo, tokyo, tokyo]))).toHaveLength(3);
  });
});
