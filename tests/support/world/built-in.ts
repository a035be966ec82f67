import { ENGINEER_POSTS } from './engineer-posts';
import { NORTHWIND_POSTS } from './northwind-posts';
import { NURSE_POSTS } from './nurse-posts';
import { OTHER_POSTS } from './other-posts';
import type { World } from './world';
import { writePost } from './write-post';

/** The invented Reddit of the demo and the end-to-end tests. Every word and every name in it is made up. */
export function builtInWorld(): World {
  return { posts: [...NORTHWIND_POSTS, ...ENGINEER_POSTS, ...NURSE_POSTS, ...OTHER_POSTS].map(writePost) };
}
