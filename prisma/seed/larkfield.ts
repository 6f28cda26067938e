import { LARKFIELD } from "@/lib/demo/personas";
import { type Member, member, strangers } from "./cast";
import type { PlannedLeader, PlannedSchool, TrustPlan } from "./plan";
import { pick, type Random, randomFrom } from "./random";
import { commonMoments } from "./texts/common-moments";
import { larkfieldSchools, type SeedSchool } from "./texts/larkfield-schools";
import { commonPriorities } from "./texts/priorities";
import type { SchoolStory } from "./texts/story";

const domain = "larkfield.example";
const person = member(domain);
const WEEKS = 4;
const threeS = ["safeguarding", "standards", "stakeholders"] as const;
const leads: Record<string, string> = { Coast: "Farida Khan", Moor: "Iwan Prosser", City: "Denise Appiah" };
/** Some lead two schools that stand side by side. */
const federated: Record<string, string> = { "Harbour View Juniors": "Harbour View Infants", "Meadow Well Juniors": "Meadow Well Infants", "Widdon Primary": "Heathercombe Primary" };

/** A school's month: it stands somewhere, and now and then something changes. */
function storyOf(random: Random): SchoolStory {
  const rank = () => pick(random, [1, 2, 2, 2, 3, 3, 4] as const);
  const moments = Array.from({ length: WEEKS }, (_, back) => back).flatMap((back) =>
    threeS.flatMap((s) => (random() < 0.2 ? [{ ...pick(random, commonMoments.filter((one) => one.s === s)), when: { back } }] : [])),
  );
  return { start: { safeguarding: pick(random, [1, 1, 2, 2, 3] as const), standards: rank(), stakeholders: rank() }, moments };
}

function planned(school: SeedSchool, place: number): PlannedSchool {
  const random = randomFrom(school.name);
  const first = Math.floor(random() * commonPriorities.length);
  return {
    ...school,
    joined: `${2015 + Math.floor(randomFrom(`${school.name} joined`)() * 10)}-09-01`,
    mixedAge: school.roll < 130,
    reviewIn: 4 + Math.floor(place * 0.7),
    ready: Math.floor(random() * 6),
    story: storyOf(random),
    priorities: [0, 3, 5].flatMap((step, place) => {
      const one = commonPriorities[(first + step) % commonPriorities.length];
      return one ? [place < 2 ? { ...one, told: one.title } : one] : [];
    }),
  };
}

const schools = larkfieldSchools.map(planned);
const ledWithAnother = new Set(Object.values(federated));
const heads = strangers(randomFrom("larkfield heads"), domain, [], schools.filter((one) => one.name !== "Larkfield Park Primary" && !ledWithAnother.has(one.name)).map(({ name: school }) => ({ role: "principal" as const, school })));

const principals: Member[] = [person("Eleanor Whitcombe", [{ role: "principal", school: "Larkfield Park Primary" }]), ...heads].map((one) => {
  const also = federated[one.held[0]?.school ?? ""];
  return also ? { ...one, held: [...one.held, { role: "principal", school: also }] } : one;
});

const named: Member[] = [
  person("Marcus Bellamy", [{ role: "trust_executive" }], ["chief_executive"]),
  person("Sunita Rao", [{ role: "trust_executive" }], ["finance_director"]),
  person("Farida Khan", [{ role: "trust_team" }]),
  person("Iwan Prosser", [{ role: "trust_team" }]),
  person("Denise Appiah", [{ role: "trust_team" }], ["safeguarding_lead"]),
  person("Gordon Leigh", [{ role: "trustee" }]),
  ...principals,
];

const wanted = schools.flatMap(({ name: school, roll }) => {
  const teachers = Math.max(2, Math.round(roll / 42));
  return [
    ...Array.from({ length: roll > 250 ? 2 : 1 }, () => ({ role: "senior_leader" as const, school })),
    ...Array.from({ length: Math.ceil(teachers / 4) }, () => ({ role: "middle_leader" as const, school })),
    ...Array.from({ length: teachers }, () => ({ role: "teacher" as const, school })),
    ...Array.from({ length: Math.max(1, Math.round(roll / 90)) }, () => ({ role: "support_staff" as const, school })),
  ];
});

const leaders: PlannedLeader[] = principals.map(({ name, held }, place) => {
  const hub = schools.find((school) => school.name === held[0]?.school)?.hub ?? "";
  return {
    name, lead: leads[hub] ?? "", weekday: 1 + (place % 5), startsAt: ["09:00", "11:00", "13:30", "15:00"][place % 4] ?? "09:00",
    schools: held.flatMap(({ school }) => school ?? []), sharesEarly: name !== "Eleanor Whitcombe" && place % 3 !== 0, ...(place % 9 === 4 ? { missedWeek: 1 } : {}),
  };
});

/** Thirty schools of all sizes in three hubs, with the last four weeks of one-to-ones and the coming reviews. */
export const larkfield: TrustPlan = {
  trustId: "0198a000-0000-7000-8000-00000000b001",
  administratorId: "0198a000-0000-7000-8000-00000000b001",
  name: LARKFIELD,
  domain,
  authority: "Three made-up authorities",
  administrator: "Ben Achebe",
  chiefExecutive: "Marcus Bellamy",
  schools,
  people: [...named, ...strangers(randomFrom("larkfield staff"), domain, named, wanted)],
  leaders,
  openActions: [
    { school: "Larkfield Park Primary", owner: "Eleanor Whitcombe", title: "Choose with governors what their next morning in classes looks at", dueInDays: 7, component: "set-quality-goals" },
    { school: "Larkfield Park Primary", owner: "Eleanor Whitcombe", title: "Visit Sandhills to see their phonics groups", dueInDays: -1, component: "connect" },
  ],
  weeksBack: WEEKS,
  reviewed: false,
};
