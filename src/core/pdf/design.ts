import type { Colour, Paper, TextStyle } from './layout';

/** Sizes in points, colours, type: the look of the guide, in one place. Contrast of text is AA or better on its ground. */

export const PAPER: Readonly<Record<Paper, { readonly widthPt: number; readonly heightPt: number }>> = {
  a4: { widthPt: 595.28, heightPt: 841.89 },
  letter: { widthPt: 612, heightPt: 792 },
};

export const MARGIN = { side: 56, top: 66, bottom: 54 };

export const COLOUR = {
  ink: '#12161C',
  body: '#2A323D',
  muted: '#5A6472',
  accent: '#1D4ED8',
  accentSoft: '#BFD0F7',
  accentTint: '#EAF0FE',
  navy: '#0F1E3D',
  coverMuted: '#B9C7E6',
  white: '#FFFFFF',
  rule: '#DFE3E9',
  ruleSoft: '#ECEFF3',
  ground: '#F2F5F9',
  chip: '#F0F3F7',
  green: '#0B6B43',
  greenTint: '#E5F4EC',
  amber: '#7A4B00',
  amberTint: '#FCF1DC',
  violet: '#5B2AA8',
  violetTint: '#F1EBFC',
} as const satisfies Readonly<Record<string, Colour>>;

/** A style of type with its line height. */
export interface Type extends TextStyle {
  readonly leadPt: number;
}

export const TYPE = {
  coverLabel: { weight: 'semibold', sizePt: 9, leadPt: 12 },
  coverCompany: { weight: 'semibold', sizePt: 15, leadPt: 20 },
  coverLine: { weight: 'regular', sizePt: 11, leadPt: 15 },
  coverNumber: { weight: 'semibold', sizePt: 20, leadPt: 24 },
  h1: { weight: 'semibold', sizePt: 18, leadPt: 23 },
  h2: { weight: 'semibold', sizePt: 12, leadPt: 16 },
  h3: { weight: 'semibold', sizePt: 10.2, leadPt: 13.8 },
  body: { weight: 'regular', sizePt: 9.6, leadPt: 13.8 },
  bodyStrong: { weight: 'semibold', sizePt: 9.6, leadPt: 13.8 },
  small: { weight: 'regular', sizePt: 8.5, leadPt: 11.9 },
  smallStrong: { weight: 'semibold', sizePt: 8.5, leadPt: 11.9 },
  meta: { weight: 'regular', sizePt: 8, leadPt: 10.8 },
  metaStrong: { weight: 'semibold', sizePt: 8, leadPt: 10.8 },
  chip: { weight: 'semibold', sizePt: 7.4, leadPt: 10 },
} as const satisfies Readonly<Record<string, Type>>;
