/** What happened in figures and what is made of them. */
export const figureWords: Record<string, string> = {
  "figures.uploaded": "File of figures sent",
  "figures.applied": "File of figures brought in",
  "figures.exported": "A school’s figures downloaded",
  "neighbours.exported": "A school’s similar schools downloaded",
  "school-page.exported": "A school on a page downloaded",
  "school-year.exported": "The three Ss of a school over the year downloaded",
  "helix.exported": "A braid downloaded as counts",
  "quality-goals.exported": "Table of quality goals downloaded",
  "figures-table.exported": "Table of schools and figures downloaded",
  "three-s-table.exported": "Table of the three Ss downloaded",
};
