import type { Metadata } from "next";
import { publicLinks } from "@/app/(public)/public-links";
import { PublicFrame } from "@/components/shell/public-frame";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";

export const metadata: Metadata = { title: "Accessibility" };

export default function AccessibilityPage() {
  return (
    <PublicFrame footer={publicLinks}>
      <PageHeader title="Accessibility" lede="Everybody who works in a school should be able to use Braid, however they see, hear, move or read." />
      <Section title="What you can expect">
        <ul className="flex list-disc flex-col gap-3 pl-6">
          <li>Everything works with a keyboard alone, and what has the focus can always be seen.</li>
          <li>Pages are built to be read out: headings, labels and tables say what they are, and errors are announced and linked to their boxes.</li>
          <li>Nothing is said by colour alone. Text keeps a contrast of at least 4.5 to 1, in light and in dark.</li>
          <li>Pages fit a screen 320 pixels wide and can be enlarged to 400 per cent without scrolling sideways, but for a few wide tables, which scroll by themselves.</li>
          <li>What you tap is at least 44 pixels high. Nothing moves if your device asks for less motion.</li>
          <li>Signing in, checking in and reading work with scripts switched off. You may paste passwords and codes.</li>
        </ul>
      </Section>
      <Section title="How it was tested">
        <p>
          Braid is built to meet the Web Content Accessibility Guidelines 2.2 at level AA. Automatic checks run over the pages of each journey
          whenever the product changes, in a real browser. We look at each screen at the width of a phone and of a laptop, in light and dark, and
          go through it by keyboard.
        </p>
      </Section>
      <Section title="What we know is not good enough yet">
        <ul className="flex list-disc flex-col gap-3 pl-6">
          <li>It has not been audited from outside, nor tried with a wide range of screen readers and voice control. Automatic checks find about a third of what can be wrong.</li>
          <li>Saving while you type and the timer of a meeting need scripts. Without them there is a button to save, and a clock on the wall.</li>
          <li>Spreadsheets that you download are plain tables: how well they read depends on your own program.</li>
        </ul>
      </Section>
      <Section title="Tell us">
        <p>
          If something stands in your way, tell your trust’s administrator what you tried, on which page and with what. They can pass it on to the
          people who run the service. If you need a page in another form in the meantime, ask for that too. If you are not content with the answer,
          the Equality Advisory and Support Service can help.
        </p>
      </Section>
    </PublicFrame>
  );
}
