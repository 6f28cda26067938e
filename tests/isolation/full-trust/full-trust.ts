import { someCheckIns } from "./check-ins";
import { someOwnRecords } from "./own-records";
import { aPeopledTrust } from "./people";
import { someReviews } from "./reviews";

/** A trust with at least one row in every tenant table; every box that a person can write into holds `marker`. */
export async function aFullTrust(name = "Hawthorn Learning Trust", marker = "A sentence of ours") {
  const peopled = await aPeopledTrust(name);
  const checkIns = await someCheckIns(peopled, marker);
  const [entry] = checkIns.discussed.entries;
  const cited = { checkInId: checkIns.discussed.checkInId, entryId: entry?.id ?? "", actionId: checkIns.actionId, supportRequestId: entry?.supportRequestId ?? "" };
  const reviews = await someReviews(peopled, cited, marker);
  const own = await someOwnRecords(peopled, marker);
  return { ...peopled, checkIns, reviews, own };
}

export type FullTrust = Awaited<ReturnType<typeof aFullTrust>>;
