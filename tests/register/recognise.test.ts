import { expect, test } from "vitest";
import { registerEditionSchema } from "@/lib/register/editions/edition";
import { recognise } from "@/lib/register/recognise";

const edition = (columns: { roll?: string[]; fsmPercent?: string[] }, leftAside: string[] = []) =>
  registerEditionSchema.parse({
    register: "context", key: "county-context", version: 1, name: "The county’s numbers", recognisedBy: ["urn", "roll"],
    columns: { urn: ["URN"], name: ["School"], roll: ["Pupils"], fsmPercent: ["Free meals"], ...columns }, leftAside,
  });
const laid = (one: ReturnType<typeof edition>, headings: string[]) => {
  const { places, unknown } = recognise([one], headings);
  return { unknown, places: Object.fromEntries(Object.entries(places).map(([field, { heading }]) => [field, heading])) };
};

test.each([
  ["first", "{year} pupils", ["2024 Pupils", "2024_pupils", "2024pupils"]],
  ["in the middle", "Pupils {year} (January)", ["Pupils 2024 (January)", "pupils_2024_january", "Pupils2024January"]],
  ["at the end", "Pupils {year}", ["Pupils 2024", "PUPILS_2024", "Pupils2024"]],
])("a year may stand %s in a heading", (_where, name, headings) => {
  for (const heading of headings) expect(laid(edition({ roll: [name] }), ["URN", heading]).places).toMatchObject({ roll: heading });
  for (const other of ["Pupils", "2024", "Pupils 24 (January)", "Pupils 2024 girls", "24 pupils"]) expect(() => recognise([edition({ roll: [name] })], ["URN", other]), other).toThrow(/does not know this file/);
});

test("of several names a column has by its first, wherever the others stand", () => {
  const one = edition({ roll: ["Pupils {year}", "Pupils", "Number on roll"] });
  expect(laid(one, ["Number on roll", "Pupils", "URN", "Pupils 2025"]).places).toMatchObject({ roll: "Pupils 2025" });
  expect(laid(one, ["Number on roll", "Pupils", "URN"]).places).toMatchObject({ roll: "Pupils" });
});

test("what is left aside is compared as columns are, whatever its case and punctuation; a word goes on only where the name says so", () => {
  const one = edition({}, ["LA (*)", "EAL_pct_*", "Last*", "SEN* (name)", "Open date"]);
  expect(laid(one, ["URN", "Pupils", "la_code", "LA (name)", "EAL pct 2024", "LastChangedDate", "SEN1 (name)", "sen2_name", "open_date"]).unknown).toEqual([]);
  expect(laid(edition({}, ["LA (*)", "SEN* (name)"]), ["URN", "Pupils", "LastChangedDate", "Language", "SENname"]).unknown).toEqual(["LastChangedDate", "Language", "SENname"]);
});
