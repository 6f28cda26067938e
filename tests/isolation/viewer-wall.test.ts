import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourcesUnder } from "@/tests/house/sources";
import { bodiesAfter, noViewer } from "./endpoints";

const DIRECTIVE = /["']use server["'];?/g;
const ASKS = /^\s*(const viewer = )?await (requireViewer|requireArranger)\(\);/;
/** A route answers in its own words, so it may ask who it is and say no itself; only a check of the sender's site may come before. */
const ROUTE_ASKS = /^\s*(if \(!isSameOrigin\([^\n]*\n\s*)?const viewer = await (requireViewer\(\);|currentViewer\(\);\s*\n\s*(if \(!viewer\) return |const asked = [^\n]*\n\s*const answer = viewer && ))/;

const app = sourcesUnder("app").map((file) => ({ file, text: readFileSync(file, "utf8") }));
const exported = (text: string) => bodiesAfter(text, /export (?:async )?function (\w+)|export const (\w+Action|GET|POST|PUT|PATCH|DELETE)\b/g);

/** Every server action: each export of a file that begins with the directive, and each function that does. */
const actions = app.flatMap(({ file, text }) => {
  if (!text.match(DIRECTIVE)) return [];
  if (/^\s*["']use server["']/.test(text)) return exported(text).map(({ name, body }) => ({ at: `${file}#${name}`, body }));
  return [...text.matchAll(DIRECTIVE)].map(({ index }, place) => ({ at: `${file}#inline ${place}`, body: text.slice(index).replace(DIRECTIVE, "") }));
});
const routes = app.filter(({ file }) => file.endsWith("/route.ts")).flatMap(({ file, text }) =>
  exported(text).filter(({ name }) => /^[A-Z]+$/.test(name)).map(({ name, body }) => ({ at: `${file}#${name}`, body })),
);
const pages = app.filter(({ file }) => file.startsWith("app/(trust)/") && file.endsWith("/page.tsx")).flatMap(({ file, text }) =>
  bodiesAfter(text, /export default async function (\w+)/g).map(({ body }) => ({ at: file, body })),
);

const without = (found: { at: string; body: string }[], asks: RegExp) => found.filter(({ body }) => !asks.test(body)).map(({ at }) => at);

test("every server action and every route begins with who asks, those on the written list apart", () => {
  expect(actions.length).toBeGreaterThan(50);
  expect(routes.length).toBeGreaterThan(5);
  expect([...without(actions, ASKS), ...without(routes, ROUTE_ASKS)].toSorted()).toEqual(Object.keys(noViewer).toSorted());
});

test("every page of a trust begins with who asks", () => {
  expect(pages.length).toBe(app.filter(({ file }) => file.startsWith("app/(trust)/") && file.endsWith("/page.tsx")).length);
  const before = /^(?:(?!await (?!props|params|searchParams|\(await)|return )[\s\S])*?await (requireViewer|requireArranger)\(\)/;
  expect(without(pages, before)).toEqual(["app/(trust)/reviews/[reviewId]/versions/[number]/print/page.tsx"]);
  expect(readFileSync("app/(trust)/reviews/[reviewId]/versions/[number]/print/page.tsx", "utf8"), "asks once for its title and itself").toContain("readVersion(await requireViewer()");
});

test("whatever an action exports is found by this test, so nothing hides behind another way of writing it", () => {
  const hidden = app.filter(({ text }) => /^\s*["']use server["']/.test(text)).flatMap(({ file, text }) =>
    [...text.matchAll(/^export (?!async function \w+|type )(.*)$/gm)].map(([, rest]) => `${file}: ${rest}`),
  );
  expect(hidden).toEqual([]);
});
