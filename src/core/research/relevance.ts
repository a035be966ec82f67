/** What is worth reading, and about whom it speaks: the face of the judging in this room. */
export {
  type ChosenThread,
  chooseThreads,
  ENOUGH_PEOPLE,
  ENOUGH_RELEVANT_POSTS,
  MAX_THREADS,
  MIN_COMMENTS,
  rankPosts,
  USUAL_THREADS,
} from './choose-threads';
export { type Judgement, judgePost, ringOfText } from './judge-post';
export { type RingReader, readUnit, ringOfPassage, ringOfUnit, ringsOfPassages } from './ring-of-unit';
