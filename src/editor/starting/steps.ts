/** The steps of the walkthrough that need an article in front of the reader. */
export const STEPS = ['marks', 'who', 'review', 'tag'] as const;

export type Step = (typeof STEPS)[number];
