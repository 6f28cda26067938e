import { HAWTHORN } from "@/lib/demo/personas";
import { member, strangers } from "./cast";
import type { PlannedSchool, TrustPlan } from "./plan";
import { randomFrom } from "./random";
import { elmPark } from "./texts/elm-park";
import { millLane } from "./texts/mill-lane";
import { northgate } from "./texts/northgate";
import { oakfield } from "./texts/oakfield";
import { priorities } from "./texts/priorities";
import { riverside } from "./texts/riverside";

const domain = "hawthorn.example";
const person = member(domain);
const primary = (hub: string, name: string, story: PlannedSchool["story"], rest: Omit<PlannedSchool, "hub" | "name" | "story" | "phase" | "priorities">): PlannedSchool => ({
  hub, name, story, phase: "Primary", priorities: priorities[name] ?? [], ...rest,
});

const schools: PlannedSchool[] = [
  primary("North", "Oakfield Primary", oakfield, { kind: "Academy converter", joined: "2018-09-01", roll: 418, fsm: 21.3, ages: [3, 11], forms: 2, reviewIn: 6, ready: 5 }),
  primary("North", "Mill Lane Primary", millLane, { kind: "Academy converter", joined: "2019-04-01", roll: 206, fsm: 29.8, ages: [4, 11], forms: 1, reviewIn: 3, ready: 7 }),
  primary("North", "Northgate Primary", northgate, { kind: "Academy sponsor led", joined: "2023-09-01", roll: 391, fsm: 38.6, ages: [3, 11], forms: 2, reviewIn: 5, ready: 4 }),
  primary("River", "Riverside Primary", riverside, { kind: "Academy converter", joined: "2021-09-01", roll: 171, fsm: 26.1, ages: [2, 11], forms: 1, mixedAge: true, reviewIn: 8, ready: 1 }),
  primary("River", "Elm Park Primary", elmPark, { kind: "Academy converter", joined: "2024-01-01", roll: 95, fsm: 14.7, ages: [4, 11], mixedAge: true, reviewIn: 12 }),
];

const named = [
  person("Asha Raman", [{ role: "trust_executive" }], ["chief_executive"]),
  person("Daniel Osei", [{ role: "trust_executive" }], ["safeguarding_lead", "facilitator"]),
  person("Ruth Pemberton", [{ role: "trust_executive" }], ["finance_director"]),
  person("Samira Haddad", [{ role: "principal", school: "Oakfield Primary" }]),
  person("Owen Gallagher", [{ role: "principal", school: "Mill Lane Primary" }]),
  person("Grace Adeyemi", [{ role: "principal", school: "Riverside Primary" }, { role: "principal", school: "Elm Park Primary" }]),
  person("Tomasz Nowak", [{ role: "principal", school: "Northgate Primary" }]),
  person("Priya Chaudhary", [{ role: "senior_leader", school: "Oakfield Primary" }], ["reviewer", "triad_coordinator", "set_coordinator"]),
  person("Megan Llewellyn", [{ role: "middle_leader", school: "Mill Lane Primary" }], ["reviewer"]),
  person("Kofi Mensah", [{ role: "teacher", school: "Oakfield Primary" }]),
  person("Julie Barker", [{ role: "support_staff", school: "Riverside Primary" }]),
  person("Vikram Sethi", [{ role: "trustee" }]),
  person("Margaret Doyle", [{ role: "trustee" }]),
  person("Yusuf Demir", [{ role: "trust_team" }], ["facilitator"]),
  person("Carys Pugh", [{ role: "senior_leader", school: "Mill Lane Primary" }]),
  person("Noel Francis", [{ role: "senior_leader", school: "Northgate Primary" }]),
  person("Anneka Visser", [{ role: "senior_leader", school: "Riverside Primary" }]),
  person("Bryony Tate", [{ role: "senior_leader", school: "Elm Park Primary" }]),
  person("Dana Whitlock", []),
];

const wanted = schools.flatMap(({ name: school, roll }) => {
  const teachers = Math.round(roll / 27);
  return [
    ...Array.from({ length: Math.max(1, Math.round(teachers / 5)) }, () => ({ role: "middle_leader" as const, school })),
    ...Array.from({ length: teachers }, () => ({ role: "teacher" as const, school })),
    ...Array.from({ length: Math.round(roll / 32) }, () => ({ role: "support_staff" as const, school })),
    { role: "governor" as const, school },
  ];
});

/** Five primaries in two hubs, six half terms of one-to-ones, two reviews signed off and one being prepared. */
export const hawthorn: TrustPlan = {
  trustId: "0198a000-0000-7000-8000-00000000a001",
  administratorId: "0198a000-0000-7000-8000-00000000a001",
  name: HAWTHORN,
  domain,
  authority: "Aldermere",
  administrator: "Helen Fairclough",
  chiefExecutive: "Asha Raman",
  schools,
  people: [...named, ...strangers(randomFrom("hawthorn staff"), domain, named, wanted)],
  leaders: [
    { name: "Samira Haddad", lead: "Daniel Osei", weekday: 4, startsAt: "09:00", schools: ["Oakfield Primary"], sharesEarly: false },
    { name: "Owen Gallagher", lead: "Daniel Osei", weekday: 3, startsAt: "14:00", schools: ["Mill Lane Primary"], sharesEarly: true, missedWeek: 9 },
    { name: "Grace Adeyemi", lead: "Daniel Osei", weekday: 2, startsAt: "13:30", schools: ["Riverside Primary", "Elm Park Primary"], sharesEarly: false },
    { name: "Tomasz Nowak", lead: "Daniel Osei", weekday: 5, startsAt: "10:30", schools: ["Northgate Primary"], sharesEarly: true },
  ],
  openActions: [
    { school: "Oakfield Primary", owner: "Samira Haddad", title: "Ask families about the school day, with five questions and no more", dueInDays: 12, component: "connect" },
    { school: "Oakfield Primary", owner: "Samira Haddad", title: "Agree with both Year 6 teachers who stays in the fluency group", dueInDays: 4, component: "use-evidence" },
    { school: "Oakfield Primary", owner: "Samira Haddad", title: "Count the covered lessons since half term", dueInDays: -2, component: "anticipate-and-adapt" },
    { school: "Oakfield Primary", owner: "Priya Chaudhary", title: "Plan the ten minutes of facts for Year 5", dueInDays: 9, component: "develop-expertise" },
    { school: "Oakfield Primary", owner: "Kofi Mensah", title: "Bring three Year 4 books to the moderation with Elm Park", dueInDays: 6, component: "set-quality-goals" },
    { school: "Mill Lane Primary", owner: "Megan Llewellyn", title: "Write one page on talk in the outdoor area for the other early years leads", dueInDays: 8, component: "empower-horizontal-improvement" },
    { school: "Mill Lane Primary", owner: "Megan Llewellyn", title: "Try the new story time with the youngest group for two weeks", dueInDays: -3, component: "develop-expertise" },
    { school: "Mill Lane Primary", owner: "Owen Gallagher", title: "Hand the record keeping to the covering deputy", dueInDays: 3, component: "leverage-capacity" },
    { school: "Riverside Primary", owner: "Julie Barker", title: "Show the two new assistants how the nursery register works", dueInDays: 5, component: "grow-culture-and-leadership" },
    { school: "Riverside Primary", owner: "Grace Adeyemi", title: "Draft the afternoon pattern for assistants, and show it to staff", dueInDays: 10, component: "de-implement" },
    { school: "Elm Park Primary", owner: "Grace Adeyemi", title: "Send the arithmetic routine to Mill Lane", dueInDays: 2, component: "empower-horizontal-improvement" },
    { school: "Northgate Primary", owner: "Tomasz Nowak", title: "Take three sets of books to Elm Park’s Year 4 teacher", dueInDays: 4, component: "connect" },
    { school: "Northgate Primary", owner: "Daniel Osei", title: "Compare the supply agencies that the five schools use", dueInDays: 11, component: "leverage-capacity" },
  ],
  rubric: { starts: "Daniel Osei", leads: "Samira Haddad", looksOver: "Priya Chaudhary" },
  institute: { starts: "Asha Raman", facilitators: ["Daniel Osei", "Yusuf Demir"] },
  weeksBack: "six half terms",
  reviewed: true,
};
