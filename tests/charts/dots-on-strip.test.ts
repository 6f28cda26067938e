import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DotsOnStrip } from "@/components/charts/dots-on-strip";

const strip = (more: object) => renderToStaticMarkup(createElement(DotsOnStrip, { scale: { from: 90, to: 98 }, ends: ["90%", "98%"], own: { name: "Oakfield", number: 94, range: { lower: 93, upper: 95 } }, others: [92, 96], othersName: "Similar schools", middle: 94, ...more }));

test("the school, its range, the others and the middle one stand where the scale says", () => {
  const html = strip({});
  expect(html).toContain('<circle cx="50.00%" cy="16" r="6" fill="var(--ink)"');
  expect(html).toContain('x1="37.50%" x2="62.50%" y1="16"');
  expect([...html.matchAll(/<circle cx="([^"]+)%" cy="46"/g)].map(([, at]) => at)).toEqual(["25.00", "75.00"]);
  expect(html).toContain('x1="50.00%" x2="50.00%" y1="32"');
  expect(html).toContain("Oakfield, and where it may truly lie");
});

test("the key speaks only of what is drawn", () => {
  const html = strip({ own: { name: "Oakfield", number: 94 }, others: [92], middle: undefined });
  expect(html).not.toContain("may truly lie");
  expect(html).not.toContain("The middle one");
});

test("schools that reached the same stand beneath each other, each at its own place across", () => {
  const html = strip({ others: [92, 92, 92.1, 96] });
  expect([...html.matchAll(/<circle cx="([^"]+)%" cy="(\d+)" r="4"/g)].map(([, x, y]) => [x, y])).toEqual([["25.00", "46"], ["25.00", "55"], ["26.25", "64"], ["75.00", "46"]]);
});
