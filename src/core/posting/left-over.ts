import { foldText } from '../text';
import { htmlToText } from './html-text';
import type { PageSnapshot } from './page-snapshot';
import { countAdvertSections } from './sections';

/** What a page's data says of its posting. */
export interface Stated {
  readonly title: string;
  /** Markup or text; '' when the data holds none. */
  readonly description: string;
}

/**
 * Single-page sites change the view and leave the last posting's data behind. It is left over when a reader of the site
 * sees another title, when the page shows a full text that never says this one, or an advert without one of its sentences.
 */
export function isLeftOver(stated: Stated, snapshot: PageSnapshot): boolean {
  return isOtherTitle(stated.title, snapshot) || isOtherAdvert(stated.description, snapshot);
}

/** The snapshot without the page's own state, when that is of another posting than the one on the screen. */
export function withoutLeftOverState(snapshot: PageSnapshot): PageSnapshot {
  const state = snapshot.candidates.filter(({ source }) => source === 'page-state');
  const stateOf = (field: string) => state.find((candidate) => candidate.field === field)?.value ?? '';
  const title = stateOf('title');
  if (title === '' || !isLeftOver({ title, description: stateOf('description') }, snapshot)) return snapshot;
  return { ...snapshot, candidates: snapshot.candidates.filter(({ source }) => source !== 'page-state') };
}

function isOtherTitle(stated: string, { candidates, text, title }: PageSnapshot): boolean {
  const folded = foldText(stated);
  const site = candidates.find(({ field, source }) => field === 'title' && source === 'site');
  const says = (value: string) => {
    const said = foldText(value);
    return said !== '' && (said.includes(folded) || folded.includes(said));
  };
  if (site) return !says(site.value);
  const headings = candidates.filter(
    ({ field, from }) => field === 'title' && (from === 'h1' || from === 'named-class'),
  );
  const isHeaded = headings.length === 0 || headings.some(({ value }) => says(value));
  return (
    !isHeaded &&
    text.length >= MIN_SHOWN_CHARS &&
    !says(title) &&
    !foldText(text.slice(0, 20_000)).includes(folded)
  );
}

/** Less on the screen may be a page that has not come yet, or one that keeps its text folded away. */
const MIN_SHOWN_CHARS = 600;
const MIN_SECTIONS = 2;
const MIN_SAMPLE_CHARS = 30;
const MAX_SAMPLES = 12;
const MIN_SAMPLES = 3;

/** Two postings of one title: the page shows an advert, and none of these sentences stands in it. */
function isOtherAdvert(description: string, { text }: PageSnapshot): boolean {
  if (text.length < MIN_SHOWN_CHARS || description === '') return false;
  const samples = takeSamples(description);
  if (samples.length < MIN_SAMPLES || samples.some((sample) => text.includes(sample))) return false;
  const folded = foldText(text.slice(0, 60_000));
  if (samples.some((sample) => folded.includes(foldText(sample)))) return false;
  return countAdvertSections(text) >= MIN_SECTIONS;
}

/** Beginnings of sentences from all over the text. */
function takeSamples(description: string): string[] {
  const sentences = htmlToText(description, 20_000)
    .split('\n')
    .flatMap((line) => line.replace(/^- /, '').split(/(?<=[.!?])\s/))
    .filter((sentence) => sentence.length >= MIN_SAMPLE_CHARS);
  const step = Math.max(1, Math.floor(sentences.length / MAX_SAMPLES));
  return sentences.filter((_, i) => i % step === 0).map((sentence) => sentence.slice(0, 60));
}
