/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role --
   some browsers forget that it is a table once its cells are laid out as cards, so each says what it is */
import type { ReactNode } from "react";
import { CardFold } from "@/components/ui/card-fold";

export type Column<Row> = {
  label: string;
  cell: (row: Row) => ReactNode;
  /** Stands to the right, its digits under each other. */
  number?: boolean;
};

type Props<Row> = {
  caption: string;
  /** The caption stays for screen readers where a heading already says it. */
  hideCaption?: boolean;
  /** The first column names the row and stays in sight. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On a phone each row becomes a card; false keeps a table that scrolls sideways. */
  cards?: boolean;
  /** What a long card says in one line on a phone until it is opened, and what the row is called. */
  fold?: (row: Row) => { summary: ReactNode; of: string };
};

export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, cards = true, fold }: Props<Row>) {
  return (
    <section className="table-frame" aria-label={caption} tabIndex={cards ? undefined : 0}>
      <table role="table" className={`data-table ${cards ? "as-cards" : ""}`}>
        <caption className={hideCaption ? "sr-only" : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.label} role="columnheader" scope="col" className={column.number ? "number" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column, place) =>
                place === 0 ? (
                  <th key={column.label} role="rowheader" scope="row">
                    {column.cell(row)}
                    {fold && <CardFold {...fold(row)} />}
                  </th>
                ) : (
                  <td key={column.label} role="cell" data-label={column.label} className={column.number ? "number" : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
