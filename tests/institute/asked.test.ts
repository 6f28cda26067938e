import { expect, test } from "vitest";
import { askedWords } from "@/lib/asked/asked-words";
import { readAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { withTenant } from "@/lib/db/with-tenant";
import { whatWaits } from "@/lib/digest/what-waits";
import { writeDigest } from "@/lib/digest/write-digest";
import { supportNomination } from "@/lib/institute/nominations/support-nomination";
import { withdrawNomination } from "@/lib/institute/nominations/withdraw-nomination";
import type { Viewer } from "@/lib/viewers/viewer";
import { aCohort, forward } from "./a-cohort";

const asked = (who: Viewer) => withTenant(who, (db) => readAskedOfMe(db, who)).then((rows) => rows.map((row) => askedWords(row).href));

test("a head's home and mail name a colleague who waits for their word, and nobody else's do; once it is said or taken back, no more", async () => {
  const { executive, principal, otherPrincipal, facilitator, assistant, cohortId } = await aCohort();
  const id = await forward(assistant, cohortId, "I run the breakfast club");
  expect(await asked(otherPrincipal)).toEqual([`/institute/nominations/${id}`]);
  for (const who of [principal, facilitator, assistant, executive]) expect(await asked(who)).toEqual([]);
  const waits = await whatWaits(otherPrincipal);
  expect(JSON.stringify(waits && writeDigest("x", waits, "https://x"))).toContain("1 colleague who puts themselves forward for a programme waits for your word.");
  await supportNomination(otherPrincipal, { nominationId: id, supports: "no", supportLine: "Next year" });
  expect(await asked(otherPrincipal)).toEqual([]);

  const head = await forward(principal, cohortId);
  expect(await asked(executive)).toEqual([`/institute/nominations/${head}`]);
  await withdrawNomination(principal, head);
  expect(await asked(executive)).toEqual([]);
});
