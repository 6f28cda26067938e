import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";

test("a box is tied to its readers, its hint and its error", () => {
  const html = renderToStaticMarkup(createElement(TextField, { name: "title", label: "Name", hint: "A few words", error: ["Give it a name"], whoSees: { kind: "own" } }));
  const [, described = ""] = html.match(/<input[^>]*aria-describedby="([^"]*)"/) ?? [];
  expect(described.split(" ")).toEqual(["title-who", "title-hint", "title-error"]);
  for (const id of described.split(" ")) expect(html).toContain(`id="${id}"`);
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('<label for="title"');
});

test("a box without error says nothing of one", () => {
  const html = renderToStaticMarkup(createElement(TextField, { name: "title", label: "Name", error: [] }));
  expect(html).not.toMatch(/aria-invalid|aria-describedby|Error/);
});

test("the summary leads to each box and says the same words; what belongs to no box leads nowhere", () => {
  const html = renderToStaticMarkup(createElement(ErrorSummary, { errors: { title: ["Give it a name"], form: ["Somebody changed it"] } }));
  expect(html).toMatch(/role="alert"/);
  expect(html).toMatch(/<a href="#title"[^>]*>Give it a name<\/a>/);
  expect(html).not.toContain("#form");
});

test("without errors there is no summary", () => {
  expect(renderToStaticMarkup(createElement(ErrorSummary, { errors: { title: [] } }))).toBe("");
});

test("a list comes back with what had been chosen", () => {
  const options = ["a", "b"].map((value) => ({ value, label: value }));
  expect(renderToStaticMarkup(createElement(Select, { name: "school", label: "School", options, defaultValue: "b" }))).toMatch(/value="b" selected/);
});
