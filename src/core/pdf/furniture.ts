import type { Guide } from '../guide/guide';
import { COLOUR, PAPER, TYPE } from './design';
import { ruleAt } from './flow';
import { tidyText } from './itemise';
import type { Paper, Placed } from './layout';
import { setOneLine } from './one-line';
import { LEFT, type Setter } from './slab';

/** The head and foot of a page: decoration, not read aloud. */
export function setFurniture(
  guide: Guide,
  setter: Setter,
  paper: Paper,
  page: { readonly number: number; readonly of: number; readonly section: string },
): readonly Placed[] {
  const right = LEFT + setter.widthPt;
  const footY = PAPER[paper].heightPt - 34;
  const foot = [
    ...setOneLine(
      setter.words.PDF_TEXT.footer(setter.words.sayDate(guide.createdAt)),
      TYPE.meta,
      COLOUR.muted,
      setter,
      {
        x: LEFT,
        y: footY,
      },
    ),
    ...setOneLine(setter.words.PDF_TEXT.page(page.number, page.of), TYPE.meta, COLOUR.muted, setter, {
      x: right,
      y: footY,
      align: 'right',
    }),
  ];
  if (page.number === 1) return foot;
  const section = setOneLine(page.section, TYPE.metaStrong, COLOUR.muted, setter, {
    x: right,
    y: 42,
    align: 'right',
    maxWidth: setter.widthPt * 0.42,
  });
  const title = setOneLine(titleOf(guide), TYPE.meta, COLOUR.muted, setter, {
    x: LEFT,
    y: 42,
    maxWidth: setter.widthPt * 0.54,
  });
  return [...title, ...section, ruleAt(50, setter.widthPt), ...foot];
}

/** "Company · Role" */
export function titleOf(guide: Guide): string {
  const { company, title } = guide.posting;
  return [company, title]
    .map((part) => tidyText(part).trim())
    .filter((part) => part !== '')
    .join(' · ');
}
