import { endFeedAction, makeFeedAction } from "@/app/(trust)/triads/actions";
import { OneButton } from "@/components/forms/one-button";
import { Copyable } from "@/components/ui/copyable";
import { Details } from "@/components/ui/details";
import { WhoSees } from "@/components/ui/who-sees";

/** The sessions in one's own calendar program: by mail, or by a link that nobody else knows. */
export function FeedSection({ feed }: { feed: string | undefined }) {
  return (
    <div className="mt-12">
      <Details summary="My sessions in my calendar">
        <div className="flex max-w-text flex-col items-start gap-4">
          {feed ? (
            <>
              <p className="text-muted">Subscribe to this link in your calendar. It shows when and where you meet, and keeps up when a session moves or is called off. Whoever has the link sees that too, so keep it to yourself.</p>
              <Copyable label="Your link" value={feed} />
              <WhoSees kind="own" />
              <div className="flex flex-wrap gap-3">
                <OneButton action={makeFeedAction} fields={{}} kind="secondary" size="small">Make another link</OneButton>
                <OneButton action={endFeedAction} fields={{}} kind="quiet" size="small">End this link</OneButton>
              </div>
            </>
          ) : (
            <>
              <p className="text-muted">Each session comes to you by mail, as a date that your calendar takes in; another mail moves it, or takes it out. Would you rather have one link that your calendar follows? The mails then stop.</p>
              <OneButton action={makeFeedAction} fields={{}} kind="secondary">Make a link</OneButton>
            </>
          )}
        </div>
      </Details>
    </div>
  );
}
