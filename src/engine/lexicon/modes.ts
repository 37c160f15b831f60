/** Verbs of writing: what they attribute was written, not said. */
export const writing =
  'write tweet retweet post blog text email e-mail publish read print pen caption message repost facebook note sign draft report publish list';

/** Words for what goes on in a head: thoughts, wishes, feelings, and acts that show them. */
export const thought = `
  think believe feel hope fear want expect know wonder imagine suspect worry doubt wish like love hate see consider view
  regard understand realize realise decide intend plan seek try seem appear assume remember prefer need regret mean
  support oppose endorse favor favour back reject accept embrace refuse decline aim desire believe trust`;

/** Verbs that often show an attitude (“protested the tax”), but before a “that” they say something. */
export const saidWithThat = 'clarify remind protest cry preach';
