import { PrimaryCard } from "@/components/ui/primary-card";
import type { NextThing as Thing } from "@/lib/home/next-thing";

/** The one obvious next thing on a home page; a quiet sentence when nothing waits. */
export function NextThing({ thing }: { thing: Thing }) {
  if (!thing.action) {
    return (
      <div className="max-w-text border-l-2 border-line pl-5">
        <p className="font-serif text-xl">{thing.title}</p>
        {thing.text && <p className="mt-1 text-muted">{thing.text}</p>}
      </div>
    );
  }
  return (
    <PrimaryCard above={thing.above} title={thing.title} action={thing.action}>
      {thing.text && <p>{thing.text}</p>}
    </PrimaryCard>
  );
}
