import { everybodyBut, type Persona } from "../full-trust/people";
import type { Fields, ActionPlace, PagePlace } from "../places";

const everybodys = (path: string): PagePlace => ({ path: () => path, opens: "everybody" });

/** Whoever can have dates here: a guest has those of what they are asked to do. */
const staff = everybodyBut("formerPrincipal", "governor", "trustee");

export const accountPages: Record<string, PagePlace> = {
  "/(trust)/account/page": everybodys("/account"),
  "/(trust)/account/password/page": everybodys("/account/password"),
  "/(trust)/account/codes/page": everybodys("/account/codes"),
  "/(trust)/account/codes/new/page": { path: () => "/account/codes/new", opens: [], leadsTo: "/account/codes" },
  "/(trust)/account/mail/page": everybodys("/account/mail"),
  "/(trust)/account/calendar/page": { path: () => "/account/calendar", opens: staff },
  // Opens for whoever has the secret; without it, for nobody.
  "/api/calendar/[trustId]/[personId]/[secret]/route": { path: ({ trustId, people }) => `/api/calendar/${trustId}/${people.teacher.personId}/not-the-secret`, opens: [] },
};

/** An account's actions take no record's id: everybody in the trust may call them, and each reaches their own account. */
const colleagues: Persona[] = ["teacher", "trustee", "guest", "principalOfCedar", "seniorLeaderOfCedar"];
const ofOnesOwn = (path: string, fields: Fields, more: Partial<ActionPlace> = {}): ActionPlace => ({
  path: () => path,
  // Somebody for whom no other place works: the same person of the other trust loses their session on the way.
  rightful: "governor",
  may: colleagues,
  fields: () => fields,
  ...more,
});

export const accountActions: Record<string, ActionPlace> = {
  "app/(trust)/account/actions.ts#endOtherSessionsAction": ofOnesOwn("/account", {}, { before: () => [] }),
  "app/(trust)/account/password/actions.ts#changePasswordAction": ofOnesOwn(
    "/account/password",
    { current: "not my password", password: "quiet orchard seven" },
    { rightful: "teacher", changesNothing: "the present password is wrong" },
  ),
  "app/(trust)/account/codes/actions.ts#beginCodesAction": ofOnesOwn("/account/codes", { code: "123456" }, { rightful: "teacher", changesNothing: "a new secret stays in the browser until it is confirmed" }),
  "app/(trust)/account/codes/actions.ts#beginFirstCodesAction": ofOnesOwn("/account/codes", {}, { rightful: "teacher", before: () => [], changesNothing: "a new secret stays in the browser until it is confirmed" }),
  "app/(trust)/account/codes/new/actions.ts#confirmCodesAction": ofOnesOwn("/account/codes/new", { code: "123456" }, { rightful: "teacher", changesNothing: "no codes are being set up" }),
  "app/(trust)/account/mail/actions.ts#chooseDigestTimeAction": ofOnesOwn("/account/mail", { digestAt: "16:30" }, { rightful: "teacher" }),
  "app/(trust)/account/calendar/actions.ts#makeFeedAction": { path: () => "/account/calendar", rightful: "teacher", may: staff, fields: () => ({}) },
  "app/(trust)/account/calendar/actions.ts#endFeedAction": { path: () => "/account/calendar", rightful: "teacher", fields: () => ({}) },
};
