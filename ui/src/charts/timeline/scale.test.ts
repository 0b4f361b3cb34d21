import { describe, expect, test } from "vitest";
import { dateOfDay, dayNumber } from "@/text/dates";
import { bandsOf } from "./bands";
import { flagsOf } from "./flags";
import { headsOf } from "./heads";
import { nextZoom, scaleOf, stretchOf, zooms, type Stretch, type Zoom } from "./scale";

/** Processes of a day to ten years, in rooms from a telephone to a wall; the same ones every time. */
const cases = Array.from({ length: 30 }, (_, number) => {
  const first = 19_000 + ((number * 7919) % 5000);
  const length = Math.round(1.33 ** number);
  const room = 240 + ((number * 613) % 2400);
  return { first: dateOfDay(first), last: dateOfDay(first + length), room };
});

function stretchOfCase({ first, last }: { first: string; last: string }): Stretch {
  const stretch = stretchOf([null, last, first]);
  if (stretch === null) throw new Error("dates give a stretch");
  return stretch;
}

test("a stretch holds whole months, and without dates there is none", () => {
  expect(stretchOf([null, null])).toBeNull();
  const stretch = stretchOfCase({ first: "2026-11-22", last: "2027-02-03" });
  expect([dateOfDay(stretch.start), dateOfDay(stretch.end)]).toEqual(["2026-11-01", "2027-03-01"]);
});

describe.each(cases)("from $first to $last in $room pixels", (one) => {
  const stretch = stretchOfCase(one);

  test.each(zooms)("every day has its place: %s", (zoom) => {
    const scale = scaleOf(stretch, zoom, one.room);
    expect(scale.x(one.first)).toBeGreaterThanOrEqual(0);
    expect(scale.x(one.last) + scale.perDay, "the last day is inside").toBeLessThanOrEqual(scale.width);
    expect(scale.width, "no empty edge beside the drawing").toBeGreaterThanOrEqual(one.room);
    const next = dateOfDay(dayNumber(one.first) + 1);
    expect(scale.x(next) - scale.x(one.first), "days are equally wide").toBeCloseTo(scale.perDay, 6);
  });

  test("all of it fits the room exactly", () => {
    expect(scaleOf(stretch, "alles", one.room).width).toBeCloseTo(one.room, 6);
  });

  test.each(zooms)("heads follow on each other without a gap, and are not too many to draw: %s", (zoom) => {
    const scale = scaleOf(stretch, zoom, one.room);
    const { upper, lower } = headsOf(scale);
    for (const heads of [upper, lower].filter((row) => row.length > 0)) {
      const ends = heads.map(({ from, width }) => from + width);
      const gaps = heads.map(({ from }, index) => Math.abs(from - (ends[index - 1] ?? 0)));
      expect(Math.max(...gaps)).toBeLessThan(0.001);
      expect(ends.at(-1)).toBeCloseTo(scale.width, 4);
    }
    expect(lower.length).toBeLessThan(3000);
  });

  test("zooming in shows less every time and ends, and zooming out goes the same way back", () => {
    const coarsest = walk("alles", -1).at(-1) ?? "alles";
    const inward = walk(coarsest, 1);
    const widths = inward.map((zoom) => scaleOf(stretch, zoom, one.room).perDay);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(widths.length);
    expect(walk(inward.at(-1) ?? "week", -1)).toEqual(inward.toReversed());
  });

  test("today and the goal never stand over each other's words", () => {
    const scale = scaleOf(stretch, "alles", one.room);
    const flags = flagsOf(scale, one.first, one.last);
    const [today, goal] = flags.map(({ kind, x, side, lane }) => {
      const room = kind === "today" ? 70 : 165;
      return { lane, from: side === "right" ? x : x - room, to: side === "right" ? x + room : x };
    });
    const apart = today!.to <= goal!.from || goal!.to <= today!.from;
    expect(apart || today!.lane !== goal!.lane).toBe(true);
  });

  function walk(from: Zoom, direction: 1 | -1): Zoom[] {
    const way = [from];
    for (let next = nextZoom(stretch, from, one.room, direction); next !== way.at(-1);) {
      way.push(next);
      expect(way.length, "it ends").toBeLessThanOrEqual(zooms.length);
      next = nextZoom(stretch, next, one.room, direction);
    }
    return way;
  }
});

test("heads name what there is room for", () => {
  const stretch = stretchOfCase({ first: "2026-01-05", last: "2026-12-18" });
  const labels = (zoom: Zoom, room: number) => {
    const { upper, lower } = headsOf(scaleOf(stretch, zoom, room));
    return [upper[0]?.label, lower[1]?.label];
  };
  expect(labels("alles", 960)).toEqual(["2026", "feb"]);
  expect(labels("alles", 300)).toEqual(["2026", "kw 2"]);
  expect(labels("kwartaal", 960)).toEqual(["januari 2026", "week 2"]);
  expect(labels("week", 960)).toEqual(["week 1, januari 2026", "vr 2"]);
});

test("names of periods that begin close together stand under each other", () => {
  const scale = scaleOf(stretchOfCase({ first: "2026-01-05", last: "2026-12-18" }), "alles", 960);
  const { bands, lanes } = bandsOf(
    [
      { id: "b", title: "Zomerreces van de raden", kind: "reces", first: "2026-07-11", last: "2026-08-30" },
      { id: "a", title: "Zomervakantie", kind: "vakantie", first: "2026-07-04", last: "2026-08-30" },
      { id: "c", title: "Kerstvakantie", kind: "vakantie", first: "2026-12-19", last: "2027-01-03" },
      { id: "d", title: "Lang geleden", kind: "vakantie", first: "2020-12-19", last: "2021-01-03" },
    ],
    scale,
  );
  expect(bands.map(({ period, lane }) => [period.id, lane])).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 0],
  ]);
  expect(lanes).toBe(2);
  expect(bands[0]!.from + bands[0]!.room, "a name ends where the next of its lane begins").toBeCloseTo(bands[2]!.from);
  expect(bands[0]!.width, "a band lasts until the end of its last day").toBeCloseTo(58 * scale.perDay);
});
