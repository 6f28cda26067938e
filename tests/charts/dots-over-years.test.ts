import { array, assert, float, property } from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DotsOverYears } from "@/components/charts/dots-over-years";
import { placeOn, roundScale } from "@/components/charts/dots-scale";
import type { DotRow } from "@/components/charts/years-plot";

test("a scale has round ends and holds every number", () => {
  expect([roundScale([93.4, 95.1]), roundScale([-3, 0.6, 2.2]), roundScale([40]), roundScale([0])]).toEqual([{ from: 93, to: 95.5 }, { from: -4, to: 4 }, { from: 30, to: 50 }, { from: -0.2, to: 0.2 }]);
  assert(
    property(array(float({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 }), (numbers) => {
      const { from, to } = roundScale(numbers);
      return from < to && numbers.every((number) => from <= number && number <= to);
    }),
  );
});

test("a number stands where its scale says, never beyond the ends", () => {
  expect([placeOn({ from: 0, to: 100 }, 62), placeOn({ from: -4, to: 4 }, 0), placeOn({ from: 0, to: 10 }, 12), placeOn({ from: 0, to: 10 }, -1)]).toEqual(["62.00%", "50.00%", "100.00%", "0.00%"]);
});

const rows: DotRow[] = [
  { label: "2016/17", words: "62%", number: 62, range: { lower: 48, upper: 74 }, beside: 61 },
  { label: "2017/18", words: "Hidden: few pupils, or beside few", number: null },
];
const drawn = (given: DotRow[]) => renderToStaticMarkup(createElement(DotsOverYears, { rows: given, scale: { from: 0, to: 100 }, ends: ["0%", "100%"], own: "This school", beside: "England" }));

test("a year is a dot with its range beside England; a hidden one is words and no dot", () => {
  const html = drawn(rows);
  expect(html).toContain('cx="62.00%"');
  expect(html).toContain('x1="48.00%" x2="74.00%"');
  expect(html).toContain('<svg x="61.00%" y="25.00%" class="overflow-visible"><line y1="-13" y2="13"');
  expect(html.match(/<circle/g)).toHaveLength(2);
  expect(html).toContain("or beside few</li>");
  expect(html).toContain("This school, and where it may truly lie");
});

test("the key speaks only of what is drawn", () => {
  const html = drawn([{ label: "2016/17", words: "62%", number: 62 }]);
  expect(html).not.toContain("England");
  expect(html).not.toContain("may truly lie");
});

test("what the school joined stands on a line of its own, and its trust is a mark with a key", () => {
  const html = renderToStaticMarkup(createElement(DotsOverYears, {
    rows: rows.map((row) => ({ ...row, trust: 58 })), scale: { from: 0, to: 100 }, ends: ["0%", "100%"], own: "This school", beside: "England", trust: "The trust’s schools", mark: { before: "2017/18", words: "Joined the trust" },
  }));
  expect(html.match(/>Joined the trust</g)).toHaveLength(1);
  expect(html).toContain('cx="62.00%" cy="16.67%"');
  expect(html).toContain('<svg x="58.00%" y="16.67%"');
  expect(html.match(/mark-trust/g)).toHaveLength(2);
  expect(html).toContain("The trust’s schools");
});
