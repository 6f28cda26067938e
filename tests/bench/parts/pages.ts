import { THIS_WEEK } from "./moment";
import { type Cast, cookieOf, type Role } from "./people";

/** The smallest page that somebody signed in sees: its own statement reads one value of one row. */
export const TRIVIAL = { as: "executive", path: () => "/account/mail" } satisfies Page;

export type Page = { as: Role; path: (cast: Cast) => string };

/** The pages that people open most. */
export const PAGES: Record<string, Page> = {
  "executive’s home": { as: "executive", path: () => "/" },
  "three Ss": { as: "executive", path: () => "/insights/three-ss" },
  helix: { as: "executive", path: () => "/insights/helix" },
  "trust lead’s week": { as: "executive", path: () => "/check-ins/lead" },
  schools: { as: "executive", path: () => "/schools" },
  "a school": { as: "executive", path: ({ schoolId }) => `/schools/${schoolId}` },
  "a school on a page": { as: "executive", path: ({ schoolId }) => `/schools/${schoolId}/on-a-page` },
  "a school’s figures": { as: "executive", path: ({ schoolId }) => `/schools/${schoolId}/figures` },
  "a school beside its neighbours": { as: "executive", path: ({ schoolId }) => `/schools/${schoolId}/neighbours` },
  "the trust’s half term": { as: "executive", path: () => "/insights/figures" },
  reviews: { as: "executive", path: () => "/reviews" },
  "review pack": { as: "executive", path: ({ reviewId }) => `/reviews/${reviewId}` },
  "principal’s home": { as: "principal", path: () => "/" },
  "own check-ins": { as: "principal", path: () => "/check-ins" },
  "week being written": { as: "principal", path: () => `/check-ins/week/${THIS_WEEK}` },
  "one check-in": { as: "principal", path: ({ checkInId }) => `/check-ins/${checkInId}` },
  rubric: { as: "principal", path: () => "/rubric" },
  "an element of the rubric": { as: "principal", path: ({ elementId }) => `/rubric/elements/${elementId}` },
  "a search in the rubric": { as: "principal", path: () => "/rubric/search?q=questionning" },
  actions: { as: "principal", path: () => "/actions" },
  "administrator’s home": { as: "administrator", path: () => "/" },
  people: { as: "administrator", path: () => "/people" },
};

/** Somebody's way to fetch pages as HTML. @throws when a page does not answer with 200 */
export async function visitor(url: string, cast: Cast, as: Role) {
  const cookie = await cookieOf({ trustId: cast.trustId, personId: cast[as] });
  return async (path: string) => {
    const answer = await fetch(url + path, { headers: { cookie, accept: "text/html" }, redirect: "manual" });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status} for the ${as}`);
    return text;
  };
}
