import { GuideList } from "@/components/live/guide-list";
import { RoundClock } from "@/components/live/round-clock";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { paceOf } from "@/lib/institute/rehearsals/pace";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";
import { inAPair, onlyWatches, rehearsalGuide, secondGo } from "@/lib/institute/rehearsals/roles";
import { isThere } from "@/lib/institute/rehearsals/rotation";
import type { Viewer } from "@/lib/viewers/viewer";
import { NoGroupYet } from "./my-group";
import { StepsHead } from "./my-script";
import { PaceList } from "./pace-list";
import { rolesNow } from "./people";

type Props = { rehearsal: RehearsalPage; viewer: Viewer };

/** The round that goes on, for one of the room: who one is in it, with whom, which step, and for how long. */
export function MyRole({ rehearsal, viewer }: Props) {
  const { mine, round, rounds, clock, script, runs, toPlace } = rehearsal;
  if (!mine) return runs ? null : <NoGroupYet />;
  const { group, seat } = mine;
  if (!isThere(seat)) return runs ? null : <Section title="You had to go"><p className="max-w-text">When you are back, tell your facilitator. They put you into a group, which then appears here.</p></Section>;
  const { role } = seat;
  const last = toPlace.some(({ why }) => why === "last");
  if (!role)
    return (
      <Section title="Nobody is with you in this round">
        <output className="block max-w-text">{runs ? (last ? "Put somebody beside you below, or end here." : "Put yourself into another group below.") : "Nobody else of your group is there. Tell your facilitator, who finds you somebody or is the other person."}</output>
      </Section>
    );
  const guide = rehearsalGuide[role];
  const still = seat.turn !== null && seat.turn > round ? `You rehearse in round ${seat.turn}.` : "";
  const pair = group.seats.every((one) => one.role !== "observes");
  return (
    <>
      <output className="sr-only">{`Round ${round}. ${guide.title}.`}</output>
      <section className="rounded-lg border border-line bg-surface p-5 shadow-float sm:p-8">
        <p className="text-sm text-muted">Round {round} of {rounds}</p>
        <h2 className="mt-1">{guide.title}</h2>
        <RoundClock round={clock} at={viewer.at} />
        <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 border-y border-line py-4 text-sm">
          {rolesNow(group, viewer).map(({ label, names }) => <div key={label}><dt className="text-muted">{label}</dt><dd className="font-[550]">{names}</dd></div>)}
        </dl>
        <div className="mt-6 grid max-w-text gap-4 sm:grid-cols-2">
          <GuideList title="What you do" lines={guide.does} />
          <GuideList title="What you do not do" lines={guide.doesNot} />
        </div>
        {group.again && <div className="mt-6"><Notice>{secondGo}</Notice></div>}
        {pair && <div className="mt-6"><Notice>{inAPair}</Notice></div>}
        {seat.fromRound > round && <div className="mt-6"><Notice>{onlyWatches}</Notice></div>}
        {still && <p className="mt-4 text-muted">{still}</p>}
      </section>
      <section className="mt-10 max-w-text">
        <StepsHead speaks={role === "speaks"} script={script} />
        <PaceList steps={paceOf(clock.minutes)} clock={clock} came={viewer.at.getTime()} said={role === "speaks" ? script?.content : undefined} />
      </section>
    </>
  );
}
