import { check } from '../../../support/check';

/** Verbs and their frames: said that, told X that, asked whether, promised to, accused of, called X. */
describe('reported speech: verbs that report', () => {
  describe('that clauses', () => {
    const lines = [
      '{speaker|Mr. Hale} said {reported|that the lock gates would be repaired before winter}.',
      '{speaker|Mr. Hale} says {reported|that the lock gates leak}.',
      '{speaker|Ms. Quist} has said {reported|that she will not run again}.',
      '{speaker|Nora Quist} added {reported|that the bridge had been inspected twice}.',
      '{speaker|The mayor} argued {reported|that the town could not pay for both}.',
      '{speaker|Critics} argue {reported|that the levy falls on the poor}.',
      '{speaker|She} insisted {reported|that nobody had been told}.',
      '{speaker|He} noted {reported|that the river had risen by two metres}.',
      '{speaker|The union} claimed {reported|that 400 workers had stayed at home}.',
      '{speaker|Officials} warned {reported|that the dam might not hold}.',
      '{speaker|The agency} announced {reported|that ferries would stop at noon}.',
      '{speaker|Ana Ruiz} explained {reported|that the survey had been lost in a flood}.',
      '{speaker|The company} confirmed {reported|that it had sold the mill}.',
      '{speaker|The ministry} denied {reported|that any letter had been sent}.',
      '{speaker|He} acknowledged {reported|that mistakes had been made}.',
      '{speaker|She} admitted {reported|that the figures were wrong}.',
      '{speaker|The harbourmaster} conceded {reported|that the plan was late}.',
      '{speaker|Investigators} concluded {reported|that the fire began in the kitchen}.',
      '{speaker|The police} alleged {reported|that he had taken the money}.',
      '{speaker|Mr. Bram} testified {reported|that he never saw the contract}.',
      '{speaker|Mr. Bram} wrote {reported|that the contract was never signed}.',
      '{speaker|The minister} stressed {reported|that no decision had been taken}.',
      '{speaker|The minister} suggested {reported|that the law could be changed}.',
      '{speaker|Her lawyer} contended {reported|that the search was illegal}.',
      '{speaker|The judge} ruled {reported|that the vote was valid}.',
      '{speaker|The senator} promised {reported|that the road would be finished}.',
      '{speaker|The board} complained {reported|that it had not been asked}.',
      '{speaker|The spokesman} repeated {reported|that the talks would go on}.',
      '{speaker|The teachers} pointed out {reported|that the roof still leaks}.',
      '{speaker|The coach} predicted {reported|that the club would win}.',
      '{speaker|He} boasted {reported|that he had read every page}.',
      '{speaker|She} recalled {reported|that the harbour froze in 1963}.',
      '{speaker|The council} agreed {reported|that the pier should be rebuilt}.',
      '{speaker|The envoy} declared {reported|that the war was over}.',
      '{speaker|The study} found {reported|that night trains were safer}.',
      '{speaker|The survey} showed {reported|that most people walk to work}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('without that', () => {
    const lines = [
      '{speaker|Mr. Hale} said {reported|the lock gates would be repaired before winter}.',
      '{speaker|She} said {reported|she had not read the letter}.',
      '{speaker|Officials} said {reported|the storm had killed four people}.',
      '{speaker|The company} said {reported|it would close two plants}.',
      '{speaker|Police} said {reported|a man had been arrested near the quay}.',
      '{speaker|Mr. Bram} said {reported|he was tired but would go on}.',
      '{speaker|They} said {reported|the water was not safe to drink}.',
      '{speaker|The hospital} said on Monday {reported|it had no free beds}.',
      '{speaker|A spokeswoman} said {reported|the museum would open in May}.',
      '{speaker|Ms. Quist} says {reported|the fee is too high}.',
      '{speaker|Experts} say {reported|the ice is getting thinner every year}.',
      '{speaker|He} said {reported|there was no reason to wait}.',
      '{speaker|The mayor} said in an interview {reported|that the town hall would be sold}.',
      '{speaker|The mayor} said on Thursday {reported|that the town hall would be sold}.',
      '{speaker|The governor} said in a statement {reported|that schools would stay shut}.',
      'In a statement, {speaker|the company} said {reported|it regretted the delay}.',
      'On Friday, {speaker|Ms. Quist} said {reported|the ferry was insured}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('addressees', () => {
    const lines = [
      '{speaker|Mr. Hale} told reporters {reported|that the port would reopen}.',
      '{speaker|Mr. Hale} told reporters {reported|the port would reopen}.',
      '{speaker|She} told the council {reported|that the money was gone}.',
      '{speaker|She} told them {reported|they were too late}.',
      '{speaker|A nurse} told the court {reported|that the door had been locked}.',
      '{speaker|Two workers} told The Coast Gazette {reported|that the alarm had been switched off}.',
      '{speaker|The general} told Parliament {reported|that the bridge had been taken}.',
      '{speaker|He} told his wife {reported|that he would be late}.',
      '{speaker|Mr. Bram} informed the board {reported|that he would step down}.',
      '{speaker|Officials} warned residents {reported|that the water could rise again}.',
      '{speaker|She} reminded voters {reported|that the old mayor had built the pier}.',
      '{speaker|Ms. Quist} told an audience in Stavik {reported|that the tunnel would be dug}.',
      '{speaker|He} tried to convince the panel {reported|that the tests were sound}.',
      '{speaker|He} wrote to the mayor {reported|that the wall was crumbling}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('asked, wondered', () => {
    const lines = [
      '{speaker|A reporter} asked {reported|whether the dam was safe}.',
      '{speaker|She} asked {reported|why the gates had been left open}.',
      '{speaker|He} asked {reported|if the money had been counted}.',
      '{speaker|He} explained {reported|how the pump works}.',
      '{speaker|The minister} did not say {reported|when the road would open}.',
      '{speaker|She} would not say {reported|whether she had signed}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('to-infinitives and demands', () => {
    const lines = [
      '{speaker|The minister} promised {reported|to rebuild the pier}.',
      '{speaker|The union} threatened {reported|to strike in March}.',
      '{speaker|The company} pledged {reported|to plant a thousand trees}.',
      '{speaker|She} vowed {reported|to fight the ruling}.',
      '{speaker|He} offered {reported|to pay for the damage}.',
      '{speaker|The crowd} demanded {reported|that he resign}.',
      '{speaker|The council} demanded {reported|an apology}.',
      '{speaker|Ms. Quist} called for {reported|a new inquiry}.',
      '{speaker|The doctors} recommended {reported|that the ward be closed}.',
      '{speaker|The panel} proposed {reported|a tax on heavy lorries}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('denied, accused, called', () => {
    const lines = [
      '{speaker|The company} denied {reported|that it had known of the leak}.',
      '{speaker|The company} denied {reported|knowing of the leak}.',
      '{speaker|Mr. Bram} denied {reported|the charges}.',
      '{speaker|He} praised {reported|the firefighters for their courage}.',
      '{speaker|The mayor} criticized {reported|the decision}.',
      '{speaker|He} thanked {reported|the volunteers}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('writing', () => {
    const lines = [
      '{speaker|Mr. Bram} wrote in a letter {reported|that the roof would not last}.',
      '{speaker|She} tweeted {reported|that the count was a fraud}.',
      '{speaker|The paper} reported {reported|that two ministers had resigned}.',
      '{speaker|The Coast Gazette} reported on Sunday {reported|that the dam had cracked}.',
      '{speaker|The letter} says {reported|the money was paid in cash}.',
      '{speaker|The indictment} says {reported|the men met in a garage}.',
      '{speaker|The authors} wrote {reported|that more tests were needed}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });
});
