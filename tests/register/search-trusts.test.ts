import { expect, test } from "vitest";
import { searchTrusts } from "@/lib/register/search-trusts";
import { titleCase } from "@/lib/register/title-case";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { onRealData } from "@/tests/support/real-data";
import { realFile } from "@/tests/support/real-files";
import { THEN } from "@/tests/support/a-trust";

test("a name that shouts is written as people write it", () => {
  expect(titleCase("ST MARY'S CE ACADEMY TRUST")).toBe("St Mary's CE Academy Trust");
  expect(titleCase("THE DIOCESE OF ELY MULTI-ACADEMY TRUST")).toBe("The Diocese of Ely Multi-Academy Trust");
  expect(titleCase("Already Fine")).toBe("Already Fine");
});

test("nothing asked, nothing found; signs of the database mean nothing", async () => {
  expect(await searchTrusts("  ")).toEqual([]);
  expect(await searchTrusts("%_%")).toEqual([]);
});

onRealData("found by name in any order and case, by number, a school's name, URN and postcode; the best first", async () => {
  await loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", ["groups_2026.csv", "grouplinks_edubasealldata_extract.csv", "edubasealldata_extract.csv"].map(realFile), THEN);
  const first = async (query: string) => (await searchTrusts(query))[0];
  for (const query of ["inspire learning partnership", "Partnership, INSPIRE lear", "3533", "kanes hill", "139619", "so45 1xa", "SO451XA"])
    expect((await first(query))?.groupUid, query).toBe("3533");
  expect(await first("kanes hill")).toMatchObject({ example: "Kanes Hill Primary School", schools: 4 });
  expect((await first("lighthouse schools"))?.groupUid).toBe("16340");
});
