/** Sites where coding problems live: their address is the task. */
export const TASK_LINK =
  /https?:\/\/(?:www\.)?(?:leetcode\.com\/problems|hackerrank\.com\/challenges|(?:practice\.)?geeksforgeeks\.org\/[\w-]+|codeforces\.com\/(?:problemset|contest)|codesignal\.com|lintcode\.com\/problem|codewars\.com\/kata|neetcode\.io\/problems|stratascratch\.com|datalemur\.com\/questions)[^\s)\]>"]*/g;
