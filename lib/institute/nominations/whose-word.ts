import { capital } from "@/lib/words";

type Said = boolean | null;

/**
 * Whose word is asked on a nomination, in sentences: the head's, or for a principal and for somebody of no school the trust executives'.
 * @param own whether its own person reads them: 'your head', and not 'their head'
 */
export function whoseWord({ toExecutives }: { toExecutives: boolean }, own = false) {
  const [who, has, is] = toExecutives ? (["the trust executives", "have", "are"] as const) : ([own ? "your head" : "their head", "has", "is"] as const);
  const whose = toExecutives ? `${who}’` : `${who}’s`;
  return {
    whose,
    title: capital(`${whose} word`),
    /** 'your head is', before 'asked' or the like. */
    asked: `${who} ${is}`,
    readsNoMore: `${who} no longer ${toExecutives ? "read" : "reads"}`,
    /** What they answered, as a sentence. */
    answer: (said: Said) => (said === null ? `${capital(who)} ${has} not answered yet.` : `${capital(who)} said ${said ? "yes" : "no"}.`),
    /** The same beside a name. */
    short: (said: Said) => (said === null ? `no word from ${who} yet` : `${who} ${toExecutives ? (said ? "support" : "do not support") : said ? "supports" : "does not support"} it${said ? "" : " now"}`),
    /** What an offer went without. */
    without: (said: false | null) => (said === null ? `before ${who} had answered` : `after ${who} had said no`),
  };
}

/**
 * Whose word will be asked, before somebody says from which of their jobs they put themselves forward.
 * @param toExecutives for each of the jobs, whether the executives are asked
 * @param head who the head is, in the trust's own words
 */
export function wordToCome(toExecutives: readonly boolean[], head: string): { asked: string; reads: string } {
  if (!toExecutives.includes(true)) return { asked: "Your head is asked", reads: head };
  if (!toExecutives.includes(false)) return { asked: "The trust executives are asked", reads: "the trust executives" };
  return { asked: "By the job that you choose, your head or the trust executives are asked", reads: `${head} or the trust executives, by the job that you choose` };
}
