export type * from './layout';
export { type GuidePart, type LayoutOptions, layoutGuide } from './layout-guide';
