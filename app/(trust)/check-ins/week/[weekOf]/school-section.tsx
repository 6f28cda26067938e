import { schoolPart } from "@/lib/check-ins/draft/entry-now";
import type { StartedCheckIn } from "@/lib/check-ins/draft/start-check-in";
import { threeS } from "@/lib/three-s/three-s";
import type { WhoSeesProps } from "@/components/ui/who-sees";
import { weekName } from "@/lib/school-year/half-term";
import { NewActions } from "./new-actions";
import { OpenActions } from "./open-actions";
import { SCard } from "./s-card";
import { SupportCard } from "./support-card";

type Props = {
  started: StartedCheckIn;
  school: { id: string; name: string };
  descriptors: readonly string[];
  me: string;
  today: string;
  whoSees: WhoSeesProps;
  errors: Record<string, string[]>;
};

/** A school's part of the conversation: the three Ss, its open actions, support and new actions. */
export function SchoolSection({ started, school, descriptors, me, today, whoSees, errors }: Props) {
  const path = `schools.${school.id}`;
  const part = schoolPart(started.content, school.id);
  const several = started.schools.length > 1;
  const here = <T extends { schoolId: string }>(all: readonly T[]) => all.filter((one) => one.schoolId === school.id);
  return (
    <section aria-labelledby={`${path}-name`} className="flex flex-col gap-4">
      <h2 id={`${path}-name`} className={several ? "mt-4" : "sr-only"}>
        {school.name}
      </h2>
      {threeS.map((s) => {
        const last = started.last.find((state) => state.schoolId === school.id && state.s === s);
        return (
          <SCard
            key={s} s={s} path={`${path}.${s}`} entry={part[s]} last={last} lastWeek={last && weekName(started.halfTerms, last.weekOf)} descriptors={descriptors}
            priorities={here(started.priorities)} toRaise={here(started.toRaise).filter((item) => item.s === s)} whoSees={whoSees} errors={errors}
          />
        );
      })}
      <OpenActions actions={here(started.actions).filter((action) => !action.doneAt)} said={started.content.actions} whoSees={whoSees} errors={errors} />
      <SupportCard path={path} school={part} name={several ? school.name : undefined} whoSees={whoSees} />
      <NewActions
        path={path} actions={part.newActions} me={me} today={today} whoSees={whoSees} errors={errors}
        owners={started.owners.filter((owner) => owner.schoolIds.length === 0 || owner.id === me || owner.schoolIds.includes(school.id))}
      />
    </section>
  );
}
