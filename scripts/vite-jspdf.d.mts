import type { Plugin } from 'vite';

export declare function jspdfWithoutRemoteCode(): Plugin;
export declare function cutRemoteCode(code: string): string;
