import type { Metadata } from "next";
import { publicLinks } from "@/app/(public)/public-links";
import { PublicFrame } from "@/components/shell/public-frame";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ClassesTable } from "./classes-table";

export const metadata: Metadata = { title: "Who reads what" };

export default function PrivacyPage() {
  return (
    <PublicFrame width="page" footer={publicLinks}>
      <PageHeader title="Who reads what" lede="Braid holds what people in a school trust say to each other about their work. This page says plainly who can read it." />
      <Section title="Every record has its readers" lede="Beside each box you write in stands who will see it. These are all the answers there are.">
        <ClassesTable />
      </Section>
      <Section title="What holds this in place">
        <ul className="flex max-w-text list-disc flex-col gap-3 pl-6">
          <li>The database itself checks who is asking, row by row. A page with a mistake in it does not show another school’s records, and never another trust’s.</li>
          <li>
            Drafts, how you are in a one-to-one, and the secret behind your one-time codes are sealed before they reach the database. A stolen copy
            of it, or a backup, gives no word of them away. The service’s operators hold the key that opens them, apart from the database; they may
            use it for nothing but running the service.
          </li>
          <li>When somebody leaves or their role ends, what they could open is closed at their next click.</li>
          <li>Passwords are kept in a form that cannot be turned back. Links in our mails work once, and our mails never hold what people wrote.</li>
        </ul>
      </Section>
      <Section title="What is written down about you">
        <ul className="flex max-w-text list-disc flex-col gap-3 pl-6">
          <li>Your name, your work address, your roles and the schools you hold them at, with dates.</li>
          <li>When you signed in, from which way in, and failed tries. Not your internet address: it is only counted, for a few hours at most, in a form that cannot be read back.</li>
          <li>
            Each change of a record, each export, and each time somebody other than its author opens a personal one: who, what and when, never the
            words. You see under ‘Account’ who opened what is yours. This log can be added to and not altered.
          </li>
          <li>One cookie keeps you signed in for up to a fortnight, or for a day where you see much. Another, for ten minutes, helps while you are signing in. Nothing follows you elsewhere, and no page loads anything from another company.</li>
        </ul>
      </Section>
      <Section title="What does not belong here">
        <p className="max-w-text">
          No child is named in Braid, and no safeguarding case is described. Safeguarding means here whether the system works and what is being done
          about it. If what you write looks like a child’s name or a case number, we ask before it is shared.
        </p>
      </Section>
      <Section title="Your rights, and whom to ask">
        <p className="max-w-text">
          Your trust decides what Braid is used for and is the controller of what you write here. Ask its administrator or its data protection
          officer for a copy of what is held about you, for a correction, or for how long records are kept. You can also complain to the
          Information Commissioner’s Office. A part of a one-to-one about how you are can be deleted by either of the two people in it, at any time.
        </p>
      </Section>
    </PublicFrame>
  );
}
