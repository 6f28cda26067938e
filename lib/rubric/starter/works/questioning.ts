import type { Work } from "./work";

export const waitTimeReview: Work = {
  title: "Wait Time: Slowing Down May Be A Way of Speeding Up!",
  authors: "Mary Budd Rowe",
  year: 1986,
  source: "Journal of Teacher Education, volume 37",
  link: "https://doi.org/10.1177/002248718603700110",
  kind: "review",
  strength: "moderate",
};

export const coldCalling: Work = {
  title: "Impact of Cold-Calling on Student Voluntary Participation",
  authors: "Elise J. Dallimore, Julie H. Hertenstein and Marjorie B. Platt",
  year: 2013,
  source: "Journal of Management Education",
  link: "https://doi.org/10.1177/1052562912446067",
  kind: "study",
  strength: "promising",
};

export const responseCards: Work = {
  title: "Updated Meta-Analysis of the Research on Response Cards",
  authors: "Marsh and colleagues",
  year: 2023,
  source: "Journal of Behavioral Education, volume 32",
  kind: "review",
  strength: "promising",
};

export const insideTheBlackBox: Work = {
  title: "Inside the Black Box: Raising Standards Through Classroom Assessment",
  authors: "Paul Black and Dylan Wiliam",
  year: 1998,
  source: "King’s College London",
  kind: "review",
  strength: "moderate",
};

export const workingInsideTheBlackBox: Work = {
  title: "Working Inside the Black Box: Assessment for Learning in the Classroom",
  authors: "Paul Black, Christine Harrison, Clare Lee, Bethan Marshall and Dylan Wiliam",
  year: 2002,
  source: "King’s College London",
  kind: "study",
  strength: "promising",
};

export const embeddingFormativeAssessment: Work = {
  title: "Embedding Formative Assessment: Evaluation report and executive summary",
  authors: "Stefan Speckesser, Johnny Runge, Francesca Foliano, Matthew Bursnall, Nathan Hudson-Sharp, Heather Rolfe and Jake Anders",
  year: 2018,
  source: "Education Endowment Foundation",
  link: "https://educationendowmentfoundation.org.uk/projects-and-evaluation/promising-programmes/embedding-formative-assessment",
  kind: "trial",
  strength: "moderate",
};
