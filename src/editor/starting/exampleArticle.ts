/** What an example article is called in the folder of somebody who has none yet. */
export const EXAMPLE_NAME = 'example.article';

/** Short, with one of everything: a named and an unnamed source, a direct, an indirect and a mixed quote, dates to resolve. */
export const EXAMPLE_ARTICLE = `Swing bridge stays open a week longer

By Pia Lundgren
March 12, 2026

EASTMERE, March 12 — The swing bridge over the Narrow will not close for painting on Monday, the harbour office said on Thursday.

“The paint does not dry in this weather,” said Oskar Brandt, the bridge master. “We would rather wait than do it twice.”

Ms. Ilse Tamm, who speaks for the ferry company, said that the boats would keep their winter timetable until the end of March. She called the delay “a nuisance and nothing more.”

A harbour official who asked not to be named because the contract is still being talked about said the firm had been told last week.

According to Brandt, the work will take four days. “Ask me again on Friday,” he said.
`;
