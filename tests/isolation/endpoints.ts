/** The text of each function that a pattern finds by name, from its opening brace on. */
export function bodiesAfter(text: string, pattern: RegExp): { name: string; body: string }[] {
  return [...text.matchAll(pattern)].map((match) => {
    const rest = text.slice((match.index ?? 0) + match[0].length);
    return { name: match[1] ?? match[2] ?? "", body: rest.slice(/\{[ \t]*\n/.exec(rest)?.index ?? 0).replace(/^\{/, "") };
  });
}

const shown = "a part on show in development: it changes nothing";
const before = "before anybody is known";

/** Actions and routes that do not ask for a viewer first, each with its reason. None is added without one. */
export const noViewer: Record<string, string> = {
  "app/(dev)/parts/notice-parts.tsx#inline 0": shown,
  "app/(dev)/parts/word-parts.tsx#inline 0": shown,
  "app/(public)/set-up/[trust]/administrator/actions.ts#administratorAction": `${before}: takes the operator's pass`,
  "app/(public)/set-up/[trust]/check/actions.ts#foundAction": `${before}: takes the operator's pass`,
  "app/(public)/sign-in/actions.ts#signInAction": before,
  "app/(public)/sign-in/actions.ts#signInAsPersonaAction": `${before}: answers in a demo alone`,
  "app/(public)/sign-in/code/actions.ts#enterCodeAction": `${before}: takes a sign-in that is under way`,
  "app/(public)/sign-in/set-up-codes/actions.ts#setUpCodesAction": `${before}: takes a sign-in that is under way`,
  "app/(public)/sign-in/where/actions.ts#chooseTrustAction": `${before}: takes a sign-in that is under way`,
  "app/(public)/sign-in/sign-out-action.ts#signOutAction": "ends a session, whoever's it is, and that of nobody too",
  "app/(public)/invitation/[token]/actions.ts#acceptInvitationAction": `${before}: takes the link's secret`,
  "app/(public)/password-reset/actions.ts#askForNewPasswordAction": `${before}: answers the same for everybody`,
  "app/(public)/password-reset/[token]/actions.ts#setNewPasswordAction": `${before}: takes the link's secret`,
  "app/(public)/sign-in/with/[provider]/route.ts#GET": before,
  "app/api/auth/callback/[provider]/route.ts#GET": `${before}: takes what the identity provider signed`,
  "app/api/calendar/[trustId]/[personId]/[secret]/route.ts#GET": "asked by a calendar program, which cannot sign in: the address holds the secret",
  "app/api/health/route.ts#GET": "says whether the service is up, and nothing of any trust",
  "app/(trust)/reviews/[reviewId]/agenda/taken-off.tsx#inline 0": "hands the form to an action that asks",
};
