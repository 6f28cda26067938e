/** What happened to the trust's half-termly returns and in self-evaluation. */
export const returnWords: Record<string, string> = {
  "return-template.published": "What schools are asked for each half term published",
  "return-round.begun": "A half term’s return asked for",
  "return.begun": "A school’s return begun",
  "return.filled-from-sheet": "A school’s return filled from a sheet",
  "return.sheet-downloaded": "A school’s sheet for its return downloaded",
  "return.sent": "A school’s return sent",
  "return.corrected": "A school’s return corrected",
  "return-round.exported": "The half term’s returns downloaded",
  "return-round.released": "The half term’s figures given to everybody",
  "evaluation-framework.published": "Indicators for self-evaluation published",
  "evaluation.begun": "A school’s self-evaluation begun",
  "evaluation.shared": "A view of a school’s self-evaluation shared",
  "return-release.exported": "The half term’s figures downloaded",
};
