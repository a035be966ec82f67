import type { Context } from './context';
import { COLOUR, TYPE } from './design';
import { setOrigin } from './evidence-lines';
import { setGroupHead } from './headings';
import { setItems } from './item-list';
import type { NodeId, Placed } from './layout';
import { emptySlab, keepTogether, LEFT, type Slab, say, setParagraph, withGap } from './slab';

const ROW_PT = 17;

/** The sheet for the evening before: what to tick, the three answers to have ready, one thing to avoid. */
export function setEvening(context: Context, parent: NodeId): readonly Slab[] {
  return [
    ...setItems(context, context.guide.evening, parent, { isTicked: true, maxQuotes: 1 }),
    ...setAnswers(context, parent),
    ...setAvoid(context, parent),
  ];
}

/** The likeliest questions, each with room for key words. */
function setAnswers(context: Context, parent: NodeId): readonly Slab[] {
  const { guide, setter } = context;
  const questions = guide.minute.likeliest.flatMap((id) => context.questionsById.get(id) ?? []);
  if (questions.length === 0) return [];
  const section = setter.tree.add('Sect', parent);
  const list = setter.tree.add('L', section);
  const rows = questions.flatMap((question) => {
    const node = setter.tree.add('LBody', setter.tree.add('LI', list));
    const text = setParagraph(setter, [
      say(`${question.text} `, TYPE.bodyStrong, node, COLOUR.ink),
      say(setter.words.LABEL_TEXT[question.label].replace(/ /g, '\u00A0'), TYPE.meta, node, COLOUR.muted),
    ]);
    return withGap(keepTogether([...text, dotted(setter.widthPt), dotted(setter.widthPt)]), 6);
  });
  return [
    ...setGroupHead(setter, setter.words.PDF_TEXT.keyWords, '', section, 'evening:answers', 16),
    ...rows,
  ];
}

function dotted(widthPt: number): Slab {
  const dots: Placed = { kind: 'dots', x: LEFT, y: ROW_PT - 3, width: widthPt, colour: COLOUR.muted };
  return { ...emptySlab(ROW_PT), placed: [dots] };
}

function setAvoid(context: Context, parent: NodeId): readonly Slab[] {
  const { guide, setter } = context;
  const { avoid } = guide.minute;
  if (!avoid) return [];
  const section = setter.tree.add('Sect', parent);
  const node = setter.tree.add('P', section);
  return keepTogether([
    ...setGroupHead(setter, setter.words.PDF_TEXT.avoid, '', section, 'evening:avoid', 14),
    ...setParagraph(setter, [say(avoid.text, TYPE.body, node)]),
    ...setOrigin(context, { ...avoid, evidence: [] }, section, { indent: 0, hasChip: true }),
  ]);
}
