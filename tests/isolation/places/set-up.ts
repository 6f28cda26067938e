import { suspendPerson } from "@/lib/people/suspend-person";
import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut, type Persona } from "../full-trust/people";
import type { ActionPlace, Fields, PagePlace } from "../places";

type Path = PagePlace["path"];
const arranged = (path: string | Path): PagePlace => ({ path: typeof path === "string" ? () => path : path, opens: ["administrator"] });
/** Everybody of the trust; a guest finds nothing of its people and schools. */
const everybody = (path: string | Path): PagePlace => ({ path: typeof path === "string" ? () => path : path, opens: everybodyBut("guest") });
/** The demo lets everybody try the set-up; elsewhere it takes the operator's pass. Nothing of any trust stands here. */
const anybody = (path: string): PagePlace => ({ path: () => path, opens: "anybody", leadsTo: "/set-up.*" });
/** The teacher's own page is for their colleagues and for those who look after the whole trust. */
const colleagues: Persona[] = ["administrator", "executive", "financeDirector", "principal", "seniorLeader", "middleLeader", "actionOwner", "presenter", "teacher", "reviewer", "governor"];
const person = (rest = ""): Path => ({ people }) => `/people/${people.teacher.personId}${rest}`;
const school = (rest = ""): Path => ({ schools }) => `/schools/${schools.oakfield.id}${rest}`;

export const setUpPages: Record<string, PagePlace> = {
  "/(public)/set-up/page": anybody("/set-up"),
  "/(public)/set-up/done/page": anybody("/set-up/done"),
  "/(public)/set-up/[trust]/page": anybody("/set-up/by-hand"),
  "/(public)/set-up/[trust]/administrator/page": anybody("/set-up/by-hand/administrator"),
  "/(public)/set-up/[trust]/check/page": anybody("/set-up/by-hand/check"),
  "/(trust)/people/page": everybody("/people"),
  "/(trust)/people/new/page": arranged("/people/new"),
  "/(trust)/people/invite/page": arranged("/people/invite"),
  "/(trust)/people/import/page": arranged("/people/import"),
  "/(trust)/people/import/[importId]/page": arranged(({ own }) => `/people/import/${own.importId}`),
  "/(trust)/people/import/roster/route": arranged("/people/import/roster"),
  "/(trust)/people/[personId]/page": { path: person(), opens: colleagues },
  "/(trust)/people/[personId]/role/page": arranged(person("/role")),
  "/(trust)/people/[personId]/role/[rolePeriodId]/page": arranged((full) => `${person()(full)}/role/${full.furniture.rolePeriodId}`),
  "/(trust)/people/[personId]/duty/page": arranged(person("/duty")),
  "/(trust)/people/[personId]/duty/[appointmentId]/page": arranged(({ people, furniture }) => `/people/${people.financeDirector.personId}/duty/${furniture.appointmentId}`),
  "/(trust)/people/[personId]/line/page": arranged(person("/line")),
  "/(trust)/people/[personId]/line/[lineId]/page": arranged(({ people, furniture }) => `/people/${people.actionOwner.personId}/line/${furniture.lineId}`),
  "/(trust)/people/[personId]/preview/page": arranged(person("/preview")),
  "/(trust)/people/[personId]/leave/page": arranged(person("/leave")),
  "/(trust)/schools/page": everybody("/schools"),
  "/(trust)/schools/inspections/page": everybody("/schools/inspections"),
  "/(trust)/schools/new/page": arranged("/schools/new"),
  "/(trust)/schools/[schoolId]/page": everybody(school()),
  "/(trust)/schools/[schoolId]/figures/page": everybody(school("/figures")),
  "/(trust)/schools/[schoolId]/figures/csv/route": everybody(school("/figures/csv")),
  "/(trust)/schools/[schoolId]/figures/beside/route": everybody(({ schools }) => `/schools/${schools.birch.id}/figures/beside?measure=ks2-rwm-expected&school=${schools.oakfield.id}`),
  "/(trust)/schools/[schoolId]/neighbours/page": everybody(school("/neighbours")),
  "/(trust)/schools/[schoolId]/neighbours/csv/route": everybody(school("/neighbours/csv")),
  "/(trust)/schools/[schoolId]/on-a-page/page": everybody(school("/on-a-page")),
  "/(trust)/schools/[schoolId]/on-a-page/pdf/route": { path: school("/on-a-page/pdf"), opens: ["executive", "financeDirector", "lead", "principal", "seniorLeader"] },
  "/(trust)/schools/[schoolId]/year/csv/route": { path: school("/year/csv"), opens: ["executive", "lead", "principal"] },
  "/(trust)/schools/[schoolId]/helix/csv/route": { path: school("/helix/csv"), opens: ["executive", "principal"] },
  "/(trust)/schools/[schoolId]/helix/page": { path: school("/helix"), opens: ["executive", "principal"] },
  "/(trust)/schools/[schoolId]/edit/page": arranged(school("/edit")),
  "/(trust)/schools/[schoolId]/half-terms/page": arranged(school("/half-terms")),
  "/(trust)/settings/page": arranged("/settings"),
  "/(trust)/settings/duties/page": arranged("/settings/duties"),
  "/(trust)/settings/half-terms/page": arranged("/settings/half-terms"),
  "/(trust)/settings/hubs/page": arranged("/settings/hubs"),
  "/(trust)/settings/hubs/[hubId]/page": arranged(({ furniture }) => `/settings/hubs/${furniture.hubId}`),
  "/(trust)/settings/one-to-ones/page": arranged("/settings/one-to-ones"),
  "/(trust)/settings/one-to-ones/[leaderId]/page": arranged(({ people }) => `/settings/one-to-ones/${people.principal.personId}`),
  "/(trust)/settings/seasons/page": arranged("/settings/seasons"),
  "/(trust)/settings/audit/page": arranged("/settings/audit"),
  "/(trust)/settings/audit/csv/route": arranged("/settings/audit/csv"),
  "/(trust)/settings/figures/page": arranged("/settings/figures"),
  "/(trust)/settings/figures/[importId]/page": arranged(({ figures }) => `/settings/figures/${figures.readId}`),
  "/(trust)/settings/words/page": arranged("/settings/words"),
};

type More = Partial<ActionPlace>;
const arrange = (path: string | Path, fields: (full: FullTrust) => Fields | Promise<Fields>, more: More = {}): ActionPlace => ({
  path: typeof path === "string" ? () => path : path, rightful: "administrator", fields, ...more,
});
const of = (file: string, name: string) => `app/(trust)/${file}/actions.ts#${name}`;
const teacher = ({ people }: FullTrust) => ({ personId: people.teacher.personId });
const halfTerms = { academicYear: "2026", ...Object.fromEntries([["2026-09-03", "2026-10-21"], ["2026-11-02", "2026-12-18"], ["2027-01-04", "2027-02-12"], ["2027-02-22", "2027-03-25"], ["2027-04-12", "2027-05-28"], ["2027-06-07", "2027-07-21"]].flatMap(([from, to], at) => [[`startsOn${at + 1}`, from ?? ""], [`endsOn${at + 1}`, to ?? ""]])) };
const words = { version: "1", trustName: "Another name", descriptor1: "One", descriptor2: "Two", descriptor3: "Three", descriptor4: "Four" };
const before = (path: string, fields: Fields): ActionPlace => ({ path: () => path, rightful: "nobody", fields: () => fields, changesNothing: "without the operator's pass there is nothing here" });
const founder = { trust: "3533", trustName: "Hawthorn", name: "Sam Founder", email: "sam@example.org", pass: "made-up" };

export const setUpActions: Record<string, ActionPlace> = {
  "app/(public)/set-up/[trust]/administrator/actions.ts#administratorAction": before("/set-up/3533/administrator", founder),
  "app/(public)/set-up/[trust]/check/actions.ts#foundAction": before("/set-up/3533/check", founder),
  [of("people/new", "addPersonAction")]: arrange("/people/new", () => ({ name: "Nia New", email: "nia.new@example.org" })),
  [of("people/[personId]", "inviteAction")]: arrange(person(), teacher, { changesNothing: "the job that mails the invitation writes it" }),
  [of("people/[personId]", "suspendAction")]: arrange(person(), teacher),
  [of("people/[personId]", "restoreAction")]: arrange(person(), async (full) => {
    await suspendPerson(full.people.administrator, full.people.middleLeader.personId);
    return { personId: full.people.middleLeader.personId };
  }),
  [of("people/[personId]", "resetCodesAction")]: arrange(person(), teacher),
  [of("people/[personId]/duty", "appointToDutyAction")]: arrange(person("/duty"), (full) => ({ ...teacher(full), duty: "champion", startsOn: "2026-11-19" })),
  [of("people/[personId]/duty", "endAppointmentAction")]: arrange(person("/duty"), ({ furniture }) => ({ appointmentId: furniture.appointmentId, endsOn: "2026-12-18" })),
  [of("people/[personId]/line", "sayLineManagerAction")]: arrange(person("/line"), (full) => ({ ...teacher(full), managerId: full.people.middleLeader.personId, startsOn: "2026-11-19" })),
  [of("people/[personId]/line", "endLineManagerAction")]: arrange(person("/line"), ({ furniture }) => ({ lineId: furniture.lineId, endsOn: "2026-12-18" })),
  [of("people/[personId]/leave", "leaveAction")]: arrange(person("/leave"), (full) => ({ ...teacher(full), lastDay: "2026-12-18" })),
  [of("people/[personId]/role", "giveRoleAction")]: arrange(person("/role"), (full) => ({ ...teacher(full), role: "middle_leader", schoolId: full.schools.oakfield.id, startsOn: "2026-11-19" })),
  [of("people/[personId]/role", "endRoleAction")]: arrange(person("/role"), ({ furniture }) => ({ rolePeriodId: furniture.rolePeriodId, endsOn: "2026-12-18" })),
  [of("people/invite", "inviteEverybodyAction")]: arrange("/people/invite", () => ({}), { changesNothing: "the jobs that mail the invitations write them" }),
  [of("people/import", "uploadAction")]: arrange("/people/import", () => ({ file: new File(["Name,E-mail,Role,School,Start,End\nKim Ito,kim.ito@example.org,Trustee,,,"], "staff.csv", { type: "text/csv" }) })),
  [of("people/import/[importId]", "applyAction")]: arrange(({ own }) => `/people/import/${own.importId}`, ({ own }) => ({ importId: own.importId })),
  [of("schools/new", "addSchoolAction")]: arrange("/schools/new", () => ({ name: "Dell Primary", urn: "123456" })),
  [of("schools/[schoolId]/edit", "editSchoolAction")]: arrange(school("/edit"), ({ schools }) => ({ schoolId: schools.oakfield.id, version: "1", name: "Oakfield Academy", formsOfEntry: "1.5" })),
  [of("schools/[schoolId]/half-terms", "saveSchoolHalfTermsAction")]: arrange(school("/half-terms"), ({ schools }) => ({ schoolId: schools.oakfield.id, ...halfTerms })),
  [of("settings/duties", "appointAction")]: arrange("/settings/duties", (full) => ({ ...teacher(full), duty: "safeguarding_lead", startsOn: "2026-11-19" })),
  [of("settings/half-terms", "saveHalfTermsAction")]: arrange("/settings/half-terms", () => halfTerms),
  [of("settings/hubs", "addHubAction")]: arrange("/settings/hubs", () => ({ name: "River hub" })),
  [of("settings/hubs", "changeHubAction")]: arrange("/settings/hubs", ({ furniture, schools }) => ({ hubId: furniture.hubId, version: "1", name: "Lake hub", schoolIds: [schools.cedar.id] })),
  [of("settings/hubs", "removeHubAction")]: arrange("/settings/hubs", ({ furniture }) => ({ hubId: furniture.hubId })),
  [of("settings/one-to-ones/[leaderId]", "arrangeOneToOneAction")]: arrange(({ people }) => `/settings/one-to-ones/${people.principalOfCedar.personId}`, ({ people }) => ({
    leaderId: people.principalOfCedar.personId, leadId: people.lead.personId, everyWeeks: "1", weekday: "4", startsAt: "09:00", minutes: "90", startsOn: "2026-11-19",
  })),
  [of("settings/one-to-ones/[leaderId]", "endOneToOneAction")]: arrange("/settings/one-to-ones", ({ furniture }) => ({ oneToOneId: furniture.oneToOneId, endsOn: "2026-12-18" })),
  [of("settings/seasons", "addSeasonAction")]: arrange("/settings/seasons", () => ({ kind: "staffing", name: "Staffing", startsOn: "2027-01-04", endsOn: "2027-02-12" })),
  [of("settings/seasons", "removeSeasonAction")]: arrange("/settings/seasons", ({ furniture }) => ({ seasonId: furniture.seasonId }), { before: () => [] }),
  [of("settings/figures", "uploadFiguresAction")]: arrange("/settings/figures", () => ({ file: new File(["RECTYPE,URN,TELIG,PTRWM_EXP\n1,900101,31,63%"], "2018-2019_ks2final.csv", { type: "text/csv" }), academicYear: "", publishedOn: "" })),
  [of("settings/figures/[importId]", "bringFiguresInAction")]: arrange(({ figures }) => `/settings/figures/${figures.readId}`, ({ figures }) => ({ importId: figures.readId })),
  [of("settings/words", "saveWordsAction")]: arrange("/settings/words", () => words),
};
