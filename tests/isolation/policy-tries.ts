import { findActionToChange } from "@/lib/actions/find-action";
import { handOnAction } from "@/lib/actions/hand-on-action";
import { readMySets } from "@/lib/action-learning/sets/find-set";
import { formSet } from "@/lib/action-learning/sets/form-set";
import { listEvents } from "@/lib/audit/list-events";
import { resetCodes } from "@/lib/auth/codes/reset-codes";
import { endBrightSpot } from "@/lib/bright-spots/end-bright-spot";
import { markBrightSpot } from "@/lib/bright-spots/mark-bright-spot";
import { askToSee } from "@/lib/bright-spots/visits/ask-to-see";
import { addNote } from "@/lib/check-ins/conversation/add-note";
import { markDiscussed } from "@/lib/check-ins/conversation/mark-discussed";
import { respondToCheckIn } from "@/lib/check-ins/conversation/respond";
import { startCheckIn } from "@/lib/check-ins/draft/start-check-in";
import { withTenant } from "@/lib/db/with-tenant";
import { previewPerson } from "@/lib/home/preview-person";
import { readHelix, readSchoolHelix } from "@/lib/insights/helix/read-helix";
import { readThreeSs } from "@/lib/insights/read-three-ss";
import { tableFilter } from "@/lib/insights/table-filter";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { readInstitute } from "@/lib/institute/read-institute";
import { addPerson } from "@/lib/people/add-person";
import { giveRole } from "@/lib/people/give-role";
import { listPeople } from "@/lib/people/list-people";
import { readPerson } from "@/lib/people/read-person";
import { suspendPerson } from "@/lib/people/suspend-person";
import { proposeTriads } from "@/lib/triads/forming/propose-triads";
import { sayWish } from "@/lib/triads/wishes/wishes";
import type { Viewer } from "@/lib/viewers/viewer";
import { agreeLate } from "@/lib/reviews/agenda/agree-late";
import { choosePresenter } from "@/lib/reviews/agenda/choose-presenter";
import { collate } from "@/lib/reviews/pack/collate";
import { editSection } from "@/lib/reviews/pack/edit-section";
import { editWording } from "@/lib/reviews/pack/edit-wording";
import { saveDraft as saveReturn } from "@/lib/returns/filling/save-draft";
import { exportRound } from "@/lib/returns/reading/export-round";
import { askForRelease } from "@/lib/returns/release/ask-for-release";
import { listRounds } from "@/lib/returns/rounds/list-rounds";
import { publishFramework } from "@/lib/self-evaluation/indicators/publish-framework";
import { designTemplate } from "@/lib/returns/template/design-template";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { moveReview } from "@/lib/reviews/plan/move-review";
import { proposeItem } from "@/lib/reviews/agenda/propose-item";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { readSignedSummary } from "@/lib/reviews/meeting/read-signed-summary";
import { signOff } from "@/lib/reviews/meeting/sign-off";
import { startMeeting } from "@/lib/reviews/meeting/start-meeting";
import { searchRubric } from "@/lib/rubric/search/search-rubric";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { defaultStages } from "@/lib/rubric/stages";
import { addSynonym } from "@/lib/rubric/synonyms/keep-synonym";
import { addHub } from "@/lib/schools/keep-hub";
import { answerReview } from "@/lib/videos/review/answer-review";
import { startVideo } from "@/lib/videos/start-video";
import { v7 } from "@/lib/submissions/uuid";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** A verb behind a policy, and the person closest to being allowed whom the policy turns away. */
export type PolicyTry = { nearest: Persona; asks: (who: Viewer) => Promise<unknown> };

/** One try for every policy, in an order in which none spoils the next. */
export function policyTries({ people, schools, checkIns, reviews, rubric, videos, brightSpots, returns }: FullTrust, lineId: string): Record<string, PolicyTry> {
  const { reviewId, waitingId } = reviews.open;
  const try_ = (nearest: Persona, asks: PolicyTry["asks"]): PolicyTry => ({ nearest, asks });
  const note = { checkInId: checkIns.open.checkInId, text: "A word", noChildNamed: true };
  const item = { kind: "support", s: "standards", title: "Time", detail: "", relatesTo: "outcomes", minutes: 10, accountableId: people.principal.personId } as const;
  return {
    "actions.canChangeAction": try_("seniorLeaderOfCedar", (who) => withTenant(who, (db) => findActionToChange(db, who, checkIns.actionId))),
    "actions.canHandOnAction": try_("actionOwner", (who) => handOnAction(who, { actionId: checkIns.actionId, version: 1, ownerId: people.teacher.personId })),
    "audit.canReadAudit": try_("executive", (who) => listEvents(who, {} as Parameters<typeof listEvents>[1])),
    "auth.canResetCodes": try_("executive", (who) => resetCodes(who, people.principal.personId)),
    "bright-spots.canMarkBrightSpots": try_("lead", (who) => markBrightSpot(who, { requestId: v7(), schoolId: schools.oakfield.id, elementId: rubric.elementId, hostId: people.presenter.personId, name: "x", about: "x", seen: "x" })),
    "bright-spots.canEndBrightSpot": try_("principalOfCedar", (who) => endBrightSpot(who, { brightSpotId: brightSpots.spotId, reason: "x" })),
    "bright-spots.canAskToSee": try_("teacher", (who) => askToSee(who, { requestId: v7(), brightSpotId: brightSpots.spotId, purpose: "x", daysThatSuit: "x" })),
    "check-ins.canWriteCheckIns": try_("teacher", (who) => startCheckIn(who, "2026-11-16")),
    "check-ins.isOneOfTheTwo": try_("executive", (who) => addNote(who, { ...note, requestId: v7() })),
    "check-ins.canRespond": try_("lead", (who) => respondToCheckIn(who, { checkInId: checkIns.discussed.checkInId, version: 1, questions: "q", response: "r", noChildNamed: true })),
    "check-ins.canMarkDiscussed": try_("lead", (who) => markDiscussed(who, checkIns.discussed.checkInId)),
    "insights.canReadThreeSTable": try_("teacher", (who) => readThreeSs(who, { filter: tableFilter.parse({}) })),
    "insights.canReadHelix": try_("teacher", (who) => readHelix(who, {})),
    "insights.canReadHelixOf": try_("seniorLeader", (who) => readSchoolHelix(who, schools.oakfield.id, {})),
    "institute.canStartProgrammes": try_("lead", (who) => startProgramme(who, { requestId: v7(), kind: "other", name: v7(), about: "x", places: 12, groupSize: 3, fewestSessions: 3, mostSessions: 6, sessionMinutes: 150 })),
    "institute.canTakePart": try_("guest", (who) => readInstitute(who)),
    "people.canArrangePeople": try_("executive", (who) => addPerson(who, { name: "Nia New", email: `nia-${v7()}@example.org`, requestId: v7() })),
    "people.canGive": try_("administrator", () => giveRole(people.administrator, { personId: people.administrator.personId, role: "trust_executive", schoolId: null, startsOn: "2026-11-19", endsOn: null, requestId: v7() })),
    "people.canSeeEverybody": try_("teacher", (who) => listPeople(who, {})),
    "people.canSeePerson": try_("teacher", (who) => readPerson(who, people.principalOfCedar.personId)),
    "people.canPreviewPerson": try_("executive", (who) => previewPerson(who, people.principal.personId)),
    "people.canSuspend": try_("administrator", () => suspendPerson(people.administrator, people.administrator.personId)),
    "trusts.canArrangeTrust": try_("executive", (who) => addHub(who, { name: "Mine", schoolIds: [schools.oakfield.id], requestId: v7() })),
    "reviews.canPlan": try_("principal", (who) => moveReview(who, { reviewId, day: "2026-12-11", time: "13:30", minutes: 90, place: "Library" })),
    "reviews.canReadPack": try_("presenter", (who) => readPack(who, reviewId)),
    "reviews.canCollate": try_("seniorLeader", (who) => collate(who, reviewId)),
    "reviews.canEditSection": try_("executive", (who) => editSection(who, { reviewId, key: "standards", narrative: "In their words", version: 1 })),
    "reviews.canEditWording": try_("seniorLeader", (who) => editWording(who, { reviewId, lineId, wording: "In their words", version: 1 })),
    "reviews.canPropose": try_("presenter", (who) => proposeItem(who, { reviewId, ...item, requestId: v7() })),
    "reviews.canChoosePresenter": try_("executive", (who) => choosePresenter(who, { reviewId, itemId: waitingId, presenterId: undefined })),
    "reviews.canAgreeLate": try_("seniorLeader", (who) => agreeLate(who, { reviewId, itemId: waitingId })),
    "reviews.canDecide": try_("seniorLeader", (who) => startMeeting(who, { reviewId })),
    "reviews.canSignOff": try_("principal", (who) => signOff(who, { reviewId, summary: "All is well" })),
    "reviews.canReadSummary": try_("presenter", (who) => readSignedSummary(who, reviews.signed.reviewId)),
    "rubric.canReadRubric": try_("guest", (who) => searchRubric(who, "x")),
    "rubric.canStartFrameworks": try_("principal", (who) => addFramework(who, v7(), { name: "Ours", about: "", stages: defaultStages, areas: [] })),
    "videos.canOfferVideos": try_("governor", () => startVideo(people.governor, { requestId: v7(), title: "Ours", notice: "", elementA: null, elementB: null, elementC: null, noChildNamed: true })),
    "videos.canReviewVideos": try_("teacher", (who) => answerReview(who, { videoId: videos.sent, verdict: "publish", met: [], reasons: [], words: "", again: "12" })),
    "action-learning.canBeInSets": try_("guest", (who) => readMySets(who)),
    "action-learning.canCoordinateSets": try_("executive", (who) => formSet(who, {
      requestId: v7(), name: "Ours", facilitatorId: people.formerLead.personId, first: { personId: people.seniorLeader.personId, schoolId: schools.oakfield.id },
      second: { personId: people.principalOfBirch.personId, schoolId: schools.birch.id }, third: { personId: people.principalOfCedar.personId, schoolId: schools.cedar.id },
    })),
    "triads.canBeInTriads": try_("guest", () => sayWish(people.guest, { reach: "across" })),
    "triads.canCoordinateTriads": try_("executive", (who) => proposeTriads(who, { requestId: v7(), groups: [{ personIds: [people.teacher, people.presenter, people.reviewer].map(({ personId }) => personId), facts: { schools: 1, phases: 1, jobs: 1, within: true } }] })),
    "rubric.canKeepSynonyms": try_("principal", (who) => addSynonym(who, { says: "ta", means: "teaching assistant" })),
    "self-evaluation.canDesignIndicators": try_("lead", (who) => publishFramework(who, { requestId: v7(), number: 1, indicators: [] })),
    "returns.canDesignReturns": try_("lead", (who) => designTemplate(who, { requestId: v7(), number: 1, measures: [{ key: "", name: "x", about: "", unit: "percent", better: "lower", by: [] }] })),
    "returns.canFillReturn": try_("lead", (who) => saveReturn(who, { roundId: returns.roundId, schoolId: schools.birch.id, version: 0, seen: 0 }, {})),
    "returns.canCompareReturns": try_("lead", (who) => exportRound(who, returns.roundId)),
    "returns.canReleaseReturns": try_("financeDirector", (who) => askForRelease(who, { requestId: v7(), roundId: returns.roundId })),
    "returns.canReadReleases": try_("guest", (who) => listRounds(who)),
    "reviews.canPublish": try_("principal", (who) => lockAndPublish(who, { reviewId, requestId: v7() })),
  };
}
