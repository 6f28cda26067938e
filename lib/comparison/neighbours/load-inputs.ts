import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Client } from "pg";
import { z } from "zod";
import { type ComparedSchool, missingFrom, type SimilarityModel } from "./model";
import { primaryModel } from "./primary-model";
import { secondaryModel } from "./secondary-model";

const models: readonly { model: SimilarityModel; phase: string }[] = [{ model: primaryModel, phase: "Primary" }, { model: secondaryModel, phase: "Secondary" }];
/** The inputs of every school of England take up a few megabytes. */
const MOST_BYTES = 50 * 1024 * 1024;
const file = z.array(z.looseObject({ URN: z.string().regex(/^\d{1,7}$/) })).min(1);

/** What a file of the Department's inputs held, or why it was not taken. */
export type LoadedInputs = { model: SimilarityModel; schools: number; without: number } | { wrong: string };

function read(path: string): unknown {
  try {
    if (statSync(path).size > MOST_BYTES) return undefined;
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

const asNumber = (value: unknown): number | null => (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : typeof value === "number" ? value : null);

/**
 * Loads the inputs of one of the Department's models, a JSON list of schools by URN as its School Profiles service publishes them, as the
 * database's owner: in place of those loaded before, all or none; a preview writes nothing. A school that lacks an input ('NA') is left out and counted.
 */
export async function loadInputs(ownerUrl: string, path: string, { preview = false, source = `Department for Education, inputs of its similar schools (${basename(path)})` } = {}): Promise<LoadedInputs> {
  const rows = file.safeParse(read(path));
  if (!rows.success) return { wrong: "This is not a list of schools, each with its URN, of at most 50 MB." };
  const found = models.find(({ model }) => model.variables.every(({ key }) => rows.data[0] && key in rows.data[0]));
  if (!found) return { wrong: "These are the inputs of none of the models that Braid knows." };
  const { model, phase } = found;
  const schools = rows.data.map(({ URN, ...values }): ComparedSchool => ({ urn: URN, phase, values: Object.fromEntries(model.variables.map(({ key }) => [key, asNumber(values[key])])) }));
  const whole = schools.filter((school) => missingFrom(model, school).length === 0);
  if (whole.length === 0) return { wrong: "No school in this file has every input of the model." };
  const seen = new Set<string>();
  const twice = whole.find(({ urn }) => seen.size === seen.add(urn).size);
  if (twice) return { wrong: `The school with the URN ${twice.urn} stands in this file twice.` };
  if (!preview) await write(ownerUrl, model, phase, whole, source);
  return { model, schools: whole.length, without: schools.length - whole.length };
}

async function write(ownerUrl: string, { key, variables }: SimilarityModel, phase: string, schools: readonly ComparedSchool[], source: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock(20261122, 1000)");
    await client.query("DELETE FROM compared_school WHERE model = $1", [key]);
    await client.query(
      `INSERT INTO compared_school (model, urn, phase, "values", source) SELECT $1, s->>0, $2, ARRAY(SELECT v::float8 FROM jsonb_array_elements_text(s->1) v), $3 FROM jsonb_array_elements($4::jsonb) s`,
      [key, phase, source, JSON.stringify(schools.map(({ urn, values }) => [urn, variables.map((one) => values[one.key])]))],
    );
    await client.query("SELECT refresh_compared_phases($1)", [key]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    await client.end();
  }
}
