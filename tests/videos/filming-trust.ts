import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust } from "@/tests/support/a-trust";

/** A trust with a teacher who films, a colleague, two reviewers, and others. */
export async function aFilmingTrust() {
  const trust = await aTrust();
  const school = await trust.school();
  const duty = async (person: Viewer) => {
    await trust.arrange((db) => db.appointment.create({ data: { trustId: trust.trustId, personId: person.personId, duty: "reviewer", startsOn: asDate("2020-09-01") } }));
    return trust.viewer(person.personId);
  };
  return {
    trust, school,
    teacher: await trust.person("Tess Teacher", { role: "teacher", school }),
    colleague: await trust.person("Col League", { role: "teacher", school }),
    principal: await trust.principalOf([school]),
    reviewer: await duty(await trust.person("Ria Reviewer", { role: "middle_leader", school })),
    second: await duty(await trust.person("Sol Second", { role: "senior_leader", school })),
    third: await duty(await trust.person("Thea Third", { role: "senior_leader", school })),
  };
}
