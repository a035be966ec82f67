import { createContext } from 'preact';

/** How many quotes of an item stand open at first: one where there is little room, more on a page of its own. */
export const QuotesShown = createContext(1);

export const QUOTES_ON_PAGE_COUNT = 3;
