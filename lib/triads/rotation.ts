/** Who has come, and how often they have had which role in this triad: sessions in which they had one, rounds that they opened as coachee. */
export type Turns = { personId: string; sessions: number; opened: number; coachee: number; coach: number };
export type Roles = { coacheeId: string; coachId: string; observerId: string | null; otherObserverId: string | null };

/** With an observer it takes three; a triad of four still has three rounds. */
const MOST_ROUNDS = 3;

/** Every way to choose `count` of the people in an order. */
function arrangements(people: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return people.flatMap((first) => arrangements(people.filter((one) => one !== first), count - 1).map((rest) => [first, ...rest]));
}

/**
 * The roles of a session's rounds: nobody is coachee or coach twice in it, and over the sessions each is coachee and coach as often as
 * the others for the times they came; whoever opened least opens. Of three who came each has each role once. Of four, three are coachee,
 * three are coach, and two observe each round. When two came there are two rounds and nobody observes.
 * It tries every arrangement (at most 576) and takes the evenest; where several are, the sessions so far choose, so that pairs change.
 * @returns nothing for fewer than two or more than four people
 */
export function planRoles(came: readonly Turns[]): Roles[] {
  if (came.length < 2 || came.length > 4) return [];
  const people = came.toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
  const places = people.map((_, place) => place);
  const rounds = Math.min(people.length, MOST_ROUNDS);
  const orders = arrangements(places, rounds);
  let best: { uneven: number; ways: { coachees: number[]; coaches: number[] }[] } = { uneven: Infinity, ways: [] };
  for (const coachees of orders)
    for (const coaches of orders) {
      if (coachees.some((coachee, round) => coachee === coaches[round])) continue;
      const uneven = unevenness(people, coachees, coaches);
      if (uneven < best.uneven - 1e-9) best = { uneven, ways: [{ coachees, coaches }] };
      else if (uneven < best.uneven + 1e-9) best.ways.push({ coachees, coaches });
    }
  const held = people.reduce((sum, { sessions }) => sum + sessions, 0);
  const way = best.ways[held % best.ways.length];
  if (!way) return [];
  const id = (place: number | undefined) => (place === undefined ? null : (people[place]?.personId ?? null));
  return way.coachees.map((coachee, round) => {
    const coach = way.coaches[round];
    const [observer, other] = places.filter((place) => place !== coachee && place !== coach);
    return { coacheeId: id(coachee) ?? "", coachId: id(coach) ?? "", observerId: id(observer), otherObserverId: id(other) };
  });
}

/** How unevenly people would go without a turn, for each time that they came; who opens counts a hundredth of that. */
function unevenness(people: readonly Turns[], coachees: readonly number[], coaches: readonly number[]): number {
  return people.reduce((sum, { sessions, opened, coachee, coach }, place) => {
    const times = sessions + 1;
    const notCoachee = 1 - (coachee + (coachees.includes(place) ? 1 : 0)) / times;
    const notCoach = 1 - (coach + (coaches.includes(place) ? 1 : 0)) / times;
    const opens = (opened + (coachees[0] === place ? 1 : 0)) / times;
    return sum + notCoachee ** 2 + notCoach ** 2 + opens ** 2 / 100;
  }, 0);
}
