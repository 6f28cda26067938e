import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";
import { inAPair } from "@/lib/institute/rehearsals/roles";
import type { Viewer } from "@/lib/viewers/viewer";
import { ScriptFirst } from "./script-now";
import { othersOf } from "./people";

type Props = { rehearsal: RehearsalPage; viewer: Viewer };

/** One’s own group before the first round. */
export function MyGroup({ rehearsal: { mine, rounds, runs, script }, viewer }: Props) {
  if (!mine) return <NoGroupYet />;
  const { group, seat } = mine;
  return (
    <section className="rounded-lg border border-line bg-surface p-5 shadow-float sm:p-8">
      <p className="text-sm text-muted">Group {group.number}</p>
      <h2 className="mt-1">You rehearse with {othersOf(group, viewer)}</h2>
      <p className="mt-2 text-lg text-ink-soft">Find each other and sit down. You rehearse in round {seat.turn} of {rounds}; {runs ? "you begin for the whole room below" : "your facilitator begins for the whole room, and this page follows"}.</p>
      {group.seats.length === 2 && <div className="mt-4"><Notice>{inAPair}</Notice></div>}
      <div className="mt-6"><ScriptFirst script={script} /></div>
    </section>
  );
}

/** Somebody who is here, or is not, and has no place. */
export function NoGroupYet() {
  return <Section title="You are in no group yet" lede="When you are there, tell your facilitator. They mark that you came and put you into a group, which then appears here."><ScriptFirst /></Section>;
}
