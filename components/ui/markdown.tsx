import type { Nodes, PhrasingContent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { Fragment, type ReactNode } from "react";

const safe = (url: string) => /^(https?:|mailto:|\/(?!\/))/i.test(url);

/** One node as elements of ours; what is not listed here (HTML first of all) comes out as its words or not at all. */
function draw(node: Nodes): ReactNode {
  const inside = () => ("children" in node ? node.children.map((child, at) => <Fragment key={at}>{draw(child)}</Fragment>) : null);
  switch (node.type) {
    case "text":
      return lines(node.value);
    case "paragraph":
      return <p>{inside()}</p>;
    case "heading":
      return <p className="font-[550]">{inside()}</p>;
    case "strong":
      return <strong>{inside()}</strong>;
    case "emphasis":
      return <em>{inside()}</em>;
    case "inlineCode":
    case "code":
      return <span>{node.value}</span>;
    case "break":
      return <br />;
    case "list":
      return node.ordered ? <ol start={node.start ?? 1}>{inside()}</ol> : <ul>{inside()}</ul>;
    case "listItem":
      return <li>{inside()}</li>;
    case "blockquote":
      return <blockquote>{inside()}</blockquote>;
    case "link":
      return safe(node.url) ? <a href={node.url} rel="noreferrer">{inside()}</a> : inside();
    case "image":
      return picture(node.url, node.alt ?? "");
    default:
      return inside();
  }
}

/** A line that was typed stays a line. */
const lines = (text: string) => text.split("\n").map((line, at) => <Fragment key={at}>{at > 0 && <br />}{line}</Fragment>);

/** Only pictures that this product serves itself, and only with their words. */
function picture(url: string, alt: string) {
  if (!url.startsWith("/rubric/pictures/") || !alt) return <span>{alt}</span>;
  // A picture of a trust's own is served through its own check, so it cannot pass through the optimiser.
  // oxlint-disable-next-line next/no-img-element
  return <img src={url} alt={alt} loading="lazy" />;
}

/** Text that people wrote in Markdown, drawn from its tree: no HTML of theirs ever reaches the page. */
export function Markdown({ children, className = "" }: { children: string; className?: string }) {
  const tree: Root = fromMarkdown(children);
  return <div className={`prose ${className}`}>{draw(tree)}</div>;
}

/** The same within a line: a tip, a slip of the tongue, a question. */
export function InlineMarkdown({ children }: { children: string }) {
  const phrases = fromMarkdown(children).children.flatMap((block) => ("children" in block ? (block.children as PhrasingContent[]) : []));
  return phrases.map((phrase, at) => <Fragment key={at}>{draw(phrase)}</Fragment>);
}
