import type { Plugin } from 'vite';

export declare function jspdfWithoutRemoteCode(): Plugin;
