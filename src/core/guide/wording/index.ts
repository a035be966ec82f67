/**
 * Every sentence of a guide that is our own, in one place and in English. Short, honest, and telling what to do next. A quotation mark
 * in here stands around words that are an exact slice of the posting, never around anything else.
 * Another language is another set of these files.
 */
export { MARKDOWN } from './exports';
export * from './sentences';
export * from './words';
