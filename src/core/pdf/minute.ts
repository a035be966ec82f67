import { type Context, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { setOrigin } from './evidence-lines';
import { setGroupHead } from './headings';
import type { NodeId } from './layout';
import { keepTogether, keepWithNext, type Slab, say, sayLink, setParagraph, setText } from './slab';

/** In one minute: the next step, the three likeliest questions, one thing to avoid, what is not known. */
export function setMinute(context: Context, parent: NodeId): readonly Slab[] {
  const { guide, setter } = context;
  const { minute } = guide;
  const head = setGroupHead(setter, setter.words.SECTION_TITLE.minute, '', parent, 'minute', 4);
  const questions = minute.likeliest.flatMap((id) => context.questionsById.get(id) ?? []);
  const list = setter.tree.add('L', parent);
  const rows = questions.flatMap((question, i) => {
    const node = setter.tree.add('LBody', setter.tree.add('LI', list));
    const name = setter.words.PDF_TEXT.question(context.numbers.get(question.id) ?? i + 1);
    const target = { kind: 'place', place: PLACE.question(question.id) } as const;
    return setParagraph(
      setter,
      [
        sayLink(setter, name, TYPE.bodyStrong, node, target, setter.words.PDF_TEXT.jumpTo(name)),
        say(`\u00A0\u00A0${question.text} `, TYPE.body, node, COLOUR.ink),
        say(setter.words.LABEL_TEXT[question.label].replace(/ /g, '\u00A0'), TYPE.meta, node, COLOUR.muted),
      ],
      { gap: i === 0 ? 2 : 3 },
    );
  });
  const lead = (text: string) =>
    keepWithNext(setText(setter, text, TYPE.smallStrong, parent, { gap: 8, colour: COLOUR.muted }));
  return [
    ...head,
    ...setText(setter, minute.nextStep, TYPE.body, parent),
    ...(rows.length > 0 ? [...lead(setter.words.PDF_TEXT.likeliest), ...keepTogether(rows)] : []),
    ...setAvoid(context, parent, lead),
    ...(minute.unknown === ''
      ? []
      : [...lead(setter.words.PDF_TEXT.unknown), ...setText(setter, minute.unknown, TYPE.body, parent)]),
  ];
}

function setAvoid(
  context: Context,
  parent: NodeId,
  lead: (text: string) => readonly Slab[],
): readonly Slab[] {
  const { avoid } = context.guide.minute;
  if (!avoid) return [];
  const node = context.setter.tree.add('P', parent);
  return [
    ...lead(context.setter.words.PDF_TEXT.avoid),
    ...setParagraph(context.setter, [say(avoid.text, TYPE.body, node, COLOUR.ink)]),
    ...setOrigin(context, avoid, parent, { indent: 0, hasChip: true, maxQuotes: 1 }),
  ];
}
