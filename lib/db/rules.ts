import { Refused } from "@/lib/errors";

/** The database's own rules (their codes stand in prisma/migrations) and what we say when one holds. */
const rules: Record<string, string> = {
  BR001: "The audit log is only added to.",
  BR002: "You have both discussed this check-in, so it is closed. Add a note instead.",
  BR003: "No surprises: this was not raised in a discussed check-in, and the principal has not agreed to it.",
  BR004: "This item was sent with the agenda, so its words stay as they are.",
  BR005: "This review was signed off, so it no longer changes.",
  BR006: "This pack is locked, so its text no longer changes.",
  BR007: "Every item on the agenda needs its decision before the review is signed off.",
  BR010: "Each of you says for yourself that you discussed it.",
  BR011: "That belongs somewhere else.",
  BR012: "Only an administrator changes this.",
  BR013: "Nobody gives themselves a role, a duty or a leader to lead. Another administrator does it.",
  BR014: "Their open actions go to somebody who works at the school that the actions are for, or in the trust’s team, and not to you.",
  BR031: "The person who is asked says so themselves.",
  BR032: "This is over, so it no longer changes.",
  BR033: "Choose somebody who works at that school.",
  BR034: "That comes later: the day is agreed first, then the visit, then what was learned.",
  BR040: "This video was sent for review, so it stays as it is. Take it back first to change it.",
  BR041: "A video is sent with its film, its captions and the consent of those who are seen.",
  BR042: "Choose reviewers who have that duty in the trust.",
  BR043: "This video is not with its reviewers any more.",
  BR050: "This module is no longer offered, so nobody begins with it now.",
  BR051: "You finished this module, so it stays as it is. Open it again to change it.",
  BR052: "A module is finished on the day it is.",
  BR053: "A credit follows a module that was finished.",
  BR054: "This transcript was withdrawn.",
  BR055: "A text shows this picture, so it stays. Older texts and versions keep theirs too.",
  BR058: "This video was deleted for good.",
  BR059: "Withdraw this video first. Then it can be deleted.",
  BR060: "This is over, so it no longer changes.",
  BR061: "The day of this session is over, so what was said in it stays as it is.",
  BR062: "The rounds come one after another, and each role goes to somebody who has come.",
  BR063: "The ground rules come first: each of you agrees to them before the session.",
  BR064: "This triad does not run.",
  BR065: "Each of you answers for yourself.",
  BR066: "A triad has at most four members.",
  BR070: "Choose somebody who works in the trust and has the duty of facilitator. An administrator gives it.",
  BR071: "Each says their own part: the person that they put themselves forward, their head whether they support it.",
  BR072: "Every place is taken or offered. Somebody declines or leaves first, or the programme has more places.",
  BR073: "This is over, so it no longer changes.",
  BR080: "This file is in already, so it no longer changes.",
  BR090: "A set has at most five members, each from another school, and one facilitator who is none of them.",
  BR091: "Choose a facilitator who has that duty, which an administrator gives, and members who work at their school today.",
  BR092: "The parts of a meeting come one after another, and each slot is of somebody who has come.",
  BR093: "The facilitator speaks last: once the members have said that they have finished.",
  BR094: "This set has ended, or has met since. Look at it again.",
  BR095: "The day of this meeting is over, so what was said in it stays as it is.",
  BR100: "This session was held, so it is not called off any more.",
  BR101: "This session was called off, so nobody is marked for it.",
  BR102: "Time that was given is not taken back. Keep the day, or choose a later one.",
  BR103: "This priority is not there to choose any more, or it is told in other words now. Choose again.",
  BR107: "Your cohort began with other statements. Open the page again to see them.",
  BR108: "A certificate is for whoever has completed the programme. What is missing stands on its page.",
  BR109: "What is noted of somebody is worded by whoever runs the cohort, and stands once they themselves have read it.",
  BR115: "This return was sent, so it stays as it is. Send a correction instead.",
  BR116: "Your side has shared this view, so it stays as it is.",
  BR120: "Somebody with this address works in the trust or has a part in running it. An external coach is nobody’s colleague: choose somebody from outside.",
  BR121: "Somebody of the cohort is given to one of its coaches. One of the two is not there today.",
  BR122: "This is over, so it no longer changes.",
  BR123: "The programme has no more online sessions than that, and each is set once.",
  BR124: "The coach says that a session was held, once its day has come.",
  BR130: "Groups are made at a session that rehearses, on its day.",
  BR131: "This rehearsal is over.",
  BR132: "One round comes after the other. Look again where it stands.",
  BR133: "These groups stay as they are now.",
  BR134: "A place is for somebody who came. Mark first who did.",
  BR190: "They coach this cohort already.",
  BR192: "Something was taken from this session, so it was held: it stays on its day.",
  BR193: "Your coaching ends before that day. Choose an earlier one.",
  BR191: "Meanwhile somebody of them was given a coach. Look again, and choose once more.",
  BR180: "Somebody comes or goes in the round that goes on. Look again where it stands.",
  BR170: "The facilitator has spoken last, so nothing more is asked in this slot. What its presenter writes stays open.",
  BR230: "This priority has ended, so staff are not told of it any more.",
};

/** The same error, or the domain's `Refused` when a rule of the database is behind it. */
export function inTheRulesWords(error: unknown): unknown {
  const code = ruleBehind(error);
  return code ? new Refused(rules[code] ?? "That is not possible.") : error;
}

function ruleBehind(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const seen = JSON.stringify([error.message, "meta" in error ? error.meta : undefined, error.cause]);
  return Object.keys(rules).find((code) => seen.includes(code));
}
