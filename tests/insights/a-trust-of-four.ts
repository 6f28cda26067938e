import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { aTrust } from "@/tests/support/a-trust";

export const names = ["Ash Primary", "Birch Primary", "=Cedar Primary", "Dell Secondary"] as const;
/** By name, as the database orders it: neither the best nor the worst first. */
export const inOrder = ["=Cedar Primary", "Ash Primary", "Birch Primary", "Dell Secondary"];
const urns = ["700001", "700002", "700003", "700004"] as const;

/** Four schools, three of them with made-up results of two years around an England of 65%. */
export async function aTrustOfFour() {
  const trust = await aTrust();
  for (const [at, name] of names.entries()) {
    const { id } = await trust.school(name);
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id }, data: { urn: urns[at] ?? "", phase: name.includes("Secondary") ? "Secondary" : "Primary" } }));
  }
  const administrator = await trust.administrator();
  for (const [year, rows] of [
    ["2017-2018", [`1,${urns[0]},60,85%,0,-1,1`, `1,${urns[1]},90,66%,0,-1,1`]],
    ["2018-2019", [`1,${urns[0]},60,40%,-3.1,-4.5,-1.7`, `1,${urns[1]},90,70%,0.3,-0.8,1.4`, `1,${urns[2]},4,SUPP,SUPP,SUPP,SUPP`, "5,,600000,65%,0,,"]],
  ] as const) {
    const importId = await sendFigures(administrator, figureRows(...rows), { name: `${year}_ks2final.csv` });
    await bringFiguresIn(administrator, { importId, requestId: v7() });
  }
  return { trust, executive: await trust.executive() };
}
