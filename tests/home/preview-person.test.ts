import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { previewPerson } from "@/lib/home/preview-person";
import { isMasked, whatIsRead } from "@/lib/home/what-is-read";
import { suspendPerson } from "@/lib/people/suspend-person";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";

const read = (readings: ReturnType<typeof whatIsRead>) => readings.filter(({ reads }) => reads).map(({ what }) => what);

test("an administrator sees a person's places and kinds of record, and the look is in the log as that person's", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const principal = await trust.principalOf([school]);
  const administrator = await trust.administrator();
  const { person, home, places, readings } = await previewPerson(administrator, principal.personId);
  expect([person.name, home]).toEqual([principal.name, "principal"]);
  expect(places.map(({ label }) => label)).toEqual(["Home", "Check-ins", "Reviews", "Rubric", "Triads", "Schools", "Actions", "Institute", "Action learning", "Priorities", "Self-evaluation", "Returns", "Account"]);
  expect(readings.find(({ kind }) => kind === "line")).toMatchObject({ reads: true, why: "As principal of Oakfield Primary" });
  const logged = await trust.arrange((db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, what: "person.previewed" } }));
  expect(logged.map(({ actorId, ownerId, facts }) => [actorId, ownerId, facts])).toEqual([[administrator.personId, principal.personId, {}]]);
});

test("what is said of each role agrees with the walls", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const teacher = await trust.person("Kim Ito", { role: "teacher", school });
  const senior = await trust.person("Ben Low", { role: "senior_leader", school });
  const trustee = await trust.person("Vi Sethi", { role: "trustee" });
  const of = (person: typeof teacher) => read(whatIsRead(person));
  const everybody = ["Their drafts", "Names, roles, schools, terms", "The log of who did what"];
  const told = "What a school told its staff that it works on";
  expect(of(teacher)).toEqual([everybody[0], told, ...everybody.slice(1)]);
  expect(of(trustee)).toEqual([everybody[0], "Summaries of signed-off reviews", ...everybody.slice(1)]);
  expect(of(senior)).toEqual([everybody[0], "Review packs, agendas, decisions, priorities", told, "Summaries of signed-off reviews", ...everybody.slice(1)]);
  expect(of(await trust.executive())).toContain("Check-ins, actions from them, support asked for");
});

test("drafts, personal parts and check-ins are masked", async () => {
  const trust = await aTrust();
  const readings = whatIsRead(await trust.executive());
  expect(readings.filter(isMasked).map(({ kind }) => kind)).toEqual(["own", "personal", "line", "own"]);
});

test("somebody suspended has nothing to see, and nobody but an administrator of the trust looks", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const kim = await trust.person("Kim Ito", { role: "teacher", school });
  const { "the trust administrator": administrator, ...outsiders } = await outsidersTo(trust);
  const elsewhere = await (await aTrust("Another Trust")).administrator();
  for (const outsider of [...Object.values(outsiders), elsewhere]) await expect(previewPerson(outsider, kim.personId)).rejects.toThrow(NotFound);
  await expect(previewPerson(kim, kim.personId)).rejects.toThrow(NotFound);
  if (!administrator) throw new Error("No administrator");
  await suspendPerson(administrator, kim.personId);
  await expect(previewPerson(administrator, kim.personId)).rejects.toThrow(NotFound);
});
