import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";

type Props = {
  /** What it shows, as a headline of at most ten words: 'Attendance rose in four of five schools'. */
  title: string;
  /** A sentence that says the same to those who do not see the chart. */
  sentence: string;
  /** The chart, as an SVG drawn on the server and hidden from screen readers. */
  children: ReactNode;
  source: string;
  /** '22 January 2027' */
  date: string;
  /** What else one has to know: how many stand behind it ('1,204 pupils in five schools'), where its ranges come from. */
  note?: string;
  table: ReactNode;
  /** Where the same figures can be taken away. */
  csvHref: string;
  /** How its headline ranks on the page. */
  heading?: "h2" | "h3";
  /** The same picture to look into; opened, it stands in the other one's place, which print keeps. */
  explore?: ReactNode;
};

/** Words first, then the chart, then where it is from, then its table. */
export function Figure({ title, sentence, children, source, date, note, table, csvHref, heading: Heading = "h3", explore }: Props) {
  return (
    <figure className="figure keep-together">
      <figcaption className="figure-words">
        <Heading>{title}</Heading>
        <p className="text-ink-soft">{sentence}</p>
      </figcaption>
      {explore}
      <div className="figure-picture">{children}</div>
      <p className="mt-3 max-w-text text-sm text-muted">
        Source: {source}, {date}
        {note && `. ${note}`}.
      </p>
      <div className="figure-more">
        <Details summary="Show the table">{table}</Details>
        <a href={csvHref} download className="inline-flex min-h-11 items-center gap-1.5 no-print">
          <Icon name="download" className="size-4" />
          Download as CSV
          <span className="sr-only">: {title}</span>
        </a>
      </div>
    </figure>
  );
}
