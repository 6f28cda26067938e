import { someCheckIns } from "./check-ins";
import { markFrom } from "./mark";
import { someOwnRecords } from "./own-records";
import { aPeopledTrust } from "./people";
import { someReviews } from "./reviews";

/** A trust with at least one row in every tenant table; every box that a person can write into holds `marker` and its kind. */
export async function aFullTrust(name = "Hawthorn Learning Trust", marker = "sentence-of-ours") {
  const mark = markFrom(marker);
  const peopled = await aPeopledTrust(name);
  const checkIns = await someCheckIns(peopled, mark);
  const [entry] = checkIns.discussed.entries;
  const cited = { checkInId: checkIns.discussed.checkInId, entryId: entry?.id ?? "", actionId: checkIns.actionId, supportRequestId: entry?.supportRequestId ?? "" };
  const reviews = await someReviews(peopled, cited, mark);
  const own = await someOwnRecords(peopled, mark);
  return { ...peopled, marker, checkIns, reviews, own };
}

export type FullTrust = Awaited<ReturnType<typeof aFullTrust>>;
