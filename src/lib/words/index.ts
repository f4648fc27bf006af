/** The door for programs outside: numbers and quotes in a text. Inside, rooms import the files. */
export { findNumberWords, type NumberWord } from './inventory';
export { locateQuote, selectorsFor, sliceCodePoints } from './locate';
export type { LocatedPassage, Location, QuoteSelector } from './locate';
export { loadPack } from './packs';
export { findVague, readNumbers } from './read';
export type { Reading, Vague } from './types';
