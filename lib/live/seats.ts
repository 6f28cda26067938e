/** A phone, a laptop, some windows left open: more than these listen for one person only by mistake or in malice. */
export const SEATS_EACH = 8;

const taken = new Map<string, number>();

/** A place to listen from, for a person in this process. @returns how to give it back; undefined when they have all theirs */
export function takeSeat({ trustId, personId }: { trustId: string; personId: string }): (() => void) | undefined {
  const who = `${trustId} ${personId}`;
  const theirs = taken.get(who) ?? 0;
  if (theirs >= SEATS_EACH) return undefined;
  taken.set(who, theirs + 1);
  let given = false;
  return () => {
    if (given) return;
    given = true;
    const left = (taken.get(who) ?? 1) - 1;
    if (left > 0) taken.set(who, left);
    else taken.delete(who);
  };
}
