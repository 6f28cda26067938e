import { beforeAll, expect, test } from "vitest";
import { classOf } from "@/lib/confidentiality/classes";
import { aFullTrust, type FullTrust } from "./full-trust/full-trust";
import { misread, readElsewhere } from "./probes";
import { type Row, rowMatrix } from "./row-matrix";

let full: FullTrust;
let rows: Row[];
beforeAll(async () => {
  full = await aFullTrust();
  rows = rowMatrix(full);
});

test("each record is seen by its readers and by nobody else", async () => {
  expect(await misread(full, rows)).toEqual([]);
});

test("another trust's people see nothing of it, whatever they are there; nor does anybody who says so, nor nobody", async () => {
  expect(await readElsewhere(full, await aFullTrust("Another Trust"), rows)).toEqual([]);
});

test("every tenant table has a row in the matrix", () => {
  expect(Object.keys(classOf).filter((table) => !rows.some((row) => row.table === table))).toEqual([]);
});
