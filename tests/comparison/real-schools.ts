import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "vitest";
import type { ComparedSchool } from "@/lib/comparison/neighbours/model";

const folder = join(resolve(process.env.BRAID_DATA_DIR ?? "../shared/data"), "similar-schools");

/** A test on published files of the Department's model; where one is absent its name says so and it has nothing to look at. */
export function onPublished(name: string, files: readonly string[], work: () => void) {
  if (files.every((file) => existsSync(join(folder, file)))) test(name, work, 60_000);
  else test(`${name} (skipped: no real data)`, () => {});
}

/** What a published file holds. */
export const publishedJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));

/** The rows of a published file: everything in it is text. */
export const publishedRows = (file: string) => publishedJson(file) as Record<string, string>[];

/** Published inputs as schools of one phase; what is no number ('NA') is null. */
export const publishedSchools = (file: string, phase: string): ComparedSchool[] =>
  publishedRows(file).map(({ URN = "", ...row }) => ({ urn: URN, phase, values: Object.fromEntries(Object.entries(row).map(([key, text]) => [key, asNumber(text)])) }));

const asNumber = (text: string) => (text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : null);
