export type * from './layout';
export { type LayoutOptions, layoutGuide } from './layout-guide';
