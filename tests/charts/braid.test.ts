import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Braid } from "@/components/charts/braid";
import { aYear } from "./a-year";

const html = renderToStaticMarkup(createElement(Braid, { title: "How the year is woven", date: "22 January 2027", csvHref: "/insights/helix/csv", halfTerms: aYear([6, 14, 4, true], [9, 22, 0, true], [4, 17, 7]) }));
const [picture = ""] = html.match(/<svg viewBox="0 0 960.*?<\/svg>/s) ?? [];
const table = html.slice(html.indexOf("<table"));

test("every stretch that has happened opens its records, from the picture and from the table", () => {
  for (const strand of ["goals", "capability", "initiatives"])
    for (const term of [1, 2, 3]) {
      expect(picture).toContain(`href="/insights/${strand}/${term}"`);
      expect(table).toContain(`href="/insights/${strand}/${term}"`);
    }
  expect(html).not.toContain("/insights/goals/4");
});

test("a knot stands for each review that was signed off, and opens it", () => {
  expect(picture.match(/fill="var\(--ink\)"/g)).toHaveLength(2);
  expect(picture).toContain('href="/reviews/2"');
  expect(table).toContain('href="/reviews/2"');
});

test("a thread with nothing behind it is dashed and never in front", () => {
  expect(picture.match(/braid-none/g)).toHaveLength(1);
  expect(picture).toContain('stroke="var(--initiatives)"');
});

test("the picture is silent to screen readers and keeps out of the keyboard's way: the sentence and the table speak", () => {
  expect(picture).toContain('aria-hidden="true"');
  const links = picture.match(/<a /g) ?? [];
  expect(picture.match(/tabindex="-1"/g)).toHaveLength(links.length);
  expect(html).toContain("Nothing served initiatives in Autumn 2.");
});

test("nothing needs a style attribute, which the security policy would drop", () => {
  expect(html).not.toContain("style=");
});
