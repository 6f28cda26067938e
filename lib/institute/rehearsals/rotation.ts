/** What somebody is in a round of a rehearsal. */
export type RehearsalRole = "speaks" | "answers" | "observes";

/** Somebody’s place in a group: the round from which it counts, and the one in which they had to go. */
export type Sat = { personId: string; groupNumber: number; place: number; fromRound: number; leftInRound: number | null };

/** Who speaks and who answers in a group in a round. */
export type Turn = { round: number; groupNumber: number; speaks: string; answers: string; /** Whoever speaks has had their turn before. */ again: boolean };

/** Whether somebody is still there. */
export const isThere = ({ leftInRound }: Pick<Sat, "leftInRound">): boolean => leftInRound === null;
const takesPart = ({ fromRound, leftInRound }: Sat, round: number) => fromRound <= round && (leftInRound === null || leftInRound > round);

/** Somebody’s last place in time: where they are, or where they were when they had to go. */
export const lastPlaceOf = <S extends Sat>(seats: readonly S[], personId: string): S | undefined =>
  seats.filter((seat) => seat.personId === personId).toSorted((a, b) => (a.leftInRound ?? Infinity) - (b.leftInRound ?? Infinity) || a.fromRound - b.fromRound).at(-1);

/** Whether two were in one group in at least one of so many rounds. */
export const wereTogether = (a: Sat, b: Sat, rounds: number): boolean =>
  a.groupNumber === b.groupNumber && Math.max(a.fromRound, b.fromRound) < Math.min(a.leftInRound ?? Infinity, b.leftInRound ?? Infinity, rounds + 1);

/**
 * Who speaks and who answers, in each group and round. In its places’ order, whoever spoke least often speaks; of the others, beginning behind the
 * speaker, whoever answered least often answers. So everybody has their turn, whoever comes and goes, and a group that is through begins again
 * with its first. What was in a round stays so, whatever happens after it. Where fewer than two are there, nobody has a turn.
 */
export function turnsOf(seats: readonly Sat[], rounds: number): Turn[] {
  const [spoke, answered] = [new Map<string, number>(), new Map<string, number>()];
  const turns: Turn[] = [];
  const groups = [...Map.groupBy(seats.toSorted((a, b) => a.groupNumber - b.groupNumber || a.place - b.place), ({ groupNumber }) => groupNumber)];
  for (let round = 1; round <= rounds; round += 1) {
    for (const [groupNumber, group] of groups) {
      const here = group.filter((seat) => takesPart(seat, round)).map(({ personId }) => personId);
      const [speaks] = leastOften(here, spoke);
      const [answers] = speaks ? leastOften([...here.slice(here.indexOf(speaks) + 1), ...here.slice(0, here.indexOf(speaks))], answered) : [];
      if (!speaks || !answers) continue;
      turns.push({ round, groupNumber, speaks, answers, again: spoke.has(speaks) });
      spoke.set(speaks, (spoke.get(speaks) ?? 0) + 1);
      answered.set(answers, (answered.get(answers) ?? 0) + 1);
    }
  }
  return turns;
}

const leastOften = (people: readonly string[], times: ReadonlyMap<string, number>) => people.toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));

/** The turns that were and, as long as nobody comes or goes, will be, until everybody who is there has had theirs. @param round the one that goes on; 0 before the first */
export const turnsAhead = (seats: readonly Sat[], round: number): Turn[] => turnsOf(seats, round + seats.length + 1);

/** In which round somebody first speaks; nothing for whoever never does. */
export const turnOf = (personId: string, turns: readonly Turn[]): number | null => turns.find(({ speaks }) => speaks === personId)?.round ?? null;

/** How many rounds it takes until everybody who is there has had their turn: as many as the largest group has people, where nobody comes late or goes. */
export const roundsFor = (seats: readonly Sat[], round: number, turns = turnsAhead(seats, round)): number =>
  Math.max(round, ...seats.filter(isThere).map(({ personId }) => turnOf(personId, turns) ?? 0));

/** What somebody does in a round: whoever has just come watches. Nothing for whoever has gone, or is alone in it. */
export function roleOf(seat: Sat, round: number, turns: readonly Turn[]): RehearsalRole | null {
  const turn = turns.find((one) => one.round === round && one.groupNumber === seat.groupNumber);
  if (!turn || !isThere(seat)) return null;
  return turn.speaks === seat.personId ? "speaks" : turn.answers === seat.personId ? "answers" : "observes";
}
