import { check } from '../../../support/check';

/** Refusals, titles, mottos, and words of saying that report nothing. */
describe('reported speech: what reports nothing', () => {
  describe('refusals', () => {
    const lines = [
      'Mr. Hale declined to comment.',
      'The company refused to comment.',
      'She declined to answer questions.',
      'He did not return a call.',
      'The mayor could not be reached for comment.',
      'Officials declined to discuss the case.',
      'The union has yet to respond.',
      'He said nothing.',
      'Two people spoke on condition of anonymity because the talks go on.',
      'Storm Ottilie: ferries stopped, one tug adrift',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('no report at all', () => {
    const lines = [
      'The harbour was built in 1902.',
      'Two ferries left the port in the morning.',
      'She walked to the pier and sat down.',
      'It rained for nine days.',
      'The clock on the town hall has stopped.',
      'Fishermen mended their nets on the quay.',
      'The children sang in the square until dark.',
      'The road runs along the river to Stavik.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('titles, names, mottos', () => {
    const lines = [
      'The choir sang “The Green Boat” at the end.',
      'His novel “A Winter in Stavik” sold well.',
      'The so-called “quiet zone” is loud at night.',
      'The club’s motto is “Never Late.”',
      'The town is known as “the pearl of the coast.”',
      'The sign on the door read “Closed.”',
      'The “experts” arrived in two buses.',
      'The word “harbour” has a long history.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('hypothetical and general', () => {
    const lines = [
      'It is hard to say.',
      'The announcement came at noon.',
      'The speech lasted an hour.',
      'The debate will be held on Thursday.',
      'The letter was found in a drawer.',
      'The question is still open.',
      'The statement was two pages long.',
      'A meeting about the pier was held on Monday.',
      'The report will be published in May.',
      'He read the paper on the train.',
      'She writes novels in a small house by the lake.',
      'The crowd told stories until midnight.',
      'The story of the mill begins in 1880.',
      'He speaks four languages.',
      'The call ended after ten minutes.',
      'The interview took place in a garden.',
      'The two sides met in a hotel near the border.',
      'The phone rang twice.',
      'The article was printed on page four.',
    ];
    for (const text of lines) it(text, () => check(text));
  });
});
