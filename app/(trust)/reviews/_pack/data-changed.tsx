import type { PackView } from "@/app/(trust)/reviews/_pack/pack-view";
import { ReturnSent } from "@/app/(trust)/reviews/_pack/return-sent";
import { ToldFigures } from "@/app/(trust)/reviews/_pack/told-figures";
import { sortFigures } from "@/lib/reviews/data/pack-figures";
import { sayPublished } from "@/lib/reviews/data/say-figures";

const noSurprises = "No surprises: these may stand on the agenda once they were talked about in a one-to-one, or the principal agrees.";

/** What is new since the last one-to-one was discussed: each figure waits to be talked about before it may stand on the agenda. */
export function DataChanged({ view: { figures, carried, halfTerm, putForwardOn } }: { view: PackView }) {
  if (!figures) return <p className="max-w-text text-muted">No figures were brought into this pack.</p>;
  const { waiting, others, onAgenda } = sortFigures(figures, carried);
  return (
    <>
      <p className="max-w-text">{sayPublished(figures)}</p>
      <ToldFigures title="Not yet discussed" about={noSurprises} figures={waiting} putForwardOn={putForwardOn} />
      <ToldFigures title="On the agenda" figures={onAgenda} />
      <ToldFigures title="Also new" about="Clearly apart neither from the national figure nor from before." figures={others} />
      <ReturnSent figures={figures} halfTerm={halfTerm} />
    </>
  );
}
