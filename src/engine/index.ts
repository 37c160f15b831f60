/** The engine's face: text in, annotations out. The only barrel of the project. */
export { annotate, annotateInSteps } from './annotate';
export { dateFromFileName } from './dates/fileNameDate';
export { findPublicationDate } from './dates/publicationDate';
export { isEnglish } from './language';
export { prepareInSteps } from './prepare';
export type * from './annotations';
