import { Gender, NameType } from '../phrases';
import type { Reading } from '../reading';
import { Shape } from '../tokens';
import type { Entity } from './identity';
import { fits } from './nameForms';
import { looksPersonal, standsForPlace } from './personhood';

/** “TH:” stands for somebody of the text, whom a pronoun means by his name. */
function isLetters({ article, phrases }: Reading, entity: Entity): boolean {
  const { head } = phrases[entity.best];
  const { shapes, starts, ends } = article.tokens;
  return shapes[head] === Shape.AllCaps && ends[head] - starts[head] <= 3;
}

/** Whether an entity can be meant by a pronoun of a gender. */
export function fitsPronoun(reading: Reading, entity: Entity, gender: number): boolean {
  if (gender === Gender.He || gender === Gender.She) {
    if (entity.parts === 1 && isLetters(reading, entity)) return false;
    // “the town of Dunmore”
    if (
      entity.type === NameType.Unknown &&
      entity.parts === 1 &&
      standsForPlace(reading.article, reading.phrases, entity)
    )
      return false;
    if (
      entity.type === NameType.Unknown &&
      entity.parts > 1 &&
      !looksPersonal(reading.article, reading.phrases, entity)
    )
      return false;
    return entity.type !== NameType.Organization && entity.type !== NameType.Place && fits(entity.gender, gender);
  }
  if (gender === Gender.It) return entity.type === NameType.Organization;
  return false;
}
