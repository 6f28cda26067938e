import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { OneButton } from "@/components/forms/one-button";
import { Copyable } from "@/components/ui/copyable";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { baseUrl } from "@/lib/auth/settings";
import { readMyWay } from "@/lib/dates/feed";
import { endFeedAction, makeFeedAction } from "./actions";

export const metadata: Metadata = { title: "Dates in my calendar" };

const words = { made: "Here is your link. Dates no longer come by mail.", ended: "The link shows nothing any more." };

/** How one's dates come into one's calendar program: by mail, or by a link that nobody else knows. */
export default async function CalendarPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { way, path } = await orNotFound(readMyWay(viewer));
  return (
    <>
      <PageHeader title="Dates in my calendar" lede="Your one-to-ones and half-term reviews, coaching sessions, action-learning meetings and institute sessions: what, when and where, and nothing of what is said or with whom." back={{ href: "/account", label: "Your account" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      {path ? (
        <Section title="By a link" lede="Subscribe to it in your calendar program. It keeps up when something moves or is called off. Whoever has the link sees your dates, so keep it to yourself.">
          <div className="flex max-w-text flex-col items-start gap-4">
            <Copyable label="Your link" value={baseUrl() + path} />
            <WhoSees kind="own" />
            <div className="flex flex-wrap gap-3">
              <OneButton action={makeFeedAction} fields={{}} kind="secondary" size="small">Make another link</OneButton>
              <OneButton action={endFeedAction} fields={{}} kind="quiet" size="small">End this link</OneButton>
            </div>
          </div>
        </Section>
      ) : (
        <>
          {way === "mail" && <Section title="By mail"><p className="max-w-text">Each date comes to you in a mail that your calendar takes in. Another mail moves it there, or takes it out. A half-term review is mailed to the school’s own leaders and their trust lead; if you read other schools’ reviews, a link has those too.</p></Section>}
          {way === "none" && <Section title="Not by mail"><p className="max-w-text">You chose no daily mail, so no new date comes by mail either. <Link href="/account/mail">Choose when mail may come</Link>.</p></Section>}
          <Section title={way === "mail" ? "Or by a link" : "By a link"} lede="One link that your calendar program follows by itself. What came by mail before is then taken out, so that nothing stands there twice.">
            <OneButton action={makeFeedAction} fields={{}} kind="secondary">Make a link</OneButton>
          </Section>
        </>
      )}
    </>
  );
}
