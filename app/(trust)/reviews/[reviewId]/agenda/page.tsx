import type { Metadata } from "next";
import Link from "next/link";
import { AgendaRow } from "@/app/(trust)/reviews/[reviewId]/agenda/agenda-row";
import { ItemForm } from "@/app/(trust)/reviews/[reviewId]/agenda/item-form";
import { Suggestions } from "@/app/(trust)/reviews/[reviewId]/agenda/suggestions";
import { TakenOff } from "@/app/(trust)/reviews/[reviewId]/agenda/taken-off";
import { SeasonHeadings } from "@/app/(trust)/reviews/_parts/season-headings";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ReviewHeader } from "@/app/(trust)/reviews/_parts/review-header";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canPublish } from "@/lib/reviews/policy";
import { readAgenda } from "@/lib/reviews/agenda/read-agenda";
import { v7 } from "@/lib/submissions/uuid";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "Agenda" };

type Props = { params: Promise<{ reviewId: string }>; searchParams: Promise<{ "taken-off"?: string }> };

export default async function AgendaPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const agenda = await orNotFound(readAgenda(viewer, (await params).reviewId));
  const { review, items, headings, suggestions } = agenda;
  const takenOff = (await searchParams)["taken-off"];
  const [stands, waits] = [items.filter(({ standing }) => standing !== "not-yet"), items.filter(({ standing }) => standing === "not-yet")];
  const minutes = stands.reduce((sum, item) => sum + item.minutes, 0);
  const open = review.openedAt !== null && review.signedAt === null;
  const unsent = stands.filter(({ publishedAt }) => !publishedAt).length;
  return (
    <>
      <ReviewHeader
        review={review} at="agenda"
        actions={canPublish(viewer, review) && open && unsent > 0 && <ButtonLink href={`/reviews/${review.id}/publish`}>{review.lockedAt ? "Check and send again" : "Check and send"}</ButtonLink>}
      />
      {takenOff && <TakenOff reviewId={review.id} itemId={takenOff} />}
      <SeasonHeadings headings={headings} />
      <Section title="On the agenda" lede={stands.length > 0 ? `${counted(stands.length, "item")}, ${minutes} of ${review.minutes} minutes.` : undefined}>
        {stands.length > 0 ? (
          <ol className="border-t border-line">
            {stands.map((item, place) => <AgendaRow key={item.id} viewer={viewer} agenda={agenda} item={item} place={place + 1} last={place === stands.length - 1} open={open} />)}
          </ol>
        ) : (
          <EmptyState title="Nothing stands here yet">What was raised in a check-in that both have discussed can be taken on below with one tap.</EmptyState>
        )}
      </Section>
      {waits.length > 0 && (
        <Section id="not-yet" title="Not yet discussed" lede="No surprises: these wait until they were talked about in a one-to-one, or the principal agrees.">
          <ul className="border-t border-line">
            {waits.map((item) => <AgendaRow key={item.id} viewer={viewer} agenda={agenda} item={item} open={open} />)}
          </ul>
        </Section>
      )}
      {open && <Suggestions reviewId={review.id} suggestions={suggestions} />}
      {open && <Link href={`/reviews/${review.id}#data`} className="mt-4 inline-flex min-h-11 items-center">Figures that are new since the last one-to-one</Link>}
      {open && (
        <Section title="Put something forward" id="put-forward">
          <div className="mb-4"><WhoSees kind="review" writer={false} /></div>
          <ItemForm
            reviewId={review.id} requestId={v7()} late={review.lockedAt !== null}
            people={[...new Map([...review.principals, ...agenda.readers, ...agenda.staff].map(({ id, name }) => [id, { id, name }])).values()]}
            weeks={agenda.lines.map(({ id, weekOf, s, discussedAt }) => ({ id, weekOf, s, discussed: discussedAt !== null }))}
          />
        </Section>
      )}
    </>
  );
}
