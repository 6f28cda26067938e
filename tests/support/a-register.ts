import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { THEN } from "@/tests/support/a-trust";

const aNumber = () => String(1_000_000 + Math.floor(Math.random() * 8_999_999));

/** Loads a small register file with one trust of these schools (the first with a roll of 200); the trust's group UID. */
export async function aRegisterOf(schools: readonly string[]): Promise<string> {
  const groupUid = aNumber();
  const rows = schools.map((name, place) => `${aNumber()},${name},Open,${groupUid},MEADOW LEARNING TRUST,${place === 0 ? "200" : ""}`);
  const path = join(mkdtempSync(join(tmpdir(), "register-")), `edubase-${groupUid}.csv`);
  writeFileSync(path, ["URN,EstablishmentName,EstablishmentStatus (name),Trusts (code),Trusts (name),NumberOfPupils", ...rows].join("\n"));
  await loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", [path], THEN);
  return groupUid;
}
