import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { readFigureImport } from "@/lib/school-data/imports/read-figure-import";
import { uploadFigures } from "@/lib/school-data/imports/upload-figures";
import { v7 } from "@/lib/submissions/uuid";
import { aUrn } from "@/tests/school-data/a-trust-with-figures";
import { THEN } from "@/tests/support/a-trust";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

/** A file of figures that is in, and one that waits for somebody's yes. */
export async function someFigures({ trust, trustId, schools, people: { administrator } }: PeopledTrust, mark: Mark) {
  const urn = aUrn();
  await trust.arrange((db) => db.school.updateMany({ where: { trustId, id: schools.oakfield.id }, data: { urn } }));
  const send = async (name: string, percent: number) => {
    const bytes = new TextEncoder().encode(`RECTYPE,URN,TELIG,PTRWM_EXP\n5, ,644967,${percent}%\n1,${urn},60,25%\n`);
    const importId = await uploadFigures(administrator, { name: `2018-2019_${mark(name)}.csv`, bytes, academicYear: "", publishedOn: "", requestId: v7() });
    await readFigureImport({ trustId, personId: administrator.personId, importId }, THEN);
    return importId;
  };
  const appliedId = await send("figures-applied", 65);
  await bringFiguresIn(administrator, { importId: appliedId, requestId: v7() });
  return { appliedId, readId: await send("figures-read", 64) };
}
