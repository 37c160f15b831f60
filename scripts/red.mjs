// Proves that a red run is red: makes a test fail, VS Code's extension host die, and a test never end, and looks whether the
// stage counts a failure for that very reason. Ends with code 1 when one does not.   npm run test:red
import { STAGES } from './tests/stages.mjs';

/** What test/unit/red.test.ts and test/host/red.test.ts are asked for, and how the stage must take it. */
const CASES = [
  { stage: 'unit', asked: 'fail', red: sawTheFailure },
  { stage: 'host', asked: 'fail', red: sawTheFailure },
  { stage: 'web', asked: 'fail', red: sawTheFailure },
  { stage: 'host', asked: 'die', red: ({ trouble }) => trouble.includes('did not come to its end') },
  { stage: 'host', asked: 'hang', minutes: 2, red: ({ trouble }) => trouble.includes('took longer') },
  { stage: 'web', asked: 'hang', minutes: 2, red: ({ trouble }) => trouble.includes('took longer') },
];

function sawTheFailure({ failed, trouble, output }) {
  return failed > 0 && trouble === '' && output.includes('asked for');
}

const wrong = [];
for (const { stage, asked, red, ...options } of CASES) {
  console.log(`\n── ${stage}, asked to ${asked}`);
  const outcome = await STAGES[stage]({ ...options, env: { ON_THE_RECORD_RED: asked } });
  const right = outcome.failed > 0 && red(outcome);
  if (!right) wrong.push(`${stage}, asked to ${asked}`);
  console.log(`── ${outcome.failed} failed: ${right ? 'red for the right reason' : 'NOT AS IT SHOULD BE'}`);
}
console.log(wrong.length === 0 ? '\nAll of them were red.' : `\nNot as they should be: ${wrong.join('; ')}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
