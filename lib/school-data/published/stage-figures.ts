import type { ClientBase } from "pg";
import type { Figure } from "../reading/figure";

const columns = [
  ["placeKind", "text"], ["place", "text"], ["pupils", "text"], ["measure", "text"], ["academicYear", "text"],
  ["number", "numeric"], ["status", "text"], ["cohort", "int"], ["lower", "numeric"], ["upper", "numeric"],
] as const;

/** A place for a file's figures that goes with the transaction. */
export async function makeStage(client: ClientBase): Promise<void> {
  await client.query(`CREATE TEMPORARY TABLE staged (${columns.map(([name, type]) => `"${name}" ${type}`).join(", ")}) ON COMMIT DROP`);
}

/** Puts figures there, in one statement whatever their number. */
export async function stageFigures(client: ClientBase, figures: readonly Figure[]): Promise<void> {
  if (figures.length === 0) return;
  const arrays = columns.map(([, type], at) => `$${at + 1}::${type}[]`).join(", ");
  await client.query({ name: "stage-figures", text: `INSERT INTO staged SELECT * FROM unnest(${arrays})`, values: columns.map(([name]) => figures.map((figure) => figure[name])) });
}
