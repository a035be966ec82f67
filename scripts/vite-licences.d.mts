import type { Plugin } from 'vite';

export declare function collectPackages(names: Set<string>): Plugin;
export declare function writeLicencesPage(root: string, names: Iterable<string>): string;
