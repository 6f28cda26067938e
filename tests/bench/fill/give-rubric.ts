import { readFileSync } from "node:fs";
import type { Client } from "pg";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { withKeys } from "@/lib/rubric/stages";
import { passagesOf } from "@/lib/rubric/versions/passages-of";

/** Gives every trust the whole of Braid's own example, published once, and practice videos that speak its words; ids follow from the trust's number and the element's. */
export async function giveRubric(client: Client): Promise<void> {
  const elements = starterFramework.areas.flatMap(({ title: area, about, elements: inside }, a) =>
    inside.map(({ title, summary, ...content }, position) => ({ a: a + 1, area, about, position, title, summary, content })),
  );
  await client.query("CREATE TEMP TABLE wording (e int, a int, area text, about text, position int, title text, summary text, content jsonb)");
  await client.query("INSERT INTO wording SELECT ordinality, a, area, about, position, title, summary, content FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (a int, area text, about text, position int, title text, summary text, content jsonb)) WITH ORDINALITY", [JSON.stringify(elements)]);
  const passages = elements.flatMap((element, at) => passagesOf(element).map((passage) => ({ e: at + 1, ...passage })));
  await client.query("CREATE TEMP TABLE saying (e int, part text, position int, text text, words tsvector)");
  await client.query("INSERT INTO saying SELECT e, part, position, text, to_tsvector('english', text) FROM jsonb_to_recordset($1::jsonb) AS (e int, part text, position int, text text)", [JSON.stringify(passages)]);
  await client.query(readFileSync("tests/bench/fill/4-rubric.sql", "utf8").replace("$stages", `'${JSON.stringify(withKeys(starterFramework.stages)).replaceAll("'", "''")}'`));
  await client.query(readFileSync("tests/bench/fill/6-videos.sql", "utf8"));
}
