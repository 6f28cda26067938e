import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { RubricTabs } from "@/app/(trust)/rubric/_parts/rubric-tabs";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { readMyStudy, type Studied } from "@/lib/rubric/study/read-my-study";
import { inWords, withItsYear } from "@/lib/school-year/day";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "My study" };

const words = { answered: "Sent to your colleague.", declined: "They see that you cannot this time.", deleted: "It is gone for both of you." };

const kept = ({ seenOn, noted, peers }: Studied) =>
  [seenOn && `seen on ${withItsYear(seenOn)}`, noted && "a note", peers > 0 && counted(peers, "colleague’s view", "colleagues’ views")].filter(Boolean).join(" · ");

export default async function MyStudyPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { studied, asked } = await orNotFound(readMyStudy(viewer));
  return (
    <>
      <PageHeader
        title="My study" lede="What you work on, what you noted, and how you see it over time."
        actions={<ButtonLink href="/rubric/credits" kind="secondary">My modules and credits</ButtonLink>}
      />
      <RubricTabs viewer={viewer} current="study" />
      <SavedNotice searchParams={searchParams} words={words} />
      <WhoSees kind="own" />
      {asked.length > 0 && (
        <Section title="Colleagues ask you">
          <ul className="max-w-text border-t border-line">
            {asked.map(({ id, asker, title, askedAt }) => (
              <li key={id} className="relative border-b border-line py-3 hover:bg-wash">
                <Link href={`/rubric/peer-views/${id}`} className="font-[550] after:absolute after:inset-0">How do you see {asker} in ‘{title}’?</Link>
                <p className="text-sm text-muted">Asked on {inWords(londonDay(askedAt))}. For the two of you.</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {studied.length > 0 ? (
        <Section title="My elements">
          <ul className="max-w-text border-t border-line">
            {studied.map((one) => (
              <li key={one.elementId} className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-wash">
                <div className="min-w-0">
                  <Link href={`/rubric/elements/${one.elementId}/study`} className="font-[550] after:absolute after:inset-0">{one.title}</Link>
                  <p className="text-sm text-muted">{[one.area, kept(one)].filter(Boolean).join(" · ")}</p>
                </div>
                {one.focusSince && <Tag tone="strong">Working on it since {inWords(one.focusSince)}</Tag>}
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <div className="mt-6">
          <EmptyState title="Nothing kept yet" action={<ButtonLink href="/rubric" kind="secondary">Choose an element</ButtonLink>}>Open an element of the rubric and choose ‘My study’. Whatever you keep there is for you alone.</EmptyState>
        </div>
      )}
    </>
  );
}
