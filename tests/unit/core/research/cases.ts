import type { JobPosting } from '../../../../src/core/posting/job-posting';
import type { Occupation } from '../../../../src/core/posting/role-family';
import type { RedditPost } from '../../../../src/core/reddit/thread';

export const NURSE: Occupation = {
  id: 'registeredNurse',
  family: 'healthcare',
  searchTerms: ['registered nurse', 'nurse', 'RN'],
};
export const ENGINEER: Occupation = {
  id: 'softwareEngineer',
  family: 'softwareEngineering',
  searchTerms: ['software engineer', 'software developer', 'SWE'],
};
export const CASHIER: Occupation = {
  id: 'retailAssociate',
  family: 'tradesRetail',
  searchTerms: ['retail associate', 'sales associate', 'cashier'],
};

export function makePosting(part: Partial<JobPosting> = {}): JobPosting {
  return {
    title: 'Registered Nurse',
    company: 'Larkfield Health',
    requiredSkills: [],
    preferredSkills: [],
    description: '',
    language: 'en',
    url: '',
    readFrom: {},
    ...part,
  };
}

export function makePost(part: Partial<RedditPost> = {}): RedditPost {
  return {
    id: 'p1',
    subreddit: 'jobs',
    title: '',
    text: '',
    author: 'a',
    score: 10,
    commentCount: 5,
    at: 1_767_225_600_000,
    permalink: 'https://www.reddit.com/r/jobs/comments/p1/',
    isRemoved: false,
    isAdult: false,
    ...part,
  };
}
