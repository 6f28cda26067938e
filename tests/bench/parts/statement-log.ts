import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { FOR_TESTS } from "@/lib/commands/provide-database";
import { findPlace } from "@/lib/commands/postgres/place";
import { escapeIdentifier } from "pg";
import { APP } from "@/lib/db/migrate/provision";
import { asAdmin } from "./databases";

type Plan = { "Node Type": string; "Relation Name"?: string; Plans?: Plan[] };
export type Statement = { text: string; scanned: string[] };

/** From now on the server writes each statement of new connections to its log, with the plan that it took. */
export async function explainAll(adminUrl: string, database: string, on: boolean) {
  const settings = { session_preload_libraries: "auto_explain", "auto_explain.log_min_duration": "0", "auto_explain.log_format": "json" };
  await asAdmin(adminUrl, async (client) => {
    await client.query("LOAD 'auto_explain'");
    for (const [name, value] of Object.entries(settings))
      await client.query(`ALTER ROLE ${APP} IN DATABASE ${escapeIdentifier(database)} ${on ? `SET ${name} = '${value}'` : `RESET ${name}`}`);
  });
}

const scansOf = (plan: Plan): string[] => [
  ...(plan["Node Type"] === "Seq Scan" && plan["Relation Name"] ? [plan["Relation Name"]] : []),
  ...(plan.Plans ?? []).flatMap(scansOf),
];

/** What the server's log says that `work` asked it, beside setting up the transaction. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const file = openSync(join(findPlace(FOR_TESTS.name).home, "server.log"), "r");
  try {
    const from = fstatSync(file).size;
    await work();
    await sleep(100);
    const bytes = Buffer.alloc(fstatSync(file).size - from);
    readSync(file, bytes, 0, bytes.length, from);
    return bytes.toString("utf8").split(/^(?=\d{4}-\d\d-\d\d )/m).flatMap((entry) => {
      const json = /duration: [\d.]+ ms {2}plan:\s*(\{[\s\S]*\})/.exec(entry)?.[1];
      if (!json) return [];
      const { "Query Text": text, Plan: plan } = JSON.parse(json.replaceAll("\n\t", "\n")) as { "Query Text": string; Plan: Plan };
      return text.startsWith("SELECT set_config") ? [] : [{ text, scanned: scansOf(plan) }];
    });
  } finally {
    closeSync(file);
  }
}
