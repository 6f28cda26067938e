import type { Work } from "./work";

export const teachingAssistants: Work = {
  title: "Making Best Use of Teaching Assistants",
  authors: "Jonathan Sharples, Rob Webster and Peter Blatchford",
  year: 2015,
  source: "Education Endowment Foundation",
  link: "https://educationendowmentfoundation.org.uk/resources/making-the-best-use-of-teaching-assistants/",
  kind: "guidance",
  strength: "moderate",
};

export const supportStaffStudy: Work = {
  title: "The impact of support staff on pupils’ ‘positive approaches to learning’ and their academic progress",
  authors: "Peter Blatchford, Paul Bassett, Penelope Brown, Clare Martin, Anthony Russell and Rob Webster",
  year: 2011,
  source: "British Educational Research Journal, volume 37",
  link: "https://doi.org/10.1080/01411921003734645",
  kind: "study",
  strength: "moderate",
};

export const sendGuidance: Work = {
  title: "Special Educational Needs in Mainstream Schools",
  authors: "Kath Davies and Peter Henderson",
  year: 2020,
  source: "Education Endowment Foundation",
  link: "https://educationendowmentfoundation.org.uk/education-evidence/guidance-reports/send",
  kind: "guidance",
  strength: "moderate",
};

export const englishLearners: Work = {
  title: "Teaching Academic Content and Literacy to English Learners in Elementary and Middle School",
  authors: "Scott Baker, Nonie Lesaux, Madhavi Jayanthi, Joseph Dimino, C. Patrick Proctor, Joan Morris, Russell Gersten and colleagues",
  year: 2014,
  source: "What Works Clearinghouse, Institute of Education Sciences",
  link: "https://ies.ed.gov/ncee/wwc/practiceguide/19",
  kind: "guidance",
  strength: "moderate",
};

export const scaffoldingReview: Work = {
  title: "Scaffolding in Teacher–Student Interaction: A Decade of Research",
  authors: "Janneke van de Pol, Monique Volman and Jos Beishuizen",
  year: 2010,
  source: "Educational Psychology Review, volume 22",
  link: "https://doi.org/10.1007/s10648-010-9127-6",
  kind: "review",
  strength: "promising",
};

export const differentiation: Work = {
  title: "Effective differentiation practices: A systematic review and meta-analysis of studies on the cognitive effects of differentiation practices in primary education",
  authors: "Marjolein I. Deunk, Annemieke E. Smale-Jacobse, Hester de Boer, Simone Doolaard and Roel J. Bosker",
  year: 2018,
  source: "Educational Research Review, volume 24",
  link: "https://doi.org/10.1016/j.edurev.2018.02.002",
  kind: "review",
  strength: "mixed",
};
