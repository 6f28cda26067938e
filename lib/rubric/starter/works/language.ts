import type { Work } from "./work";

export const dialogicTeaching: Work = {
  title: "Developing dialogic teaching: genesis, process, trial",
  authors: "Robin Alexander",
  year: 2018,
  source: "Research Papers in Education",
  link: "https://doi.org/10.1080/02671522.2018.1481140",
  kind: "trial",
  strength: "mixed",
};

export const teacherStudentDialogue: Work = {
  title: "Teacher–Student Dialogue During Classroom Teaching: Does It Really Impact on Student Outcomes?",
  authors: "Christine Howe, Sara Hennessy, Neil Mercer, Maria Vrikki and Lisa Wheatley",
  year: 2019,
  source: "Journal of the Learning Sciences, volume 28",
  link: "https://doi.org/10.1080/10508406.2019.1573730",
  kind: "study",
  strength: "promising",
};

export const talkInMaths: Work = {
  title: "Teaching Children How to Use Language to Solve Maths Problems",
  authors: "Neil Mercer and Claire Sams",
  year: 2006,
  source: "Language and Education, volume 20",
  link: "https://doi.org/10.2167/le678.0",
  kind: "study",
  strength: "promising",
};

export const vocabularyReview: Work = {
  title: "A Systematic Review of the Research on Vocabulary Instruction That Impacts Text Comprehension",
  authors: "Tanya S. Wright and Gina N. Cervetti",
  year: 2017,
  source: "Reading Research Quarterly, volume 52",
  link: "https://hdl.handle.net/2027.42/136457",
  kind: "review",
  strength: "moderate",
};

export const repeatedReading: Work = {
  title: "Fluency and Comprehension Gains as a Result of Repeated Reading: A Meta-Analysis",
  authors: "William J. Therrien",
  year: 2004,
  source: "Remedial and Special Education, volume 25",
  link: "https://doi.org/10.1177/07419325040250040801",
  kind: "review",
  strength: "moderate",
};

export const writingToLearn: Work = {
  title: "The Effects of Writing on Learning in Science, Social Studies, and Mathematics: A Meta-Analysis",
  authors: "Steve Graham, Sharlene A. Kiuhara and Meade MacKay",
  year: 2020,
  source: "Review of Educational Research, volume 90",
  link: "https://doi.org/10.3102/0034654320914744",
  kind: "review",
  strength: "strong",
};

export const literacyInKeyStageTwo: Work = {
  title: "Improving Literacy in Key Stage 2",
  authors: "Steve Higgins, Thomas Martell, David Waugh, Peter Henderson and Jonathan Sharples",
  year: 2017,
  source: "Education Endowment Foundation",
  kind: "guidance",
  strength: "moderate",
};

export const preparingForLiteracy: Work = {
  title: "Preparing for Literacy: Improving Communication, Language and Literacy in the Early Years",
  authors: "Education Endowment Foundation",
  year: 2018,
  source: "Education Endowment Foundation",
  link: "https://v2.educationendowmentfoundation.org.uk/tools/guidance-reports/preparing-for-literacy/",
  kind: "guidance",
  strength: "moderate",
};
