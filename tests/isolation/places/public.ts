import type { ActionPlace, PagePlace } from "../places";

const anybody = (path: string): PagePlace => ({ path: () => path, opens: "anybody" });
/** A step of a sign-in that nobody began: back to its start. */
const underWay = (path: string): PagePlace => ({ path: () => path, opens: [], leadsTo: "/sign-in" });
const NOT_A_TOKEN = "00000000-0000-7000-8000-000000000000.not-a-secret";

export const publicPages: Record<string, PagePlace> = {
  "/(dev)/parts/page": { path: () => "/parts", opens: [] },
  "/(public)/accessibility/page": anybody("/accessibility"),
  "/(public)/privacy/page": anybody("/privacy"),
  "/(public)/sign-in/with/[provider]/route": { path: () => "/sign-in/with/google", opens: [] },
  "/api/health/route": anybody("/api/health"),
  "/(public)/sign-in/page": { ...anybody("/sign-in"), leadsTo: "^/" },
  "/(public)/sign-in/code/page": underWay("/sign-in/code"),
  "/(public)/sign-in/set-up-codes/page": underWay("/sign-in/set-up-codes"),
  "/(public)/sign-in/where/page": underWay("/sign-in/where"),
  "/(public)/password-reset/page": anybody("/password-reset"),
  "/(public)/password-reset/[token]/page": anybody(`/password-reset/${NOT_A_TOKEN}`),
  "/api/auth/callback/[provider]/route": { path: () => "/api/auth/callback/google?code=made-up&state=made-up", opens: [], leadsTo: "/sign-in.provider" },
  "/(public)/invitation/[token]/page": anybody(`/invitation/${NOT_A_TOKEN}`),
};

const before = (path: string, fields: Record<string, string>, changesNothing: string): ActionPlace => ({
  path: () => path,
  rightful: "nobody",
  fields: () => fields,
  changesNothing,
});

/** Before anybody is known: called with made-up values, none says or changes anything of a trust. */
export const publicActions: Record<string, ActionPlace> = {
  "app/(dev)/parts/notice-parts.tsx#$$RSC_SERVER_ACTION_0": { ...before("/sign-in", {}, "a part on show"), before: () => [] },
  "app/(dev)/parts/word-parts.tsx#$$RSC_SERVER_ACTION_0": { ...before("/sign-in", {}, "a part on show"), before: () => [] },
  "app/(public)/sign-in/actions.ts#signInAction": before("/sign-in", { email: "nobody@example.org", password: "wrong horse battery" }, "a wrong password leads nowhere"),
  "app/(public)/sign-in/actions.ts#signInAsPersonaAction": { ...before("/sign-in", { persona: "principal" }, "no persona outside a demo"), before: () => [] },
  "app/(public)/sign-in/where/actions.ts#chooseTrustAction": {
    ...before("/sign-in/where", {}, "no sign-in is under way"),
    fields: ({ trustId }) => ({ trustId }),
    before: () => [],
  },
  "app/(public)/sign-in/code/actions.ts#enterCodeAction": before("/sign-in/code", { code: "123456" }, "no sign-in is under way"),
  "app/(public)/sign-in/set-up-codes/actions.ts#setUpCodesAction": before("/sign-in/set-up-codes", { code: "123456" }, "no sign-in is under way"),
  "app/(public)/sign-in/sign-out-action.ts#signOutAction": { ...before("/sign-in", {}, "it ends a session in a browser"), before: () => [] },
  "app/(public)/invitation/[token]/actions.ts#acceptInvitationAction": before(`/invitation/${NOT_A_TOKEN}`, { token: NOT_A_TOKEN, password: "three random words" }, "no such link"),
  "app/(public)/password-reset/actions.ts#askForNewPasswordAction": before("/password-reset", { email: "nobody@example.org" }, "no such account"),
  "app/(public)/password-reset/[token]/actions.ts#setNewPasswordAction": before(`/password-reset/${NOT_A_TOKEN}`, { token: NOT_A_TOKEN, password: "three random words" }, "no such link"),
};
