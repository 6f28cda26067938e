import { randomInt } from "node:crypto";
import { readFigureImport } from "@/lib/school-data/imports/read-figure-import";
import { uploadFigures } from "@/lib/school-data/imports/upload-figures";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, THEN } from "@/tests/support/a-trust";

/** Six figures that no other test uses. */
export const aUrn = () => String(randomInt(200_000, 899_999));

/** A trust with a school under a URN of six figures, and its administrator. */
export async function aTrustWithAUrn() {
  const trust = await aTrust();
  const urn = aUrn();
  const school = await trust.school("Oakfield Primary");
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn } }));
  return { trust, school, urn, administrator: await trust.administrator() };
}

const headings = "RECTYPE,URN,TELIG,PTRWM_EXP,READPROG,READPROG_LOWER,READPROG_UPPER";
export const figureRows = (...rows: string[]) => [headings, ...rows].join("\r\n");

/** Sends a file and has it read, as the job does; the import's id. */
export async function sendFigures({ trustId, personId, ...viewer }: Viewer, content: string, { name = "2018-2019_ks2final.csv", at = THEN, publishedOn = "2019-12-13" } = {}): Promise<string> {
  const sent = { name, bytes: new TextEncoder().encode(content), academicYear: "", publishedOn, requestId: v7() };
  const importId = await uploadFigures({ trustId, personId, ...viewer }, sent);
  await readFigureImport({ trustId, personId, importId }, at);
  return importId;
}
