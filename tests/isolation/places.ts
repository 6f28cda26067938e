import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import type { Caller } from "./http/outsiders";
import { accountActions, accountPages } from "./places/account";
import { actionActions } from "./places/action-actions";
import { brightSpotActions, brightSpotPages } from "./places/bright-spots";
import { certificateActions, certificatePages } from "./places/certificates";
import { coachingActions, coachingPages } from "./places/coaching";
import { checkInActions } from "./places/check-in-actions";
import { evaluationActions, evaluationPages } from "./places/self-evaluation";
import { gapTaskActions, gapTaskPages } from "./places/gap-tasks";
import { projectActions, projectPages } from "./places/projects";
import { scriptActions, scriptPages } from "./places/scripts";
import { instituteActions, institutePages } from "./places/institute";
import { moduleActions, modulePages } from "./places/modules";
import { publicActions, publicPages } from "./places/public";
import { rehearsalActions, rehearsalPages } from "./places/rehearsals";
import { returnActions, returnPages } from "./places/returns";
import { rubricActions, rubricPages } from "./places/rubric";
import { selfAssessmentActions, selfAssessmentPages } from "./places/self-assessments";
import { setActions, setPages } from "./places/action-learning";
import { strengthActions, strengthPages } from "./places/strengths";
import { triadActions, triadPages } from "./places/triads";
import { videoActions, videoPages } from "./places/videos";
import { reviewActions } from "./places/review-actions";
import { setUpActions, setUpPages } from "./places/set-up";
import { trustPages } from "./places/trust-pages";

/** Where a page of the product is, for a record of a full trust, and who may open it. */
export type PagePlace = {
  path: (full: FullTrust) => string;
  /** 'anybody' needs no session; 'everybody' is every member of staff of this trust. */
  opens: Persona[] | "everybody" | "anybody";
  /** The end of the address to which it sends those on for whom there is nothing to see here, as a pattern. */
  leadsTo?: string;
  /** Who may know that there is such a record, though the page is not theirs. */
  knows?: Persona[];
};

export type Fields = Record<string, string | string[] | File>;

/** How a server action is called for a real record of a full trust, and who may. Everybody else changes nothing by it. */
export type ActionPlace = {
  path: (full: FullTrust) => string;
  /** The person for whom it works; their call must change something, or we would not know that it was well formed. */
  rightful: Persona | "nobody";
  fields: (full: FullTrust) => Fields | Promise<Fields>;
  /** Others who may do it too, each with a reason beside it. */
  may?: Caller[];
  /** What comes before the form among its arguments; a form's state unless it says otherwise. */
  before?: (full: FullTrust) => (object | string)[];
  /** Texts that its effect opens to the rightful person. */
  shows?: string[];
  /** It changes nothing of the trust even for the rightful person, and why. */
  changesNothing?: string;
};

export const pages: Record<string, PagePlace> = { ...publicPages, ...trustPages, ...accountPages, ...setUpPages, ...rubricPages, ...brightSpotPages, ...modulePages, ...videoPages, ...triadPages, ...setPages, ...institutePages, ...gapTaskPages, ...rehearsalPages, ...projectPages, ...scriptPages, ...selfAssessmentPages, ...certificatePages, ...strengthPages, ...coachingPages, ...returnPages, ...evaluationPages };
export const actions: Record<string, ActionPlace> = { ...publicActions, ...accountActions, ...checkInActions, ...actionActions, ...reviewActions, ...setUpActions, ...rubricActions, ...brightSpotActions, ...moduleActions, ...videoActions, ...triadActions, ...setActions, ...instituteActions, ...gapTaskActions, ...rehearsalActions, ...projectActions, ...scriptActions, ...selfAssessmentActions, ...certificateActions, ...strengthActions, ...coachingActions, ...returnActions, ...evaluationActions };

/** Routes that Next adds itself, with nothing of ours in them. */
export const frameworkRoutes = ["/_global-error/page", "/_not-found/page", "/icon.svg/route"];
