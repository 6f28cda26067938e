import type { Work } from "./work";

export const timeToTransfer: Work = {
  title: "Time to Transfer: Long-Term Effects of a Sustained and Spiraled Content Literacy Intervention in the Elementary Grades",
  authors: "James S. Kim, Joshua B. Gilbert, Jackie E. Relyea, Patrick Rich, Ethan Scherer, Mary A. Burkhauser and Johanna N. Tvedt",
  year: 2024,
  source: "Developmental Psychology",
  link: "https://www.readingrockets.org/resources/resource-library/time-transfer-long-term-effects-sustained-and-spiraled-content-literacy",
  kind: "trial",
  strength: "moderate",
};

export const metacognition: Work = {
  title: "Metacognition and Self-Regulated Learning",
  authors: "Alex Quigley, Daniel Muijs and Eleanor Stringer",
  year: 2018,
  source: "Education Endowment Foundation",
  link: "https://educationendowmentfoundation.org.uk/news/new-guidance-on-how-to-develop-pupils-metacognitive-skills/",
  kind: "guidance",
  strength: "moderate",
};
